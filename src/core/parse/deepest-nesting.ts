import type { MdastNode } from 'satteri';

/**
 * How deep prose may be nested, in nodes below its root: a list takes two for each level, its item and what stands in it.
 * The PDF is set from JSON, which Typst reads to a depth of 128; a node takes three levels of it at the most.
 */
export const DEEPEST = 32;

/** The first node that is nested deeper than prose may be. */
export function tooDeepIn(root: MdastNode): MdastNode | undefined {
	const waiting = [{ node: root, depth: 0 }];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const { node, depth } = next;
		if (depth > DEEPEST) return node;
		if ('children' in node)
			for (const child of node.children.toReversed()) waiting.push({ node: child, depth: depth + 1 });
	}
	return undefined;
}
