import type { ProseNode } from '../core/model/prose-tree.ts';
import { paragraphAnchor } from '../core/permalink/addresses.ts';

/**
 * Gives each paragraph of a claim an anchor by its place, so that an edition can be cited to the paragraph: also each
 * item of a list, each meaning of a term and each passage of a quotation. The first paragraph of an item is the item.
 */
export function anchorParagraphs(nodes: readonly ProseNode[]): ProseNode[] {
	return nodes.map((node) => {
		if (node.type === 'blockquote' || !('children' in node)) return node;
		const claim = 'name' in node && node.name === 'Claim' ? idOfClaim(node.attributes) : undefined;
		const children = claim === undefined ? anchorParagraphs(node.children) : anchorIn(claim, node.children);
		return { ...node, children };
	});
}

function idOfClaim(attributes: readonly { readonly name: string; readonly value: string }[]): string | undefined {
	return attributes.find(({ name }) => name === 'id')?.value;
}

function anchorIn(claim: string, nodes: readonly ProseNode[]): ProseNode[] {
	let place = 0;
	return nodes.map(anchor);

	function next() {
		place += 1;
		return { data: { hProperties: { id: paragraphAnchor(claim, place) } } };
	}

	function anchor(node: ProseNode): ProseNode {
		switch (node.type) {
			case 'paragraph':
				return { ...node, ...next() };
			case 'blockquote':
				return { ...node, children: node.children.map((passage) => ({ ...passage, ...next() })) };
			case 'listItem':
			case 'descriptionDetails': {
				const own = next();
				const [first, ...rest] = node.children;
				const words = first?.type === 'paragraph' ? [first] : first === undefined ? [] : [anchor(first)];
				return { ...node, ...own, children: [...words, ...rest.map(anchor)] };
			}
			default:
				return 'children' in node ? { ...node, children: node.children.map(anchor) } : node;
		}
	}
}
