import { languageOf } from './language-of.ts';
import { type MapContext, nameOf } from './map-context.ts';
import { attribute, classesOf, type PageElement, type PageNode } from './page-element.ts';
import type { Inline } from './print-node.ts';
import { isScreenOnly } from './screen-only.ts';
import { tidySpaces } from './tidy-spaces.ts';

const FORMS = {
	em: 'em',
	i: 'em',
	strong: 'strong',
	b: 'strong',
	code: 'code',
	sup: 'sup',
	sub: 'sub',
	del: 'del',
	mark: 'mark',
	cite: 'cite',
} as const;

/** Elements that stand in a line. */
const WORDS: ReadonlySet<string> = new Set([...Object.keys(FORMS), 'a', 'q', 'span', 'data', 'time', 'br']);

/** Whether a node is part of a sentence; what is left out counts as one, so that it does not break the sentence. */
export function isWords(node: PageNode): boolean {
	return node.type !== 'element' || WORDS.has(node.tagName) || isScreenOnly(node);
}

/** Words of an element, its white space as a browser would show it. */
export function mapWords(nodes: readonly PageNode[], context: MapContext): Inline[] {
	return tidySpaces(nodes.flatMap((node) => mapNode(node, context)));
}

function mapNode(node: PageNode, context: MapContext): Inline[] {
	if (node.type === 'text') return [node.value];
	if (node.type === 'comment') return [];
	if (node.type !== 'element') return context.refuse(node.type, context.near);
	if (isScreenOnly(node)) return [];
	const id = context.anchor(attribute(node, 'id'));
	return [...(id === null ? [] : [{ is: 'anchor', id } as const]), ...mapElement(node, context)];
}

function mapElement(element: PageElement, context: MapContext): Inline[] {
	const inside = element.children.flatMap((child) => mapNode(child, context));
	const { tagName } = element;
	if (isForm(tagName)) return [{ is: FORMS[tagName], in: inside }];
	switch (tagName) {
		case 'a':
			return mapLink(element, inside, context);
		case 'q':
			return [{ is: 'quote', ...language(element), in: inside }];
		case 'span':
			if (classesOf(element).includes('formula')) return [{ is: 'formula', in: inside }];
			return language(element) === undefined ? inside : [{ is: 'words', ...language(element), in: inside }];
		case 'data':
		case 'time':
			return inside;
		case 'br':
			return [{ is: 'break' }];
		default:
			return context.refuse(nameOf(element), context.near);
	}
}

function mapLink(element: PageElement, inside: Inline[], context: MapContext): Inline[] {
	const href = attribute(element, 'href');
	if (href === undefined) return inside;
	const target = context.resolve(href);
	switch (target?.kind) {
		case 'figure':
			return [
				{
					is: 'figure',
					id: target.id,
					number: context.numberOf(target.id),
					url: target.url,
					counted: true,
					in: inside,
				},
			];
		case 'here':
			return [{ is: 'to', anchor: target.anchor, page: target.page, in: inside }];
		case 'elsewhere':
			return [{ is: 'link', url: target.url, address: true, in: inside }];
		case undefined:
			return context.refuse(`a link to “${href}”`, context.near);
	}
}

function language(element: PageElement) {
	const tag = attribute(element, 'lang');
	return tag === undefined ? undefined : languageOf(tag);
}

function isForm(tag: string): tag is keyof typeof FORMS {
	return Object.hasOwn(FORMS, tag);
}
