import { type MdastNode, mdxToMdast } from 'satteri';
import type { Place, Problem, Problems } from '../problem.ts';
import { explainMalformedMdx } from './explain-malformed.ts';
import { placesIn } from './line-at.ts';
import { tooDeep, type TooMuch, tooMuchToParse } from './prose-bounds.ts';
import { tooMuchIn } from './tree-bounds.ts';
import { reportUnseen, unseenIn, unseenInWords } from './unseen-characters.ts';

/** The Markdown features that prose may use; the site compiles with the same ones. */
export const proseFeatures = {
	gfm: { footnotes: false },
	frontmatter: false,
	math: false,
	headingAttributes: true,
	smartPunctuation: false,
} as const;

/** A file of prose that has been read. */
export interface MdxFile {
	readonly file: string;
	readonly text: string;
	readonly root: MdastNode;
	/** The place of an offset in code units. */
	readonly placeAt: (offset: number) => Place;
}

/** The line that begins a head of fields, YAML or TOML, as compilers of Markdown read one; so many signs end it. */
const HEAD_OF_FIELDS = /^[\s\uFEFF]*(?:---|\+\+\+)/;
const FENCE = 3;

/** Reads one MDX file, or reports what is wrong with it first. A byte order mark is no part of the prose. */
export function readMdx(file: string, content: string, problems: Problems): MdxFile | undefined {
	const text = content.replace(/^\uFEFF/, '');
	const placeAt = placesIn(file, text);
	const placed = ({ offset, message, hint }: TooMuch): Problem => ({
		rule: 'prose-is-well-formed',
		at: placeAt(offset),
		message,
		hint,
	});
	const head = HEAD_OF_FIELDS.exec(text)?.[0];
	if (head !== undefined) {
		problems.report(headOfFields(head, placeAt(head.length - FENCE)));
		return undefined;
	}
	const tooMuch = tooMuchToParse(text);
	if (tooMuch !== undefined) {
		problems.report(placed(tooMuch));
		return undefined;
	}
	try {
		const mdx = { file, text, root: mdxToMdast(text, { features: proseFeatures }), placeAt };
		const ofTree = problems.part();
		const tooMuchInTree = tooMuchIn(mdx.root);
		if (tooMuchInTree === undefined) reportHidden(mdx, ofTree);
		else ofTree.report(placed(tooMuchInTree));
		return ofTree.isEmpty ? mdx : undefined;
	} catch (error) {
		// A range error is the parser’s way of saying that it cannot go deeper.
		const isTooDeep = error instanceof RangeError;
		problems.report(
			isTooDeep ? placed(tooDeep(0)) : malformed(file, error instanceof Error ? error.message : String(error)),
		);
		return undefined;
	}
}

function headOfFields(head: string, at: Place): Problem {
	return {
		rule: 'prose-has-no-code',
		at,
		message: `The file begins with a head of fields, “${head.slice(-FENCE)}”, and prose has none.`,
		hint: 'Remove it up to the line that closes it: title and summary of a section stand in data/report.yaml.',
	};
}

/**
 * Reports a character that nobody sees. The file itself has been looked through; such a character can still be written
 * as a reference, `&#x202e;`, or stand inside a word.
 */
function reportHidden(mdx: MdxFile, problems: Problems): void {
	const unseen = unseenIn(mdx.root);
	if (unseen === undefined) return;
	const block = 'children' in mdx.root ? mdx.root.children[Number(unseen.path[1])] : undefined;
	const start = block?.position?.start.offset ?? 0;
	const typed = mdx.text.indexOf(String.fromCodePoint(unseen.text.codePointAt(unseenInWords(unseen.text)) ?? 0), start);
	const reference = mdx.text.indexOf('&', start);
	reportUnseen(unseen.text, mdx.placeAt(Math.max(0, typed >= 0 ? typed : reference)), problems);
}

/** The parser gives the place in its message, as `3:1: Expected …`. */
function malformed(file: string, thrown: string): Problem {
	const [, line = '1', column = '1', reason = thrown] = /^(\d+):(\d+):\s*(.*)$/s.exec(thrown) ?? [];
	const [message, hint] = explainMalformedMdx(reason);
	return { rule: 'prose-is-well-formed', at: { file, line: Number(line), column: Number(column) }, message, hint };
}

/** Where a node begins. */
export function placeOf(mdx: MdxFile, node: MdastNode): Place {
	const start = node.position?.start;
	return { file: mdx.file, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** Where `text` first stands inside a node's own source; the node's beginning where it does not. */
export function placeInside(mdx: MdxFile, node: MdastNode, text: string): Place {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (start === undefined || end === undefined) return placeOf(mdx, node);
	const index = mdx.text.slice(start, end).indexOf(text);
	return index < 0 ? placeOf(mdx, node) : mdx.placeAt(start + index);
}

/**
 * Where a property of a component is written, or words inside its value. Properties have no positions of their own, so
 * the tag is read once more; the component's beginning where it is not found there.
 */
export function placeInProperty(mdx: MdxFile, node: MdastNode, name: string, words?: string): Place {
	const start = node.position?.start.offset ?? 0;
	const tag = mdx.text.slice(start, node.position?.end.offset ?? start);
	for (const match of tag.matchAll(/([^\s"'=<>{}/]+)(\s*=\s*)("[^"]*"|'[^']*')|([^\s"'=<>/]+)/g)) {
		const [, key = match[4], equals = '', value = ''] = match;
		if (key !== name) continue;
		const inner = words === undefined ? -1 : value.indexOf(words);
		return mdx.placeAt(start + match.index + (inner < 0 ? 0 : key.length + equals.length + inner));
	}
	return placeOf(mdx, node);
}

/** Where a run of words first stands inside a node, whatever stands between them and however they are capitalised. */
export function placeOfRun(mdx: MdxFile, node: MdastNode, run: string): Place {
	const start = node.position?.start.offset ?? 0;
	const written = new RegExp(run.split(' ').join('[^\\p{L}\\p{N}]+'), 'iu').exec(
		mdx.text.slice(start, node.position?.end.offset ?? start),
	);
	return written === null ? placeOf(mdx, node) : mdx.placeAt(start + written.index);
}
