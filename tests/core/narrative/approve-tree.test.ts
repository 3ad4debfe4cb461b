import { type MdastNode, mdxToJs, mdxToMdast } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProsePassage, ProseTree } from '../../../src/core/model/prose-tree.ts';
import { approveTree } from '../../../src/core/narrative/approve-tree.ts';
import { type Footnote, findFootnotes } from '../../../src/core/narrative/find-footnotes.ts';
import { vocabulary } from '../../../src/core/narrative/vocabulary.ts';
import { proseFeatures } from '../../../src/core/parse/mdx-file.ts';
import { placesIn } from '../../../src/core/parse/line-at.ts';
import { Collector } from '../../../src/core/problem.ts';
import { insertTree } from '../../../src/integration/approved-prose.ts';

/** An element of the compiled page: the name of its tag or component, and its properties. */
interface Made {
	readonly type: unknown;
	readonly props: Readonly<Record<string, unknown>>;
}

let ran = 0;
beforeAll(() => void Reflect.set(globalThis, 'stolen', () => ran++));
afterAll(() => void Reflect.deleteProperty(globalThis, 'stolen'));

/** Compiles a tree as the site does, and runs the result. */
async function run(tree: ProseTree, language?: string): Promise<Made[]> {
	const mdastPlugins = [
		insertTree(
			() => ({ id: 'findings', language, tree }),
			() => 'en',
		),
	];
	const { code } = await mdxToJs('', { features: proseFeatures, mdastPlugins, outputFormat: 'function-body' });
	return runCode(code);
}

/** Runs compiled prose with a runtime that records each element. */
function runCode(code: string): Made[] {
	const made: Made[] = [];
	const jsx = (type: unknown, props: Made['props']) => made.push({ type, props });
	const components = Object.fromEntries([...vocabulary.keys(), ...OF_THE_TREE.keys()].map((name) => [name, name]));
	new Function(code)({ Fragment: 'Fragment', jsx, jsxs: jsx }).default({ components });
	return made;
}

/** Makes every paragraph of a quotation a passage, as the check does if a source has its words. */
function passagesIn(node: MdastNode): Map<MdastNode, Pick<ProsePassage, 'source' | 'line'>> {
	const children: readonly MdastNode[] = 'children' in node ? node.children : [];
	const own =
		node.type === 'blockquote' ? children.map((child) => [child, { source: 'survey', line: 7 }] as const) : [];
	return new Map([...own, ...children.flatMap((child) => [...passagesIn(child)])]);
}

/** The footnote of each mark, as the check finds it. */
function marksIn(root: MdastNode, text: string): ReadonlyMap<MdastNode, Footnote> {
	const mdx = { file: 'content/state.mdx', section: 'state', text, root, placeAt: placesIn('content/state.mdx', text) };
	return findFootnotes(mdx, 'state', new Collector());
}

/** Parses, approves, compiles and runs a text, without checking it first. */
async function publish(text: string): Promise<{ made: readonly Made[]; refused: number }> {
	let root: MdastNode;
	try {
		root = mdxToMdast(text, { features: proseFeatures });
	} catch {
		return { made: [], refused: 1 };
	}
	let refused = 0;
	const tree = approveTree(
		root,
		{ passages: passagesIn(root), marks: marksIn(root, text), mathematics: new Map(), secondStops: new Set() },
		() => refused++,
	);
	return { made: await run(tree), refused };
}

const TAGS = 'Fragment p em strong h1 h2 h3 h4 h5 h6 a ul ol li dl dt dd table thead tbody tr th td pre code br'.split(
	' ',
);
const PROPERTIES = ['children', 'id', 'href', 'title', 'start', 'style', 'className', 'key'];

/** The passages that the check would find. */
const PASSAGE = { source: 'survey', line: '7' };

