import type { MdastNode } from 'satteri';
import { countsListed } from '../numbers/counts-listed.ts';
import { numbersInIdiom } from '../numbers/numbers-in-idiom.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import { placeInProperty, placeInside, placeOf } from '../parse/mdx-file.ts';
import { plainWords } from '../parse/mdx-words.ts';
import type { Unplaced } from '../problem.ts';
import { checkColumn, checkColumns } from './check-columns.ts';
import type { ComponentNode } from './component-node.ts';
import { checkReference } from './check-reference.ts';
import { isNoteKind, noteKinds } from './note-kinds.ts';
import type { ProseRecorder } from './prose-recorder.ts';
import type { SentencePiece } from './sentence-piece.ts';
import { type PropertyProblem, readProperties } from './read-properties.ts';
import { readLocator } from './read-locator.ts';
import { numberProblem } from './number-problem.ts';
import { readSentence, readTitle } from './read-sentence.ts';
import { type ComponentName, isComponentName, vocabulary } from './vocabulary.ts';
import { wordsForTerm } from './words-for-term.ts';
import { mentionOf } from './write-figure.ts';

/** The name of the parent of a component in a quotation. */
export const QUOTATION = 'Quotation';

type VisitBlocks = (nodes: readonly MdastNode[]) => void;

/** A component in prose. */
interface Component {
	readonly node: ComponentNode;
	/** The value of a property; empty if it was not given. */
	readonly value: (property: string) => string;
	readonly recorder: ProseRecorder;
	readonly visitBlocks: VisitBlocks;
}

/** Checks a component and its content, and returns the piece that it adds to a sentence. */
export function checkComponent(node: ComponentNode, recorder: ProseRecorder, visitBlocks: VisitBlocks): SentencePiece {
	const name = node.name ?? '';
	const spec = vocabulary.get(name);
	if (spec === undefined || !isComponentName(name)) {
		refuseUnknown(name, node, recorder);
		return { kind: 'other', text: '' };
	}
	const { mdx, context, problems } = recorder;
	const ofProperties = problems.placing<PropertyProblem>(({ property, near, ...problem }) => ({
		...problem,
		at: placeInProperty(mdx, node, property, near),
	}));
	const properties = readProperties(node, spec, context.names, ofProperties);
	if (spec.holds === 'nothing' && node.children.length > 0)
		refuse(node, recorder, `<${name}> holds nothing between its tags.`, `Write it as <${name} … />.`);
	if (spec.holds !== 'nothing' && spec.mayBeEmpty === undefined && node.children.length === 0)
		refuse(node, recorder, `<${name}> is empty.`, 'Put its words between its tags, or take it out.');
	if (spec.inline === undefined && node.type === 'mdxJsxTextElement') {
		const hint = 'Give it lines of its own, with an empty line before and after.';
		refuse(node, recorder, `<${name}> stands inside a sentence.`, hint);
	}
	const value = (property: string) => properties.get(property) ?? '';
	const visitInside: VisitBlocks = (nodes) => recorder.readInside(name, () => visitBlocks(nodes));
	const read = readers[name]({ node, value, recorder, visitBlocks: visitInside });
	const piece = typeof read === 'string' ? ({ kind: spec.inline ?? 'other', text: read } as const) : read;
	if (spec.inline !== undefined) recorder.addWords(node, piece.text);
	return piece;
}

/**
 * Record what each component names and read its content; return the words that it adds to a sentence, or the piece of
 * another kind than its row in the vocabulary says.
 */
const readers = {
	Fig: readFigure,
	Term: readTerm,
	Source({ value, recorder }) {
		recorder.addUse('source', value('id'));
		return recorder.context.names.source.get(value('id'))?.words ?? '';
	},
	Cite({ node, value, recorder }) {
		recorder.addUse('work', value('id'));
		const part = value('part') === 'date' ? 'date' : undefined;
		return recorder.addCitation(node, { work: value('id'), locator: readLocator(value('locator')), part });
	},
	Idiom: readIdiom,
	Ref: ({ node, value, recorder }) => checkReference(node, value('to'), recorder),
	Claim: readClaim,
	Note({ node, value, recorder, visitBlocks }) {
		const kind = value('kind');
		readTitle(node, 'title', value('title'), recorder);
		recorder.readNote(isNoteKind(kind) && noteKinds[kind].holdsCode, () => visitBlocks(node.children));
		return '';
	},
	Columns({ node, recorder, visitBlocks }) {
		checkColumns(node, recorder);
		visitBlocks(node.children);
		return '';
	},
	Column({ node, value, recorder, visitBlocks }) {
		checkColumn(node, recorder);
		readTitle(node, 'title', value('title'), recorder);
		visitBlocks(node.children);
		return '';
	},
	Details({ node, value, recorder, visitBlocks }) {
		readTitle(node, 'summary', value('summary'), recorder);
		visitBlocks(node.children);
		return '';
	},
	Unknown({ value, recorder }) {
		recorder.addUse('unknown', value('id'));
		return '';
	},
	Chart({ value, recorder }) {
		recorder.addUse('chart', value('id'));
		return '';
	},
	Table({ value, recorder }) {
		recorder.addUse('table', value('id'));
		return '';
	},
	Picture({ value, recorder }) {
		recorder.addUse('picture', value('id'));
		return '';
	},
	Translation: readTranslation,
	Figures({ value, recorder }) {
		for (const id of value('ids').split(/\s+/))
			if (recorder.context.names.figure.has(id)) recorder.addUse('figure', id);
		return '';
	},
} satisfies Readonly<Record<ComponentName, (component: Component) => string | SentencePiece>>;

