import type { Element, ElementContent } from 'hast';
import { elementsIn } from '../../page/element.ts';
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

/** The rank of a heading in HTML: 3 of `h3`. */
export function rankOf(heading: Element): number {
	return Number(heading.tagName.slice(1));
}
