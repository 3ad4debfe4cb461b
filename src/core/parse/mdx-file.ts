import { type MdastNode, mdxToMdast } from 'satteri';
import type { Place, Problem, Problems } from '../problem.ts';
import { explainMalformedMdx } from './explain-malformed.ts';
import { placesIn } from './line-at.ts';
import { nestedTooDeep, type BoundExceeded, exceededInText } from './prose-bounds.ts';
import { exceededInTree } from './tree-bounds.ts';
import { reportUnseen, unseenIn, unseenInWords } from './unseen-characters.ts';

/** The Markdown features that prose may use; the site compiles with the same ones. */
export const proseFeatures = {
	gfm: true,
	frontmatter: false,
	// Between “$$”. One “$” is a dollar sign.
	math: { singleDollarTextMath: false },
	headingAttributes: true,
	definitionList: true,
	smartPunctuation: false,
} as const;

/** A file of prose that has been read. */
export interface MdxFile {
	readonly file: string;
	/** Id of the section whose prose it is: the name of the file. */
	readonly section: string;
	/** BCP 47 tag of prose that a translation lacks: that of the original. */
	readonly language?: string | undefined;
	readonly text: string;
	readonly root: MdastNode;
	/** The place of an offset in code units. */
	readonly placeAt: (offset: number) => Place;
}

/** The beginning of front matter, YAML (`---`) or TOML (`+++`), as Markdown compilers recognise it. */
const FRONT_MATTER = /^[\s\uFEFF]*(?:---|\+\+\+)/;
/** Length of `---`. */
const FENCE = 3;

/** Reads one MDX file, or reports the first problem that keeps it from being read. A byte order mark is removed. */
export function readMdx(file: string, content: string, problems: Problems): MdxFile | undefined {
	const text = content.replace(/^\uFEFF/, '');
	const placeAt = placesIn(file, text);
	const placed = ({ offset, message, hint }: BoundExceeded): Problem => ({
		rule: 'prose-is-well-formed',
		at: placeAt(offset),
		message,
		hint,
	});
	const opening = FRONT_MATTER.exec(text)?.[0];
	if (opening !== undefined) {
		problems.report(frontMatterProblem(opening.slice(-FENCE), placeAt(opening.length - FENCE)));
		return undefined;
	}
	const exceeded = exceededInText(text);
	if (exceeded !== undefined) {
		problems.report(placed(exceeded));
		return undefined;
	}
	try {
		const mdx = { file, section: sectionOf(file), text, root: mdxToMdast(text, { features: proseFeatures }), placeAt };
		const ofTree = problems.part();
		const exceededTree = exceededInTree(mdx.root);
		if (exceededTree === undefined) reportHidden(mdx, ofTree);
		else ofTree.report(placed(exceededTree));
		return ofTree.isEmpty ? mdx : undefined;
	} catch (error) {
		// The parser throws a RangeError if blocks are nested deeper than its stack.
		const isTooDeep = error instanceof RangeError;
		problems.report(
			isTooDeep
				? placed(nestedTooDeep(0))
				: malformed({ file, text }, error instanceof Error ? error.message : String(error)),
		);
		return undefined;
	}
}

function sectionOf(file: string): string {
	return file.replace(/^.*\//, '').replace(/\.mdx$/, '');
}

function frontMatterProblem(fence: string, at: Place): Problem {
	return {
		rule: 'prose-has-no-code',
		at,
		message: `The file begins with front matter, “${fence}”. Prose has none.`,
		hint: 'Remove it, closing line included: title and summary of a section stand in data/report.yaml.',
	};
}

/**
 * Reports an invisible character in the parsed prose. {@link decodeText} has searched the file itself, but such a
 * character can also be written as a reference, `&#x202e;`, or stand inside a word.
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

/** @param thrown The message of the parser, which begins with the place: `3:1: Expected …`. */
function malformed({ file, text }: { file: string; text: string }, thrown: string): Problem {
	const [, line = '1', column = '1', reason = thrown] = /^(\d+):(\d+):\s*(.*)$/s.exec(thrown) ?? [];
	const rest = text.split('\n')[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
	const [message, hint] = explainMalformedMdx(reason, rest);
	return { rule: 'prose-is-well-formed', at: { file, line: Number(line), column: Number(column) }, message, hint };
}

/** The place where a node begins. */
export function placeOf(mdx: MdxFile, node: MdastNode): Place {
	const start = node.position?.start;
	return { file: mdx.file, line: start?.line ?? 1, column: start?.column ?? 1 };
}

/**
 * The place where `text` first stands in the source of a node; the beginning of the node if it does not stand there.
 */
export function placeInside(mdx: MdxFile, node: MdastNode, text: string): Place {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (start === undefined || end === undefined) return placeOf(mdx, node);
	const index = mdx.text.slice(start, end).indexOf(text);
	return index < 0 ? placeOf(mdx, node) : mdx.placeAt(start + index);
}

/**
 * The place where a property of a component is written, or `words` inside its value; the beginning of the component if
 * the property is not found. The parser gives properties no positions, so the tag is searched once more.
 */
export function placeInProperty(mdx: MdxFile, node: MdastNode, name: string, words?: string): Place {
	const start = node.position?.start.offset ?? 0;
	const tag = mdx.text.slice(start, node.position?.end.offset ?? start);
	for (const match of tag.matchAll(/([^\s"'=<>{}/]+)(\s*=\s*)("[^"]*"|'[^']*')|([^\s"'=<>/]+)/g)) {
		const [, key = match[4], equals = '', value = ''] = match;
		if (key !== name) continue;
		const inner = words === undefined ? -1 : indexOfWords(value, words);
		return mdx.placeAt(start + match.index + (inner < 0 ? 0 : key.length + equals.length + inner));
	}
	return placeOf(mdx, node);
}

/** Where words first stand by themselves, not inside a longer id; else where they first stand at all, or -1. */
function indexOfWords(text: string, words: string): number {
	const alone = new RegExp(`(?<![\\p{L}\\p{N}/-])${RegExp.escape(words)}(?![\\p{L}\\p{N}/-])`, 'u').exec(text);
	return alone?.index ?? text.indexOf(words);
}

/**
 * The place where some words first stand in the source of a node, in any case and with anything but letters and digits
 * between them; the beginning of the node if they do not stand there.
 */
export function placeOfRun(mdx: MdxFile, node: MdastNode, run: string): Place {
	const start = node.position?.start.offset ?? 0;
	const written = new RegExp(run.split(' ').join('[^\\p{L}\\p{N}]+'), 'iu').exec(
		mdx.text.slice(start, node.position?.end.offset ?? start),
	);
	return written === null ? placeOf(mdx, node) : mdx.placeAt(start + written.index);
}
