import type { MdastNode } from 'satteri';
import { vocabulary } from './vocabulary.ts';

const WORDS = new Set<MdastNode['type']>([
	'text',
	'emphasis',
	'strong',
	'link',
	'inlineCode',
	'inlineMath',
	'break',
	'footnoteReference',
	'mdxTextExpression',
	'mdxJsxTextElement',
]);

/** Whether a node is part of a sentence. */
export function isWords(node: MdastNode): boolean {
	if (WORDS.has(node.type)) return true;
	// The parser makes a component that is alone on its line a block.
	return node.type === 'mdxJsxFlowElement' && vocabulary.get(node.name ?? '')?.inline !== undefined;
}

/**
 * Groups nodes: each block alone, and words that are beside each other together. In `<Note>It <Fig … /> is</Note>` the
 * words are in no paragraph.
 */
export function runsOfWords(nodes: readonly MdastNode[], text: string): MdastNode[][] {
	const runs: MdastNode[][] = [];
	for (const node of nodes) {
		const last = runs.at(-1);
		const before = last?.at(-1);
		const between = text.slice(before?.position?.end.offset ?? 0, node.position?.start.offset ?? 0);
		if (last !== undefined && before !== undefined && isWords(before) && isWords(node) && !/\n\s*\n/.test(between))
			last.push(node);
		else runs.push([node]);
	}
	return runs;
}

/** Whether nothing but white space stands in the text between two nodes. */
export function isSpaceBetween(before: MdastNode | undefined, after: MdastNode, text: string): boolean {
	return (
		before !== undefined &&
		/^\s+$/.test(text.slice(before.position?.end.offset ?? 0, after.position?.start.offset ?? 0))
	);
}

/** How many things a block lists: items, terms or columns. */
export function listedIn(node: MdastNode | undefined): number | undefined {
	if (node?.type === 'list') return node.children.length;
	if (node?.type === 'descriptionList') return node.children.filter(({ type }) => type === 'descriptionTerm').length;
	return undefined;
}
