import type { MdastNode } from 'satteri';
import { numbersInIdiom } from '../numbers/numbers-in-idiom.ts';
import type { Piece } from '../numbers/numbers-in-pieces.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import { placeInProperty, placeInside, placeOf } from '../parse/mdx-file.ts';
import { plainWords } from '../parse/mdx-words.ts';
import type { Unplaced } from '../problem.ts';
import { checkReference } from './check-reference.ts';
import { checkCopied, checkLength, COPIED_IN_PROSE } from './check-words.ts';
import { isNoteKind, noteKinds } from './note-kinds.ts';
import type { ProseRecorder } from './prose-recorder.ts';
import { type PropertyProblem, readProperties } from './read-properties.ts';
import { numberProblem } from './number-problem.ts';
import { type PhraseFinding, resolvePhrase } from './resolve-phrase.ts';
import { type ComponentName, isComponentName, vocabulary } from './vocabulary.ts';
import { mentionOf } from './write-figure.ts';

export type ComponentNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
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
export function checkComponent(node: ComponentNode, recorder: ProseRecorder, visitBlocks: VisitBlocks): Piece {
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
	if (spec.inline === undefined && node.type === 'mdxJsxTextElement') {
		const hint = 'Give it lines of its own, with an empty line before and after.';
		refuse(node, recorder, `<${name}> stands inside a sentence.`, hint);
	}
	const value = (property: string) => properties.get(property) ?? '';
	const read = readers[name]({ node, value, recorder, visitBlocks });
	return typeof read === 'string' ? { kind: spec.inline ?? 'other', text: read } : read;
}

/**
 * Record what each component names and read its content; return the words that it adds to a sentence, or the piece of
 * another kind than its row in the vocabulary says.
 */
const readers = {
	Fig: readFigure,
	Term({ value, recorder }) {
		recorder.addUse('term', value('id'));
		return recorder.context.names.term.get(value('id'))?.words ?? '';
	},
	Source({ value, recorder }) {
		recorder.addUse('source', value('id'));
		return recorder.context.names.source.get(value('id'))?.words ?? '';
	},
	Idiom: readIdiom,
	Ref: ({ node, value, recorder }) => checkReference(node, value('to'), recorder),
	Claim: readClaim,
	Note({ node, value, recorder, visitBlocks }) {
		const kind = value('kind');
		recorder.readNote(isNoteKind(kind) && noteKinds[kind].holdsCode, () => visitBlocks(node.children));
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
	Figures({ value, recorder }) {
		for (const id of value('ids').split(/\s+/))
			if (recorder.context.names.figure.has(id)) recorder.addUse('figure', id);
		return '';
	},
} satisfies Readonly<Record<ComponentName, (component: Component) => string | Piece>>;

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
		hint: `Use Markdown. ${hint}`,
	});
}

function readFigure({ node, value, recorder }: Component): string {
	const { mdx, context, problems } = recorder;
	const id = value('id');
	if (!context.names.figure.has(id)) return '';
	recorder.addUse('figure', id);
	const ofFigure = problems.placing<Unplaced>((problem) => ({ ...problem, at: placeOf(mdx, node) }));
	return context.write(mentionOf(id, value('part'), value('form')), ofFigure) ?? '';
}

function readIdiom({ node, recorder }: Component): string {
	const text = plainWords(node.children);
	if (text === undefined) {
		refuse(node, recorder, '<Idiom> holds plain words and nothing else.', 'Put links and components outside.');
		return '';
	}
	const numbers = numbersInIdiom(text, recorder.context.language);
	for (const typed of numbers) {
		const refusal = numberProblem({ what: 'number', text: typed.text }, 'idiom');
		recorder.problems.report({ ...refusal, at: placeInside(recorder.mdx, node, typed.text) });
	}
	// Without the text, a number is not reported a second time with the words around it.
	return numbers.length > 0 ? '' : text;
}

function readClaim({ node, value, recorder, visitBlocks }: Component): string {
	const { mdx, context, problems } = recorder;
	const id = value('id');
	const open = recorder.openClaim();
	if (open !== undefined) {
		const message = `Claim “${id}” stands inside claim “${open}”.`;
		refuse(node, recorder, message, 'Close the first claim before the second begins.');
		return '';
	}
	const at = (near?: string) => placeInProperty(mdx, node, 'title', near);
	const ofTitle = problems.placing<PhraseFinding>(({ near, ...problem }) => ({ ...problem, at: at(near) }));
	const { language, write, names, quotations } = context;
	const title = resolvePhrase(value('title'), { language, write, terms: names.term }, ofTitle);
	checkLength(title.text, at(), problems);
	checkCopied(title.text, quotations, () => at(), COPIED_IN_PROSE, problems);
	if (id !== '') recorder.addAnchor(id, placeInProperty(mdx, node, 'id'));
	recorder.beginClaim(id, title);
	visitBlocks(node.children);
	recorder.endClaim();
	return '';
}
