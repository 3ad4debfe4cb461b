import type { MdastNode } from 'satteri';

/** A component in prose, as the parser gives it. */
export type ComponentNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export function isComponent(node: MdastNode): node is ComponentNode {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
