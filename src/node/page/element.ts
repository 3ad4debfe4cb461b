import type { Element, ElementContent, Nodes, Properties } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { DataAttribute } from '../../core/markup/markup.ts';

/** Makes an element. Strings among its children become text nodes. */
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
export function elementsOf(node: Nodes): Element[] {
	const elements: Element[] = [];
	visit(node, 'element', (each) => void elements.push(each));
	return elements;
}

/** The child elements of an element. */
export function elementsIn(node: Element): Element[] {
	return node.children.filter((child) => child.type === 'element');
}

/** The first element under a node, itself included, for which `wanted` is true. */
export function find(node: Nodes, wanted: (element: Element) => boolean): Element | undefined {
	let found: Element | undefined;
	visit(node, 'element', (each) => {
		if (!wanted(each)) return undefined;
		found = each;
		return EXIT;
	});
	return found;
}

/** Removes the elements below a node for which `unwanted` is true, with their content. */
export function prune(node: Nodes, unwanted: (element: Element) => boolean): void {
	visit(node, 'element', (each, index, parent) => {
		if (index === undefined || parent === undefined || !unwanted(each)) return undefined;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
}

export function classesOf({ properties: { className } }: Element): readonly string[] {
	return Array.isArray(className) ? className.map(String) : [];
}

export function hasClass(element: Element, name: string): boolean {
	return classesOf(element).includes(name);
}

/** An attribute by its name in hast, such as `colSpan`. */
export function attribute({ properties }: Element, name: string): string | undefined {
	const value = properties[name];
	return value === undefined || value === null || typeof value === 'boolean' ? undefined : String(value);
}

/** A `data-` attribute of a built page. */
export function dataOf(element: Element, name: DataAttribute): string | undefined {
	return attribute(element, name);
}

export function idOf(element: Element): string | undefined {
	return attribute(element, 'id') || undefined;
}

/** The text under nodes, joined in order. */
export function textOf(...nodes: readonly Nodes[]): string {
	let text = '';
	for (const node of nodes) visit(node, 'text', ({ value }) => void (text += value));
	return text;
}
