import type { Element, ElementContent } from 'hast';
import { markup } from '../../../core/markup/markup.ts';
import { elementsIn, hasClass } from '../../page/element.ts';
import { type MapContext, nameOf } from '../map-context.ts';

/** The heading that an element begins with, and everything else in it. */
export function takeTitle(
	element: Element,
	context: MapContext,
): { title: ElementContent[]; rest: ElementContent[]; rank: number } {
	const heading = elementsIn(element).find((child) => context.formOf(child)?.as !== 'nothing');
	if (heading === undefined || !/^h[1-6]$/.test(heading.tagName))
		return context.refuse(element, `${nameOf(element)} without a heading`);
	return {
		title: heading.children,
		rest: element.children.filter((child) => child !== heading),
		rank: rankOf(heading),
	};
}

/** Parts the number before a title from the words of the title. */
export function takeNumber(title: readonly ElementContent[]): { number: ElementContent[]; words: ElementContent[] } {
	const number: ElementContent[] = [];
	return { words: title.flatMap(without), number };

	function without(node: ElementContent): ElementContent[] {
		if (node.type !== 'element') return [node];
		if (!hasClass(node, markup.Ordinal.ordinal)) return [{ ...node, children: node.children.flatMap(without) }];
		number.push(node);
		return [];
	}
}

/** The rank of a heading in HTML: 3 of `h3`. */
export function rankOf(heading: Element): number {
	return Number(heading.tagName.slice(1));
}
