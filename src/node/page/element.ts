import type { Element, ElementContent, Nodes, Properties } from 'hast';

/** Makes an element; strings become text. */
export function element(
	tagName: string,
	properties: Properties,
	...children: readonly (ElementContent | string)[]
): Element {
	return {
		type: 'element',
		tagName,
		properties,
		children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
	};
}

/** Every element under a node in reading order, itself included. */
export function* elementsOf(node: Nodes): Generator<Element> {
	if (node.type === 'element') yield node;
	if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

/** The first element that is wanted. A page without it was built by other code than this: a fault of ours. */
export function findElement(node: Nodes, what: string, wanted: (element: Element) => boolean): Element {
	for (const each of elementsOf(node)) if (wanted(each)) return each;
	throw new Error(`The offline copy looks for ${what}, and the built page has none. See src/node/offline.`);
}

/** Leaves out the elements below a node that are unwanted, with all they hold. */
export function prune(node: Nodes, unwanted: (element: Element) => boolean): void {
	if (!('children' in node)) return;
	const kept = node.children.filter((child) => child.type !== 'element' || !unwanted(child));
	if (kept.length < node.children.length) node.children.splice(0, node.children.length, ...kept);
	for (const child of node.children) prune(child, unwanted);
}

export function classesOf({ properties: { className } }: Element): readonly string[] {
	return Array.isArray(className) ? className.map(String) : [];
}

export function idOf({ properties: { id } }: Element): string | undefined {
	return typeof id === 'string' && id !== '' ? id : undefined;
}
