/** A construct of prose: the text that it makes of the words or blocks inside it. */
interface Construct {
	readonly name: string;
	/** Whether it is a block or is part of a line. */
	readonly is: 'block' | 'words';
	/** What it holds; some constructs hold nothing. */
	readonly holds: 'blocks' | 'words' | 'nothing';
	readonly write: (inside: string, id: string) => string;
}

/** One construct inside another, with words that are unique. */
export interface Sample {
	readonly name: string;
	/** Letters and hyphens. */
	readonly id: string;
	/** A unique word by which the sample is found, if it has words of its own. */
	readonly word: string | undefined;
	readonly text: string;
}

const indent = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

const words = (name: string, holds: Construct['holds'], write: Construct['write']): Construct => ({
	name,
	is: 'words',
	holds,
	write,
});
const block = (name: string, holds: Construct['holds'], write: Construct['write']): Construct => ({
	name,
	is: 'block',
	holds,
	write,
});

/** Every construct of Markdown that prose may hold, and every component. */
export const constructs: readonly Construct[] = [
	words('emphasis', 'words', (inside) => `*${inside}*`),
	words('strong', 'words', (inside) => `**${inside}**`),
	words('link out', 'words', (inside) => `[${inside}](https://example.org/)`),
	words('link in', 'words', (inside) => `[${inside}](/boats/)`),
	words('code', 'words', (inside) => `\`${inside}\``),
	words('break', 'words', (inside) => `${inside}\\\nand on`),
	words('idiom', 'words', (inside) => `<Idiom>${inside}</Idiom>`),
	words('figure', 'nothing', () => '<Fig id="asked" />'),
	words('term', 'nothing', () => '<Term id="ferry-act" />'),
	words('source', 'nothing', () => '<Source id="harbour-note" />'),
	block('paragraph', 'words', (inside) => inside),
	block('heading', 'words', (inside, id) => `## ${inside} {#${id}}`),
	block('deep heading', 'words', (inside, id) => `###### ${inside} {#${id}}`),
	block('bullets', 'blocks', (inside) => `- first\n- ${indent(inside, '  ')}\n\n  after`),
	block('numbers', 'blocks', (inside) => `1. first\n1. ${indent(inside, '   ')}`),
	block('quotation', 'blocks', (inside) => `> ${indent(inside, '> ')}`),
	block('quoted words', 'nothing', () => '> nobody knows how much'),
	block('table of ours', 'words', (inside) => `| left | ${inside} |\n| --- | ---: |\n| ${inside} | right |`),
	block('fenced code', 'words', (inside) => `\`\`\`js\n${inside}\n\`\`\``),
	block('claim', 'blocks', (inside, id) => `<Claim id="claim-${id}" title="What is claimed">\n\n${inside}\n\n</Claim>`),
	block('caveat', 'blocks', (inside) => `<Note kind="caveat">\n\n${inside}\n\n</Note>`),
	block('method', 'blocks', (inside) => `<Note kind="method">\n\n${inside}\n\n</Note>`),
	block('chart', 'nothing', () => '<Chart id="bar" />'),
	block('table', 'nothing', () => '<Table id="waiting" />'),
	block('key figures', 'nothing', () => '<Figures ids="asked new-boat" />'),
	block('comment', 'words', (inside) => `{/* ${inside} */}`),
];

/**
 * Each construct inside each other, and inside every pair of those that hold blocks. The check refuses many of them.
 */
export function* samplesOf(): Generator<Sample> {
	const holders = constructs.filter(({ holds }) => holds === 'blocks');
	for (const inner of constructs) {
		yield sample([inner]);
		for (const outer of constructs.filter(
			({ holds }) => holds === 'blocks' || (holds === 'words' && !hasLines(inner)),
		)) {
			yield sample([outer, inner]);
			if (outer.holds === 'blocks') for (const outmost of holders) yield sample([outmost, outer, inner]);
		}
	}
}

/** Whether a construct has lines of its own, which would break any construct that is part of a line. */
function hasLines(construct: Construct): boolean {
	return construct.write('', '').includes('\n') && construct.is === 'block';
}

function sample(nested: readonly Construct[]): Sample {
	const id = nested.map(({ name }) => name.replaceAll(' ', '-')).join('-in-');
	const inmost = nested.at(-1);
	const word = `x${id.replaceAll('-', '')}x`;
	const text = nested.reduceRight(
		(inside, construct, depth) => construct.write(inside, `${id}-${'abc'[depth] ?? ''}`),
		word,
	);
	return {
		name: nested.map(({ name }) => name).join(' > '),
		id,
		word: inmost?.holds === 'nothing' ? undefined : word,
		text,
	};
}