/** Components that stand for nodes of the approved tree, with their properties. No author can write them. */
const OF_THE_TREE = new Map<string, readonly string[]>([
	['Quotation', [...Object.keys(PASSAGE), 'translation', 'language']],
	['Fig', ['id', 'part', 'form', 'card', 'place']],
	['Term', ['id', 'card', 'place']],
	['Unbroken', []],
	['Cards', []],
	['FigureCard', ['id', 'part', 'form', 'card']],
	['TermCard', ['id', 'card']],
	['FootnoteCard', ['id', 'number', 'section', 'card']],
	['Footnote', ['id', 'number', 'section', 'card', 'place']],
	['FootnoteWords', ['id', 'number', 'section']],
	['Footnotes', ['section']],
	['FigLink', ['id', 'part', 'form']],
]);

/** Properties that a component of the vocabulary gets besides those that an author writes. */
const ADDED = new Map<string, readonly string[]>([['Chart', ['under']]]);

/** What a page must not hold: a tag, a property or an address that is not approved. */
function unapproved(made: readonly Made[]): unknown[] {
	return made.flatMap(({ type, props }) => {
		const { properties } = vocabulary.get(String(type)) ?? {};
		const spec = OF_THE_TREE.get(String(type)) ?? (properties && Object.keys(properties));
		const known = spec === undefined ? PROPERTIES : ['children', ...spec, ...(ADDED.get(String(type)) ?? [])];
		const isKnown =
			(spec !== undefined || TAGS.includes(String(type))) && Object.keys(props).every((name) => known.includes(name));
		const leads = props['href'] === undefined || /^(?:[/#]|https?:|mailto:)/.test(String(props['href']));
		return isKnown && leads ? [] : [{ type, props }];
	});
}

const expressions = [
	'{stolen}',
	'{stolen()}',
	'{"stolen"}',
	'{`stolen`}',
	'{/* a */ stolen() /* b */}',
	'{/**/ "stolen" /**/}',
	'{/* a */stolen/* b */}',
	'{\n/* a */\nstolen\n/* b */\n}',
	'{// line\nstolen\n}',
	'{/* a *//stolen/}',
	'{(() => stolen)()}',
	'{<Fig id={stolen} />}',
	'{props.stolen}',
	'{await stolen}',
	'{...stolen}',
	'{/* */ , stolen /* */}',
	'{{stolen}}',
];
const tags = [
	'<script>stolen</script>',
	'<img src="stolen" />',
	'<a href="stolen">x</a>',
	'<style>stolen</style>',
	'<Fig id={stolen} />',
	'<Fig id={"stolen"} />',
	'<Fig {...stolen} />',
	'<Fig id="x" onclick="stolen" />',
	'<Fig id="x" client:load="stolen" />',
	'<Fig id="x" set:html="stolen" />',
	'<Fig.stolen id="x" />',
	'<stolen.Fig id="x" />',
	'<stolen:Fig id="x" />',
	'<Stolen id="x">stolen</Stolen>',
	'<fig id="stolen" />',
	'<>stolen</>',
	'<Note kind="method" is:raw="stolen">x</Note>',
	'<Claim id="x" title={stolen}>x</Claim>',
	'<Claim id="x" title={`stolen`}>x</Claim>',
	'<constructor id="stolen" />',
	'<__proto__ id="stolen" />',
	'<toString id="stolen" />',
	'<props.components.Fig id="stolen" />',
];
const links = [
	'[x](javascript:stolen)',
	'[x](JAVASCRIPT:stolen)',
	'[x](<java\tscript:stolen>)',
	'[x](data:text/html,stolen)',
	'[x](vbscript:stolen)',
	'![x](stolen)',
	'![stolen](x)',
	'![x][stolen]\n\n[stolen]: y',
	'[x][stolen]\n\n[stolen]: y',
	'[x](file:///stolen)',
	'[x](../stolen)',
];
/** Places for a form, which replaces `@`. */
const frames = [
	'@',
	'Words @ words.',
	'- @',
	'- a\n  - @',
	'> @',
	'1. @',
	'| a |\n|---|\n| @ |',
	'| @ |\n|---|\n| a |',
	'## @ {#x}',
	'**@**',
];
const inside = ['<Note kind="method">\n\n@\n\n</Note>', '<Idiom>@</Idiom>', '[@](/x)'];
const blocks = [
	'import stolen from "x"',
	'import "stolen"',
	'export const stolen = 1',
	'export default stolen',
	'export * from "stolen"',
	'<!-- stolen -->',
	'~~stolen~~',
	'- [ ] stolen',
	'## Talent {#x onclick="stolen"}',
	'## Talent {#x .stolen}',
	'## Talent {stolen}',
	'$stolen$',
	'$$\nstolen\n$$',
	':::stolen\n:::',
	'{stolen}\n\n{/* */}',
];

const hostile = [
	...frames.flatMap((frame) => [...expressions, ...tags].map((form) => frame.replace('@', () => form))),
	...inside.flatMap((frame) => expressions.map((form) => frame.replace('@', () => form))),
	...frames.flatMap((frame) => links.map((form) => frame.replace('@', () => form))),
	...blocks,
];

test('this test notices code that runs, and an attribute that is not approved', () => {
	const { code } = mdxToJs('{stolen()} <Fig onclick="x" />', { outputFormat: 'function-body' });
	const made = runCode(code);
	expect(ran).toBe(1);
	expect(unapproved(made)).toEqual([{ type: 'Fig', props: { onclick: 'x' } }]);
});

test('there are hundreds of forms', () => expect(hostile.length).toBeGreaterThan(250));

test.each(hostile)('%j runs nothing and shows nothing that is not prose', async (text) => {
	ran = 0;
	const { made } = await publish(text);
	expect(ran).toBe(0);
	expect(unapproved(made)).toEqual([]);
});

test.each([...expressions.map((form) => `Words ${form} words.`), ...tags.map((form) => `Words ${form} words.`)])(
	'%j is refused',
	async (text) => {
		expect((await publish(text)).refused).toBeGreaterThan(0);
	},
);

test('comments and definitions of links are left out without being refused', async () => {
	const { made, refused } = await publish(
		'Words{/* a note */}.\n\n{/* one */ /* two */}\n\n[key]: https://example.org\n',
	);
	expect(refused).toBe(0);
	expect(made.map(({ type }) => type)).toEqual(['p']);
	expect(JSON.stringify(made)).not.toMatch(/note|one|example/);
});

test('everything that prose may hold is compiled', async () => {
	const { made, refused } = await publish(everything);
	expect(refused).toBe(0);
	expect(new Set(made.map(({ type }) => type))).toEqual(
		new Set([
			...TAGS.filter((tag) => !/^h[1456]$/.test(tag)),
			...[...vocabulary].flatMap(([name, { isInQuotation }]) => (isInQuotation ? [] : [name])),
			...OF_THE_TREE.keys(),
		]),
	);
	expect(unapproved(made)).toEqual([]);
});

test('each chart is compiled with the rank of the heading that it stands under', async () => {
	const chart = '<Chart id="x" />';
	const text = `${chart}\n\n## A {#a}\n\n- ${chart}\n\n### B {#b}\n\n<Claim id="c" title="C">\n\n${chart}\n\n</Claim>`;
	const deep = `## A {#a}\n\n### B {#b}\n\n<Note kind="note">\n\n${chart}\n\n</Note>`;
	const ranks = async (each: string) =>
		(await publish(each)).made.filter(({ type }) => type === 'Chart').map(({ props }) => props['under']);
	expect(await ranks(text)).toEqual(['1', '2', '2']);
	expect(await ranks(deep)).toEqual(['3']);
});

test('each passage of a quotation is compiled with its own source and line', async () => {
	const { made } = await publish('> One.\n>\n> Another.\n\n- > A third.');
	const quotations = made.filter(({ type }) => type === 'Quotation');
	expect(quotations).toHaveLength(3);
	for (const { props } of quotations) expect(props).toMatchObject(PASSAGE);
});

test('a passage is compiled with our translation of it, and with the language of prose that is not that of the page', async () => {
	const quotationIn = async (language: string | undefined, translation?: string) => {
		const passage: ProsePassage = { type: 'paragraph', source: 'survey', line: 7, translation, children: [] };
		const made = await run({ type: 'root', children: [{ type: 'blockquote', children: [passage] }] }, language);
		return made.find(({ type }) => type === 'Quotation')?.props;
	};
	expect(await quotationIn(undefined, 'Ours.')).toMatchObject({ ...PASSAGE, translation: 'Ours.' });
	expect(await quotationIn(undefined, 'Ours.')).not.toHaveProperty('language');
	expect(await quotationIn('ru', 'Ours.')).toMatchObject({ ...PASSAGE, translation: 'Ours.', language: 'ru' });
	expect(await quotationIn('ru')).toEqual({ ...PASSAGE, language: 'ru', children: expect.anything() });
});

test('a quotation without a passage is refused, and so is its component by name', async () => {
	let refused = 0;
	const tree = approveTree(
		mdxToMdast('> Unknown.', { features: proseFeatures }),
		{ passages: new Map(), marks: new Map(), mathematics: new Map(), secondStops: new Set() },
		() => refused++,
	);
	expect(refused).toBe(1);
	expect(tree.children).toEqual([{ type: 'blockquote', children: [] }]);
	expect((await publish('<Quotation source="survey" line="7">\n\nMine.\n\n</Quotation>')).refused).toBe(1);
});

test('a footnote is compiled where its mark stands and once more at the end, where its figures have cards', async () => {
	const { made, refused } = await publish('One.[^b]\n\n[^b]: Of <Fig id="x" />.\n[^a]: Other.\n\nAnother.[^a]');
	expect(refused).toBe(0);
	const notes = made.filter(({ type }) => type === 'Footnote' || type === 'FootnoteWords');
	expect(notes.map(({ type, props }) => [type, props['id'], props['number']])).toEqual([
		['Footnote', 'state.note-b', '1'],
		['Footnote', 'state.note-a', '2'],
		['FootnoteWords', 'state.note-b', '1'],
		['FootnoteWords', 'state.note-a', '2'],
	]);
	expect(made.map(({ type }) => type).filter((type) => /^Fig(?:Link)?$/.test(String(type)))).toEqual([
		'FigLink',
		'Fig',
	]);
});

test.each(['<Footnote id="x">Mine.</Footnote>', '<FootnoteWords id="x">Mine.</FootnoteWords>', '[^x] without it'])(
	'%j is no footnote',
	async (text) => {
		const { made } = await publish(text);
		expect(made.map(({ type }) => String(type)).filter((type) => OF_THE_TREE.has(type))).toEqual([]);
	},
);

test.each([
	'<Fig id="x" card="own" />',
	'<Fig id="x" place="own" />',
	'<Term id="x" card="own" />',
	'<Chart id="x" under="own" />',
	'<Translation>own</Translation>',
	'Words <Translation>own</Translation>',
	'> Words.\n>\n> <Translation>own</Translation>\n>\n> <Translation>own</Translation>',
])('%s: the site adds that property, and an author’s is refused', async (text) => {
	const { made, refused } = await publish(text);
	expect(refused).toBe(1);
	expect(made.flatMap(({ props }) => Object.values(props))).not.toContain('own');
});

test('a file of prose that reaches the compiler stops it', () => {
	const compile = () =>
		mdxToJs('Words.', {
			mdastPlugins: [
				insertTree(
					() => ({ id: 'findings', tree: { type: 'root', children: [] } }),
					() => 'en',
				),
			],
		});
	expect(compile).toThrow('which compiles only approved trees');
});

const everything = `
## A heading {#a}

### A lower one {#b}

Words with *emphasis*, **weight**, \`code\`, [a link](/state/ "its title"), a break\\
and <Fig id="x" part="low" />, a <Term id="x" />, <Source id="x" />, <Ref to="chart:x" />,
<Cite id="x" /> and <Idiom>on the one hand</Idiom>.

- a list
  1. in it another

> A quotation.
> <Translation>In our words.</Translation>

| left | right |
| :-- | --: |
| a | b |

\`\`\`sh
code
\`\`\`

<Claim id="x" title="A claim">

Words.

</Claim>

<Note kind="method" title="A note">

Words.

</Note>

<Columns>
<Column title="A column">

Words.

</Column>
<Column>

Words.

</Column>
</Columns>

<Details summary="A summary">

Words.

</Details>

<Unknown id="x" />

A term
: What it means.

<Chart id="x" />

<Picture id="x" />

<Table id="x" />

<Figures ids="x y" />

<Picture id="x" />

A footnote.[^a]

[^a]: Of <Fig id="x" /> words, *in* one paragraph.
`;
