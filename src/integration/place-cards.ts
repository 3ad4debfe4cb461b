import type { ProseComponent, ProseNode } from '../core/model/prose-tree.ts';
import { proseComponent } from './prose-component.ts';

/** The components that have a card, each with the component of its card. */
const CARD_OF: ReadonlyMap<string, string> = new Map([
	['Fig', 'FigureCard'],
	['Term', 'TermCard'],
	['Footnote', 'FootnoteCard'],
]);

/** Nodes that stand in a line. They have no cards after them: these follow the block. */
export const IN_LINE: ReadonlySet<ProseNode['type']> = new Set([
	'text',
	'inlineCode',
	'break',
	'emphasis',
	'strong',
	'link',
	'inlineMath',
	'mdxJsxTextElement',
]);

/**
 * Puts the cards of numbers, terms and footnotes after the block that these stand in: a paragraph, a list, a table. A
 * reader without styles, such as a text browser, then reads each sentence whole. Each number is given the id of its
 * card and its place among the cards of its block, by which `cards.css` finds it.
 *
 * @param section Id of the section. The ids of cards are unique on the page of the whole report as well.
 */
export function placeCards(nodes: readonly ProseNode[], section: string): ProseNode[] {
	let count = 0;
	return placeIn(nodes.map(joinMarks));

	function placeIn(blocks: readonly ProseNode[]): ProseNode[] {
		if (blocks.some(({ type }) => IN_LINE.has(type))) return placeAfter({ type: 'paragraph', children: [...blocks] });
		return blocks.flatMap((block) => {
			if (block.type !== 'mdxJsxFlowElement' || block.name === 'Footnotes') return placeAfter(block);
			return [{ ...block, children: placeIn(block.children) }];
		});
	}

	function placeAfter(block: ProseNode): ProseNode[] {
		const cards: ProseComponent[] = [];
		const opening = giveCards(block, cards);
		return cards.length === 0 ? [opening] : [opening, proseComponent('mdxJsxFlowElement', 'Cards', {}, cards)];
	}

	function giveCards(node: ProseNode, cards: ProseComponent[]): ProseNode {
		if (node.type === 'blockquote' || !('children' in node)) return node;
		const kind = 'name' in node ? CARD_OF.get(node.name) : undefined;
		if (kind === undefined || !('name' in node))
			return { ...node, children: node.children.map((child) => giveCards(child, cards)) };
		count += 1;
		const card = `card-${section}-${count}`;
		const given = Object.fromEntries(node.attributes.map(({ name, value }) => [name, value]));
		// The words of a footnote are those of its card.
		const isNote = node.name === 'Footnote';
		cards.push(proseComponent('mdxJsxFlowElement', kind, { ...given, card }, isNote ? node.children : []));
		const place = String(cards.length);
		return proseComponent(node.type, node.name, { ...given, card, place }, isNote ? [] : node.children);
	}
}

/** Marks with which no line may begin. */
const CLOSING = /^[.,;:!?…)\]»”’]+/;

/**
 * Keeps what has a card on one line with the marks after it. By touch it is a box of its own, beside which a browser
 * breaks the line.
 */
function joinMarks(node: ProseNode): ProseNode {
	if (node.type === 'blockquote' || !('children' in node)) return node;
	const children = node.children.flatMap((child, index, all): ProseNode[] => {
		const [before, next] = [all[index - 1], all[index + 1]];
		const marks = next?.type === 'text' && hasCard(child) ? CLOSING.exec(next.value)?.[0] : undefined;
		if (marks !== undefined)
			return [proseComponent('mdxJsxTextElement', 'Unbroken', {}, [joinMarks(child), { type: 'text', value: marks }])];
		if (child.type !== 'text' || before === undefined || !hasCard(before)) return [joinMarks(child)];
		const value = child.value.replace(CLOSING, '');
		return value === '' ? [] : [{ type: 'text', value }];
	});
	return { ...node, children };
}

function hasCard(node: ProseNode): boolean {
	return node.type === 'mdxJsxTextElement' && CARD_OF.has(node.name);
}
