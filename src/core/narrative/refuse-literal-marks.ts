import type { MdastNode } from 'satteri';
import { type MdxFile, placeOf } from '../parse/mdx-file.ts';
import type { Problems } from '../problem.ts';

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
