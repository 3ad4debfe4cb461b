import type { ProseComponent, ProseNode } from '../core/model/prose-tree.ts';

/** The rank of the title of a section on its own page. */
const OF_SECTION = 1;
/** The rank of the title of a claim there. */
const OF_CLAIM = 2;

/**
 * Tells each chart the rank of the heading that it stands under, so that its title is one rank below and the outline of
 * the page skips none: a chart may stand before the first heading of a section.
 */
export function rankCharts(nodes: readonly ProseNode[]): ProseNode[] {
	let rank = OF_SECTION;
	return nodes.map(place);

	function place(node: ProseNode): ProseNode {
		if (node.type === 'heading') rank = node.depth;
		if (!('name' in node)) return 'children' in node && node.type !== 'blockquote' ? within(node) : node;
		if (node.name === 'Claim') rank = OF_CLAIM;
		return node.name === 'Chart' ? under(rank, node) : within(node);
	}

	function within<Node extends { children: ProseNode[] }>(node: Node): Node {
		return { ...node, children: node.children.map(place) };
	}
}

function under(rank: number, chart: ProseComponent): ProseComponent {
	const given = { type: 'mdxJsxAttribute', name: 'under', value: String(rank) } as const;
	return { ...chart, attributes: [...chart.attributes, given] };
}
