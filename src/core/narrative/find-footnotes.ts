import type { MdastNode } from 'satteri';
import { IdPart } from '../model/id.ts';
import { footnoteAnchor } from '../permalink/addresses.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import { type MdxFile, placeInside, placeOf } from '../parse/mdx-file.ts';
import type { Place, Problems, Unplaced } from '../problem.ts';

/** A footnote of a section. */
export interface Footnote {
	/** The fragment by which the page leads to it. */
	readonly id: string;
	/** The paragraph that holds its words. */
	readonly paragraph: Extract<MdastNode, { type: 'paragraph' }>;
}

type Mark = Extract<MdastNode, { type: 'footnoteReference' }>;
type Definition = Extract<MdastNode, { type: 'footnoteDefinition' }>;

/** What a section has of footnotes, in reading order. */
interface Written {
	/** Each mark, with what it stands in if no footnote can be marked there. */
	readonly marks: { readonly mark: Mark; readonly inside: string | undefined }[];
	/** The first definition of each name. */
	readonly definitions: Map<string, Definition>;
	/** The definitions of names that have one already. */
	readonly repeated: Definition[];
	/** What an author meant as a footnote and the parser took for words, by those words. */
	readonly unread: Map<string, { readonly name: string | undefined; readonly at: Place }>;
}

/** Nodes in which no footnote can be marked. Lists of contents repeat a heading. */
const UNMARKED: Readonly<Partial<Record<MdastNode['type'], string>>> = {
	heading: 'a heading',
	footnoteDefinition: 'a footnote',
};
/** What follows a mark at the end of the words of a link: the parser then makes no link of them. */
const END_OF_LINK = /^\]\(/;
/** A mark without its footnote, or a footnote of another dialect, “^[…]”. */
const UNREAD = /(?<!\\)(?:\[\^(?<name>[^\]\n]*)\]|\^\[)/g;

/**
 * Finds the footnote of each mark (`[^name]`) in a section, and reports marks without a footnote, footnotes without a
 * mark, and those that no output can show. The words of footnotes are not read here.
 *
 * @param section Id of the section.
 */
export function findFootnotes(mdx: MdxFile, section: string, problems: Problems): ReadonlyMap<MdastNode, Footnote> {
	const { marks, definitions, repeated, unread } = footnotesIn(mdx);
	const own = problems.part();
	const report = (at: Place, problem: Unplaced | undefined) => {
		if (problem !== undefined && !own.isFull) own.report({ ...problem, at });
	};
	const footnotes = new Map<MdastNode, Footnote>();
	const marked = new Set<string>();
	for (const { mark, inside } of marks) {
		const { identifier: name } = mark;
		const paragraph = paragraphOf(definitions.get(name));
		const problem = problemOfMark(name, inside, marked);
		report(placeOf(mdx, mark), problem);
		if (paragraph !== undefined && problem === undefined)
			footnotes.set(mark, { id: footnoteAnchor(section, name), paragraph });
		marked.add(name);
	}
	for (const [name, definition] of definitions)
		report(placeOf(mdx, definition), problemOfDefinition(name, definition, marked));
	for (const definition of repeated)
		report(placeOf(mdx, definition), {
			rule: 'id-is-unique',
			message: `The section has a footnote “${definition.identifier}” already.`,
			hint: 'Give one of the two another name, and use it in its mark as well.',
		});
	for (const { name, at } of unread.values()) report(at, problemOfUnread(name, definitions));
	return footnotes;
}

function footnotesIn(mdx: MdxFile): Written {
	const written: Written = { marks: [], definitions: new Map(), repeated: [], unread: new Map() };
	visit(mdx.root, undefined);
	return written;

	function visit(node: MdastNode, inside: string | undefined): void {
		if (node.type === 'footnoteReference') {
			const rest = mdx.text.slice(node.position?.end.offset ?? mdx.text.length);
			written.marks.push({ mark: node, inside: END_OF_LINK.test(rest) ? 'a link' : inside });
		} else if (node.type === 'footnoteDefinition') {
			if (written.definitions.has(node.identifier)) written.repeated.push(node);
			else written.definitions.set(node.identifier, node);
		} else if (node.type === 'text') findUnread(node);
		if ('children' in node) for (const child of node.children) visit(child, UNMARKED[node.type] ?? inside);
	}

	function findUnread(node: MdastNode): void {
		const words = mdx.text.slice(node.position?.start.offset, node.position?.end.offset);
		for (const { 0: text, groups } of words.matchAll(UNREAD))
			if (!written.unread.has(text))
				written.unread.set(text, { name: groups?.['name'], at: placeInside(mdx, node, text) });
	}
}

/** The paragraph of a footnote, if it holds just one. */
function paragraphOf(definition: Definition | undefined): Footnote['paragraph'] | undefined {
	const [only, another] = definition?.children ?? [];
	return only?.type === 'paragraph' && another === undefined ? only : undefined;
}

/** @param marked The names that marks before this one have. */
function problemOfMark(name: string, inside: string | undefined, marked: ReadonlySet<string>): Unplaced | undefined {
	if (inside !== undefined)
		return {
			rule: 'prose-is-well-formed',
			message: `Footnote “${name}” is marked in ${inside}.`,
			hint: 'Put its mark behind words of a paragraph, a list or a table, outside of any link.',
		};
	if (!marked.has(name)) return undefined;
	return {
		rule: 'prose-is-well-formed',
		message: `Footnote “${name}” is marked a second time.`,
		hint: 'Write a footnote of its own for each place, or say it in the text.',
	};
}

function problemOfDefinition(name: string, definition: Definition, marked: ReadonlySet<string>): Unplaced | undefined {
	const unnamed = problemOfName(name);
	if (unnamed !== undefined) return unnamed;
	if (definition.children.length === 0)
		return {
			rule: 'prose-is-well-formed',
			message: `Footnote “${name}” has no words.`,
			hint: `Write them behind its name, as in “[^${name}]: Its words.”, or remove it and its mark.`,
		};
	if (paragraphOf(definition) === undefined)
		return {
			rule: 'prose-is-well-formed',
			message: `Footnote “${name}” holds more than one paragraph of words.`,
			hint: 'Say it in one paragraph; lists, tables and quotations belong in the text or a <Note>.',
		};
	if (marked.has(name)) return undefined;
	return {
		rule: 'prose-is-well-formed',
		message: `Footnote “${name}” is marked nowhere in its section.`,
		hint: `Write its mark, [^${name}], behind the words that it belongs to, or remove it.`,
	};
}

function problemOfName(name: string): Unplaced | undefined {
	if (IdPart.safeParse(name).success) return undefined;
	return {
		rule: 'entry-matches-schema',
		message: `“${name}” cannot be the name of a footnote.`,
		hint: 'Write lower-case letters and digits, words joined by hyphens, as in [^the-city]. Readers do not see it.',
	};
}

/** @param name Undefined for a footnote that is written inside the sentence. */
function problemOfUnread(name: string | undefined, definitions: Written['definitions']): Unplaced {
	if (name === undefined)
		return {
			rule: 'prose-is-well-formed',
			message: 'The words of a footnote cannot stand inside the sentence, as in “^[…]”.',
			hint: 'Write its mark, [^name], and on a line of its own “[^name]: Its words.”',
		};
	return (
		problemOfName(name.toLowerCase()) ?? {
			rule: 'reference-resolves',
			message: `The section has no footnote “${name}”.${suggestion(name, definitions)}`,
			hint: `Write it on a line of its own, as in “[^${name}]: Its words.” A literal bracket is written \\[.`,
		}
	);
}
