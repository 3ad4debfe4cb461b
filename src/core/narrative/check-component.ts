import type { MdastNode } from 'satteri';
import { numbersInIdiom } from '../numbers/idioms.ts';
import type { Piece } from '../numbers/numbers-in-pieces.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import { placeInProperty, placeInside, placeOf } from '../parse/mdx-file.ts';
import { plainWords } from '../parse/mdx-words.ts';
import type { Unplaced } from '../problem.ts';
import { checkCopied, checkLength, COPIED_IN_PROSE } from './check-words.ts';
import { isNoteKind, noteKinds } from './note-kinds.ts';
import type { ProseLedger } from './prose-recorder.ts';
import { type PropertyProblem, readProperties } from './read-properties.ts';
import { refuseNumber } from './number-problem.ts';
import { type PhraseFinding, resolvePhrase } from './resolve-phrase.ts';
import { type ComponentName, isComponentName, vocabulary } from './vocabulary.ts';
import { mentionOf } from './write-figure.ts';

export type ComponentNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type VisitBlocks = (nodes: readonly MdastNode[]) => void;

/** A component as it is read: its node, the properties that it was given, and where what it says goes. */
interface Component {
	readonly node: ComponentNode;
	readonly value: (property: string) => string;
	readonly ledger: ProseLedger;
	readonly visitBlocks: VisitBlocks;
}

/** Checks a component and returns the words it puts into a sentence, and whose they are. */
export function checkComponent(node: ComponentNode, ledger: ProseLedger, visitBlocks: VisitBlocks): Piece {
	const name = node.name ?? '';
	const spec = vocabulary.get(name);
	if (spec === undefined || !isComponentName(name)) {
		refuseUnknown(name, node, ledger);
		return { kind: 'other', text: '' };
	}
	const { mdx, context, problems } = ledger;
	const ofProperties = problems.placing<PropertyProblem>(({ property, near, ...problem }) => ({
		...problem,
		at: placeInProperty(mdx, node, property, near),
	}));
	const properties = readProperties(node, spec, context.names, ofProperties);
	if (spec.holds === 'nothing' && node.children.length > 0)
		refuse(node, ledger, `<${name}> holds nothing between its tags.`, `Write it as <${name} … />.`);
	if (spec.says === undefined && node.type === 'mdxJsxTextElement') {
		const hint = 'Give it lines of its own, with an empty line before and after.';
		refuse(node, ledger, `<${name}> stands inside a sentence.`, hint);
	}
	const value = (property: string) => properties.get(property) ?? '';
	return { kind: spec.says ?? 'other', text: readers[name]({ node, value, ledger, visitBlocks }) };
}

/** Notes what each component names and reads what stands in it; returns the words that it puts into a sentence. */
const readers = {
	Fig: readFigure,
	Term({ value, ledger }) {
		ledger.use('term', value('id'));
		return ledger.context.names.term.get(value('id'))?.label ?? '';
	},
	Source({ value, ledger }) {
		ledger.nameSource(value('id'));
		return ledger.context.names.source.get(value('id'))?.title ?? '';
	},
	Idiom: readIdiom,
	Claim: readClaim,
	Note({ node, value, ledger, visitBlocks }) {
		const kind = value('kind');
		ledger.inNote(isNoteKind(kind) && noteKinds[kind].holdsCode, () => visitBlocks(node.children));
		return '';
	},
	Chart({ value, ledger }) {
		ledger.use('chart', value('id'));
		return '';
	},
	Table({ value, ledger }) {
		ledger.use('table', value('id'));
		return '';
	},
	Figures({ value, ledger }) {
		for (const id of value('ids').split(/\s+/)) if (ledger.context.names.figure.has(id)) ledger.use('figure', id);
		return '';
	},
} satisfies Readonly<Record<ComponentName, (component: Component) => string>>;

function refuse(node: ComponentNode, { mdx, problems }: ProseLedger, message: string, hint: string): void {
	problems.report({ rule: 'component-is-known', at: placeOf(mdx, node), message, hint });
}

function refuseUnknown(name: string, node: ComponentNode, ledger: ProseLedger): void {
	const known = [...vocabulary.keys()];
	const hint = `The components are: ${known.join(', ')}.`;
	if (/^[A-Z]/.test(name) || known.some((each) => each.toLowerCase() === name.toLowerCase()))
		return refuse(node, ledger, `There is no component <${name}>.${suggestion(name, known)}`, hint);
	ledger.problems.report({
		rule: 'prose-has-no-code',
		at: placeOf(ledger.mdx, node),
		message: `Prose holds no HTML: <${name}>.`,
		hint: `Use Markdown. ${hint}`,
	});
}

function readFigure({ node, value, ledger }: Component): string {
	const { mdx, context, problems } = ledger;
	const id = value('id');
	if (!context.names.figure.has(id)) return '';
	ledger.use('figure', id);
	const ofFigure = problems.placing<Unplaced>((problem) => ({ ...problem, at: placeOf(mdx, node) }));
	return context.write(mentionOf(id, value('part'), value('form')), ofFigure) ?? '';
}

function readIdiom({ node, ledger }: Component): string {
	const text = plainWords(node.children);
	if (text === undefined) {
		refuse(node, ledger, '<Idiom> holds plain words and nothing else.', 'Put links and components outside.');
		return '';
	}
	const numbers = numbersInIdiom(text, ledger.context.language);
	for (const typed of numbers) {
		const refusal = refuseNumber({ what: 'number', text: typed.text }, 'idiom');
		ledger.problems.report({ ...refusal, at: placeInside(ledger.mdx, node, typed.text) });
	}
	// What has been refused is not read a second time with the words around it.
	return numbers.length > 0 ? '' : text;
}

function readClaim({ node, value, ledger, visitBlocks }: Component): string {
	const { mdx, context, problems } = ledger;
	const id = value('id');
	const open = ledger.openClaim();
	if (open !== undefined) {
		const message = `Claim “${id}” stands inside claim “${open}”.`;
		refuse(node, ledger, message, 'Close the first claim before the second begins.');
		return '';
	}
	const at = (near?: string) => placeInProperty(mdx, node, 'title', near);
	const ofTitle = problems.placing<PhraseFinding>(({ near, ...problem }) => ({ ...problem, at: at(near) }));
	const { language, write, names, quotations } = context;
	const title = resolvePhrase(value('title'), { language, write, terms: names.term }, ofTitle);
	checkLength(title.text, at(), problems);
	checkCopied(title.text, quotations, () => at(), COPIED_IN_PROSE, problems);
	if (id !== '') ledger.anchor(id, placeInProperty(mdx, node, 'id'));
	ledger.beginClaim(id, title);
	visitBlocks(node.children);
	ledger.endClaim();
	return '';
}
