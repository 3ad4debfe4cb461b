import type { ProseNode } from '../core/model/prose-tree.ts';

/**
 * Tells the figures of a section in which language the sentences around them are. A translation that lacks the section
 * shows it in the language of the original.
 *
 * @param language BCP 47 tag.
 */
export function figuresInLanguage(language: string, nodes: readonly ProseNode[]): ProseNode[] {
	return nodes.map(place);

	function place(node: ProseNode): ProseNode {
		if (!('children' in node) || node.type === 'blockquote') return node;
		if (!('name' in node)) return within(node);
		const given = { type: 'mdxJsxAttribute', name: 'language', value: language } as const;
		return within(node.name === 'Fig' ? { ...node, attributes: [...node.attributes, given] } : node);
	}

	function within<Node extends { children: ProseNode[] }>(node: Node): Node {
		return { ...node, children: node.children.map(place) };
	}
}
