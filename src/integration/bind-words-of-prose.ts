import { bindWords } from '../core/format/no-break.ts';
import type { ProseNode } from '../core/model/prose-tree.ts';

/** Keeps together what no line of prose should part; see {@link bindWords}. Quotations stay as they are. */
export function bindWordsOfProse(nodes: readonly ProseNode[]): ProseNode[] {
	return nodes.map((node): ProseNode => {
		if (node.type === 'text') return { ...node, value: bindWords(node.value) };
		return 'children' in node && node.type !== 'blockquote' ? within(node) : node;
	});
}

function within<Node extends { children: ProseNode[] }>(node: Node): Node {
	return { ...node, children: bindWordsOfProse(node.children) };
}