function refuse(node: ComponentNode, { mdx, problems }: ProseRecorder, message: string, hint: string): void {
	problems.report({ rule: 'component-is-known', at: placeOf(mdx, node), message, hint });
}

function refuseUnknown(name: string, node: ComponentNode, recorder: ProseRecorder): void {
	const known = [...vocabulary.keys()];
	const hint = `The components are: ${known.join(', ')}.`;
	if (/^[A-Z]/.test(name) || known.some((each) => each.toLowerCase() === name.toLowerCase()))
		return refuse(node, recorder, `There is no component <${name}>.${suggestion(name, known)}`, hint);
	recorder.problems.report({
		rule: 'prose-has-no-code',
		at: placeOf(recorder.mdx, node),
		message: `Prose holds no HTML: <${name}>.`,
		hint: insteadOfTags.find(({ tags }) => tags.includes(name))?.hint ?? `Use Markdown. ${hint}`,
	});
}

/** What prose has instead of some tags of HTML. */
const insteadOfTags: readonly { readonly tags: readonly string[]; readonly hint: string }[] = [
	{
		tags: ['img', 'figure', 'picture', 'svg'],
		hint: 'Show a picture by <Picture id="its-id" />, a chart by <Chart id="its-id" />.',
	},
	{
		tags: ['sub', 'sup'],
		hint: 'Write CO2 and other names that all know as they are, m² with its sign, mathematics as $$x_i^2$$, a footnote as [^its-name].',
	},
	{ tags: ['b', 'strong'], hint: 'Write **words**.' },
	{ tags: ['i', 'em'], hint: 'Write *words*.' },
	{ tags: ['a'], hint: 'Write [words](https://…).' },
	{ tags: ['br'], hint: 'End the line with a backslash, or begin a paragraph after an empty line.' },
];

function readFigure({ node, value, recorder }: Component): string | SentencePiece {
	const { mdx, context, problems } = recorder;
	const id = value('id');
	if (!context.names.figure.has(id)) return '';
	recorder.addUse('figure', id);
	const ofFigure = problems.placing<Unplaced>((problem) => ({ ...problem, at: placeOf(mdx, node) }));
	const mention = mentionOf(id, value('part'), value('form'));
	const text = context.write(mention, ofFigure) ?? '';
	return { kind: 'figure', text, unit: context.unitLeftOut(mention) };
}

function readTerm({ node, value, recorder }: Component): string {
	const { mdx, context, problems } = recorder;
	const id = value('id');
	recorder.addUse('term', id);
	const words = node.children.some(({ type }) => type === 'paragraph') ? undefined : plainWords(node.children);
	if (words === undefined) {
		refuse(node, recorder, '<Term> holds plain words and nothing else.', 'Put links and components outside.');
		return '';
	}
	const named = context.names.term.get(id);
	if (named === undefined) return '';
	const given = node.children.length === 0 ? undefined : words;
	const ofTerm = problems.placing<Unplaced>((problem) => ({ ...problem, at: placeInside(mdx, node, words) }));
	return wordsForTerm(given, id, named, ofTerm);
}

function readIdiom({ node, recorder }: Component): string {
	const text = plainWords(node.children);
	if (text === undefined) {
		refuse(node, recorder, '<Idiom> holds plain words and nothing else.', 'Put links and components outside.');
		return '';
	}
	const { language } = recorder.context;
	const listed = recorder.listed();
	if (listed !== undefined && countsListed(text, listed, language)) return text;
	const numbers = numbersInIdiom(text, language);
	for (const typed of numbers) {
		const refusal = numberProblem({ what: 'number', text: typed.text }, listed === undefined ? 'idiom' : 'counted');
		recorder.problems.report({ ...refusal, at: placeInside(recorder.mdx, node, typed.text) });
	}
	// Without the text, a number is not reported a second time with the words around it.
	return numbers.length > 0 ? '' : text;
}

/** Returns the words of a translation in one line. Reports one outside of a quotation, and what is no plain words. */
function readTranslation({ node, recorder }: Component): string {
	if (recorder.parent() !== QUOTATION) {
		const hint = 'Begin its line with “> ”, below the words of the source that it translates.';
		refuse(node, recorder, '<Translation> stands outside a quotation.', hint);
	}
	const [first, second] = node.children;
	const words = first?.type === 'paragraph' && second === undefined ? first.children : node.children;
	const text = plainWords(words)?.replace(/\s+/g, ' ').trim();
	const isPlain = words.every(({ type }) => type === 'text' || type === 'break');
	// If it holds nothing at all, that is reported of every component.
	if (isPlain && text !== undefined && (text !== '' || words.length === 0)) return text;
	const hint =
		'Write the words of the translation, without emphasis, links and components. Its numbers are those of the ' +
		'quotation, and are typed.';
	refuse(node, recorder, '<Translation> holds plain words and nothing else.', hint);
	return '';
}

function readClaim({ node, value, recorder, visitBlocks }: Component): string {
	const id = value('id');
	const open = recorder.openClaim();
	if (open !== undefined) {
		const message = `Claim “${id}” stands inside claim “${open}”.`;
		refuse(node, recorder, message, 'Close the first claim before the second begins.');
		return '';
	}
	const title = readSentence(node, 'title', value('title'), recorder);
	if (id !== '') recorder.addAnchor(id, placeInProperty(recorder.mdx, node, 'id'));
	recorder.beginClaim(id, title);
	visitBlocks(node.children);
	recorder.endClaim();
	return '';
}
