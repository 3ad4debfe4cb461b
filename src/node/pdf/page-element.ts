import { htmlToHast, type HastNode } from 'satteri';

export type PageElement = Extract<HastNode, { type: 'element' }>;
/** What can stand inside an element. */
export type PageNode = PageElement['children'][number];

/** The element that the PDF is set from: `<article class="whole">` of the built page. */
export function readArticle(html: string): PageElement | undefined {
	return find(htmlToHast(html), (element) => element.tagName === 'article' && classesOf(element).includes('whole'));
}

export function find(node: HastNode, wanted: (element: PageElement) => boolean): PageElement | undefined {
	if (node.type === 'element' && wanted(node)) return node;
	if (!('children' in node)) return undefined;
	for (const child of node.children) {
		const found = find(child, wanted);
		if (found !== undefined) return found;
	}
	return undefined;
}

export function elementsIn(element: PageElement): PageElement[] {
	return element.children.filter((child) => child.type === 'element');
}

export function classesOf(element: PageElement): string[] {
	const value: unknown = element.properties['className'];
	return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : [];
}

/** An attribute by its name in hast, such as `dataChart`. */
export function attribute(element: PageElement, name: string): string | undefined {
	const value: unknown = element.properties[name];
	return value === undefined || value === null || typeof value === 'boolean' ? undefined : String(value);
}

export function textOf(node: HastNode): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map((child: HastNode) => textOf(child)).join('') : '';
}
