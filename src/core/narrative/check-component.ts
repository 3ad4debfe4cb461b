import type { MdastNode } from 'satteri';
import { numbersInIdiom } from '../numbers/idioms.ts';
import type { Piece } from '../numbers/numbers-in-pieces.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import { placeInProperty, placeInside, placeOf } from '../parse/mdx-file.ts';
import { plainWords } from '../parse/mdx-words.ts';
import { isNoteKind, noteKinds } from './note-kinds.ts';
import type { ProseLedger } from './prose-ledger.ts';
import { readProperties, type Property } from './read-properties.ts';
import { refuseNumber } from './refuse-number.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { vocabulary } from './vocabulary.ts';

export type ComponentNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type VisitBlocks = (nodes: readonly MdastNode[]) => void;

/** Checks a component and returns the words it puts into a sentence, and whose they are. */
export function checkComponent(node: ComponentNode, ledger: ProseLedger, visitBlocks: VisitBlocks): Piece {
	const name = node.name ?? '';
	const spec = vocabulary.get(name);
	if (spec === undefined) {
		const hint = `The components are: ${[...vocabulary.keys()].join(', ')}.`;
		const isCapitalisedOtherwise = [...vocabulary.keys()].some((known) => known.toLowerCase() === name.toLowerCase());
		if (/^[A-Z]/.test(name) || isCapitalisedOtherwise)
			ledger.report(
				'component-is-known',
				placeOf(ledger.mdx, node),
				`There is no component <${name}>.${suggestion(name, vocabulary.keys())}`,
				hint,
			);
		else
			ledger.report(
				'prose-has-no-code',
				placeOf(ledger.mdx, node),
				`Prose holds no HTML: <${name}>.`,
				`Use Markdown. ${hint}`,
			);
		return { kind: 'other', text: '' };
	}
	const read = readProperties(name, node, spec, ledger.context.names);
	for (const { rule, property, near, message, hint } of read.problems)
		ledger.report(rule, placeInProperty(ledger.mdx, node, property, near), message, hint);
	if (spec.holds === 'nothing' && node.children.length > 0) {
		ledger.report(
			'component-is-known',
			placeOf(ledger.mdx, node),
			`<${name}> holds nothing between its tags.`,
			`Write it as <${name} … />.`,
		);
	}
	if (spec.stands === 'alone' && node.type === 'mdxJsxTextElement') {
		ledger.report(
			'component-is-known',
			placeOf(ledger.mdx, node),
			`<${name}> stands inside a sentence.`,
			'Give it lines of its own, with an empty line before and after.',
		);
	}
	return { kind: KINDS.get(name) ?? 'other', text: putIntoWords(name, read.properties, node, ledger, visitBlocks) };
}

/** Whose words a component puts into a sentence. */
const KINDS: ReadonlyMap<string, Piece['kind']> = new Map([
	['Fig', 'figure'],
	['Term', 'name'],
	['Idiom', 'idiom'],
]);

function putIntoWords(
	name: string,
	properties: ReadonlyMap<string, Property>,
	node: ComponentNode,
	ledger: ProseLedger,
	visitBlocks: VisitBlocks,
): string {
	const value = (key: string) => properties.get(key)?.value ?? '';
	switch (name) {
		case 'Fig': {
			const { part, form } = chosen(value('part'), value('form'));
			if (!ledger.context.names.figure.has(value('id'))) return '';
			ledger.use('figure', value('id'));
			const told = ledger.context.tell({ figure: value('id'), part, form });
			if ('text' in told) return told.text;
			ledger.report(told.rule, placeOf(ledger.mdx, node), told.message, told.hint);
			return '';
		}
		case 'Figures':
			for (const id of value('ids').split(/\s+/)) if (ledger.context.names.figure.has(id)) ledger.use('figure', id);
			return '';
		case 'Term':
			ledger.use('term', value('id'));
			return ledger.context.names.term.get(value('id'))?.label ?? '';
		case 'Source':
			return ledger.context.names.source.get(value('id'))?.title ?? '';
		case 'Chart':
			ledger.use('chart', value('id'));
			return '';
		case 'Table':
			ledger.use('table', value('id'));
			return '';
		case 'Idiom':
			return idiomText(node, ledger);
		case 'Claim':
			readClaim(value('id'), value('title'), node, ledger, visitBlocks);
			return '';
		default: {
			const kind = value('kind');
			ledger.inNote(isNoteKind(kind) && noteKinds[kind].holdsCode, () => visitBlocks(node.children));
			return '';
		}
	}
}

function idiomText(node: ComponentNode, ledger: ProseLedger): string {
	const text = plainWords(node.children);
	if (text === undefined) {
		ledger.report(
			'component-is-known',
			placeOf(ledger.mdx, node),
			'<Idiom> holds plain words and nothing else.',
			'Put links and components outside.',
		);
		return '';
	}
	const numbers = numbersInIdiom(text, ledger.context.language);
	for (const typed of numbers) {
		const refusal = refuseNumber({ what: 'number', text: typed.text }, 'idiom');
		ledger.add({ ...refusal, at: placeInside(ledger.mdx, node, typed.text) });
	}
	// What has been refused is not read a second time with the words around it.
	return numbers.length > 0 ? '' : text;
}

function readClaim(
	id: string,
	titleSource: string,
	node: ComponentNode,
	ledger: ProseLedger,
	visitBlocks: VisitBlocks,
): void {
	const open = ledger.openClaim();
	if (open !== undefined) {
		ledger.report(
			'component-is-known',
			placeOf(ledger.mdx, node),
			`Claim “${id}” stands inside claim “${open}”.`,
			'Close the first claim before the second begins.',
		);
		return;
	}
	const title = resolvePhrase(titleSource, {
		language: ledger.context.language,
		tell: ledger.context.tell,
		terms: ledger.context.names.term,
	});
	for (const { near, ...finding } of title.findings)
		ledger.add({ ...finding, at: placeInProperty(ledger.mdx, node, 'title', near) });
	ledger.refuseLong(title.phrase.text, placeInProperty(ledger.mdx, node, 'title'));
	ledger.refuseCopied(title.phrase.text, () => placeInProperty(ledger.mdx, node, 'title'));
	if (id !== '') ledger.anchor(id, placeInProperty(ledger.mdx, node, 'id'));
	ledger.beginClaim(id, title.phrase);
	visitBlocks(node.children);
	ledger.endClaim();
}

function chosen(part: string, form: string) {
	return {
		part: part === 'low' || part === 'high' ? part : undefined,
		form: form === 'short' || form === 'long' || form === 'words' ? form : undefined,
	} as const;
}
