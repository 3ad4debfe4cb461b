import type { MdastNode } from 'satteri';

/** The id that the author wrote after a heading, as in `## Growth {#growth}`. */
export function headingId(node: Extract<MdastNode, { type: 'heading' }>): string | undefined {
	const { id } = headingProperties(node);
	return typeof id === 'string' ? id : undefined;
}

/** Whether the braces after a heading hold more than an id, such as a class or a script. */
export function hasMoreThanId(node: Extract<MdastNode, { type: 'heading' }>): boolean {
	return Object.keys(headingProperties(node)).some((name) => name !== 'id');
}

function headingProperties(node: Extract<MdastNode, { type: 'heading' }>): { readonly id?: unknown } {
	const properties: unknown = node.data && 'hProperties' in node.data ? node.data.hProperties : undefined;
	return typeof properties === 'object' && properties !== null ? properties : {};
}

/** The words of a node that holds only words; `undefined` if it holds a link, a component or anything else. */
function plainText(node: MdastNode): string | undefined {
	if (node.type === 'text') return node.value;
	if (node.type === 'break') return ' ';
	if (node.type !== 'paragraph' && node.type !== 'emphasis' && node.type !== 'strong') return undefined;
	return plainWords(node.children);
}

/** The words of nodes that hold only words; `undefined` if one of them holds anything else. */
export function plainWords(nodes: readonly MdastNode[]): string | undefined {
	const parts = nodes.map(plainText);
	return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}
