import type { Element, ElementContent, Root } from 'hast';
import { markup } from '../../core/markup/markup.ts';
import { element, elementsOf } from '../page/element.ts';
import { findElement } from './read-page.ts';

/** A part of the file that the page of the report has not. */
export interface Part {
	readonly id: string;
	readonly title: string;
	readonly children: readonly ElementContent[];
}

/** A part as it is listed in the contents. */
export function entryOf({ id, title }: Part): Element {
	return element('li', {}, element('a', { href: `#${id}` }, title));
}

/** A part in the text: a heading and what stands beneath it. */
export function sectionOf({ id, title, children }: Part): Element {
	return element(
		'section',
		{ id, className: [markup.report.part], ariaLabelledBy: [`${id}-title`] },
		element('h2', { id: `${id}-title` }, title),
		...children,
	);
}

/** What a built page says beneath its title, for a place `deeper` levels down. */
export function liftArticle(page: Root, deeper: number): ElementContent[] {
	const article = findElement(page, 'an article', ({ tagName }) => tagName === 'article');
	const title = article.children.findIndex((child) => child.type === 'element' && child.tagName === 'h1');
	const children = article.children.slice(title + 1);
	for (const child of children) {
		for (const each of elementsOf(child))
			each.tagName = each.tagName.replace(
				/^h([1-5])$/,
				(_, level: string) => `h${Math.min(6, Number(level) + deeper)}`,
			);
	}
	return children;
}
