import type { ProseComponent, ProseNode } from '../core/model/prose-tree.ts';
import { proseComponent } from './prose-component.ts';

/**
 * Components that open a card or have an id, each with the one in its place in the card of a footnote. The list has the
 * same words once more.
 */
const IN_CARD: ReadonlyMap<string, string> = new Map([
	['Fig', 'FigLink'],
	['Cite', 'CiteInCard'],
]);

/**
 * Numbers the footnotes of a section, and lists their words at its end, where a reader finds them who does not open
 * their cards.
 *
 * @param section Id of the section.
 */
export function listFootnotes(nodes: readonly ProseNode[], section: string): ProseNode[] {
	const listed: ProseComponent[] = [];
	const marked = nodes.map(mark);
	return listed.length === 0
		? marked
		: [...marked, proseComponent('mdxJsxFlowElement', 'Footnotes', { section }, listed)];

	function mark(node: ProseNode): ProseNode {
		if (node.type === 'blockquote' || !('children' in node)) return node;
		if (!('name' in node && node.name === 'Footnote')) return { ...node, children: node.children.map(mark) };
		const own = Object.fromEntries(node.attributes.map(({ name, value }) => [name, value]));
		const given = { ...own, number: String(listed.length + 1), section };
		listed.push(proseComponent('mdxJsxFlowElement', 'FootnoteWords', given, node.children));
		return proseComponent(node.type, node.name, given, node.children.map(withoutCards));
	}
}

function withoutCards(node: ProseNode): ProseNode {
	if (node.type === 'blockquote' || !('children' in node)) return node;
	const children = node.children.map(withoutCards);
	return 'name' in node ? { ...node, name: IN_CARD.get(node.name) ?? node.name, children } : { ...node, children };
}
