import type { MdastNode } from 'satteri';
import { type MdxFile, placeOf } from '../parse/mdx-file.ts';
import type { Problems } from '../problem.ts';
import { foreignMarks } from './foreign-marks.ts';
import type { Names } from './named-kinds.ts';

/** The middle of a link, which readers see as it is typed because it is no link; with a backslash it is meant so. */
const MIDDLE = /(?<!\\)\]\(/;

/** Reports a link that Markdown does not read as one. */
export function refuseLiteralLink(mdx: MdxFile, node: Extract<MdastNode, { type: 'text' }>, problems: Problems): void {
	if (!node.value.includes('](')) return;
	const start = node.position?.start.offset ?? 0;
	const middle = MIDDLE.exec(mdx.text.slice(start, node.position?.end.offset))?.index;
	if (middle === undefined) return;
	// A footnote at the end of the words of a link is reported by itself.
	if (middle === 0 && mdx.text[start - 1] === ']') return;
	problems.report({
		rule: 'prose-is-well-formed',
		at: node.position === undefined ? placeOf(mdx, node) : mdx.placeAt(start + middle),
		message: 'Readers would see this “](” as it is typed: it belongs to no link.',
		hint:
			'A link holds no other link, and its address no space: write %20 for one. Brackets that are meant have a ' +
			'backslash, \\[ and \\].',
	});
}

/** How far marks are looked at beyond the text that holds them. In UTF-16 code units. */
const REACH = 250;

/**
 * Reports marks of other tools, which readers would see as they are typed, each once in a text.
 *
 * @returns The text with spaces for the marks that are reported, whose digits are not typed numbers.
 */
export function refuseForeignMarks(
	mdx: MdxFile,
	{ value, position }: Extract<MdastNode, { type: 'text' }>,
	names: Names,
	problems: Problems,
): string {
	const rows = foreignMarks.filter(({ sign }) => value.includes(sign));
	if (rows.length === 0 || position === undefined) return value;
	const start = position.start.offset ?? 0;
	const end = position.end.offset ?? start;
	// What stands around the text says whether a mark begins a line, or belongs to something else.
	const from = Math.max(mdx.text.lastIndexOf('\n', start - 1) + 1, start - REACH);
	const lineEnd = mdx.text.indexOf('\n', end);
	const written = mdx.text.slice(from, Math.min(lineEnd < 0 ? mdx.text.length : lineEnd, end + REACH));
	let text = value;
	for (const { pattern, holds, what, hint } of rows) {
		for (const { 0: mark, index, groups = {} } of written.matchAll(pattern)) {
			const at = from + index;
			if (problems.isFull) return text;
			if (at < start || at >= end || !text.includes(mark) || holds?.(groups, names) === false) continue;
			problems.report({
				rule: 'prose-is-well-formed',
				at: mdx.placeAt(at),
				message: `“${mark}” is ${what}: readers would see it as it is typed.`,
				hint: hint(groups),
			});
			text = text.replaceAll(mark, ' '.repeat(mark.length));
		}
	}
	return text;
}

/** Reports a paragraph that begins with the colon of a definition and has no term before it. */
export function refuseLooseDefinition(
	mdx: MdxFile,
	node: Extract<MdastNode, { type: 'paragraph' }>,
	problems: Problems,
): void {
	const [first] = node.children;
	if (first?.type !== 'text' || !/^:\s/.test(first.value)) return;
	problems.report({
		rule: 'prose-is-well-formed',
		at: placeOf(mdx, node),
		message: 'A definition has no term: readers would see its “:”.',
		hint:
			'Write the term on the line before “: ”. It begins with a word: a component alone on its line is a block of ' +
			'its own.',
	});
}
