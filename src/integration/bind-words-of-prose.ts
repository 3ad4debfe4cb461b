import { bindToNumber, bindWords } from '../core/format/no-break.ts';
import type { ProseNode } from '../core/model/prose-tree.ts';

/**
 * Keeps together what no line of prose should part: see {@link bindWords}, and a number with the word after it that
 * names its unit. Quotations stay as they are.
 */
export function bindWordsOfProse(nodes: readonly ProseNode[]): ProseNode[] {
	return nodes.map((node, index): ProseNode => {
		if (node.type === 'text') {
			const text = bindWords(node.value);
			return { ...node, value: isNumberAlone(nodes[index - 1]) ? bindToNumber(text) : text };
		}
		return 'children' in node && node.type !== 'blockquote' ? within(node) : node;
	});
}

function within<Node extends { children: ProseNode[] }>(node: Node): Node {
	return { ...node, children: bindWordsOfProse(node.children) };
}

/** Whether a node shows the number of a figure without its unit. */
function isNumberAlone(node: ProseNode | undefined): boolean {
	if (node === undefined || !('name' in node) || node.name !== 'Fig') return false;
	return node.attributes.some(({ name, value }) => name === 'form' && value === 'number');
}
