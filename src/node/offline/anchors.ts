import type { Element, Nodes } from 'hast';
import { classesOf, elementsOf, idOf } from '../page/element.ts';

/** Where in the file each live address stands. Ids are given once: one that is taken gets a number. */
export interface Anchors {
	/** Gives an id to what stands at a live address. */
	give(live: string, wanted: string): string;
	/** Says that another live address shows the same. */
	also(live: string, id: string): void;
	idAt(live: string): string | undefined;
}

export function openAnchors(): Anchors {
	const ids = new Map<string, string>();
	const taken = new Set<string>();
	return {
		give(live, wanted) {
			let id = wanted;
			for (let next = 2; taken.has(id); next++) id = `${wanted}-${next}`;
			taken.add(id);
			ids.set(live, id);
			return id;
		},
		also: (live, id) => void ids.set(live, id),
		idAt: (live) => ids.get(live),
	};
}

/** Properties that list ids of the same page. */
const LISTS = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor'] as const;

/** Takes in what stood on a page: its ids become ids of the file, and what names them follows. */
export function adopt(nodes: readonly Nodes[], page: string, anchors: Anchors): void {
	const elements = nodes.flatMap((node) => [...elementsOf(node)]);
	const renamed = new Map<string, string>();
	for (const element of elements) {
		const id = idOf(element);
		if (id === undefined) continue;
		element.properties['id'] = anchors.give(`${page}#${id}`, id);
		renamed.set(id, String(element.properties['id']));
	}
	const follow = (id: unknown) => renamed.get(String(id)) ?? String(id);
	for (const { properties } of elements) {
		if (typeof properties['popoverTarget'] === 'string')
			properties['popoverTarget'] = follow(properties['popoverTarget']);
		for (const name of LISTS) {
			const value = properties[name];
			if (value !== undefined && value !== null)
				properties[name] = (Array.isArray(value) ? value : String(value).split(' ')).map(follow);
		}
	}
}

/**
 * Turns live addresses into fragments where the file has what they lead to. A link to where it already stands is a
 * permalink, and so stays the live address.
 */
export function keepInside(node: Nodes, anchors: Anchors, around: ReadonlySet<string> = new Set()): void {
	if (node.type === 'element') {
		if (node.tagName === 'a') turn(node, anchors, around);
		const id = idOf(node);
		if (id !== undefined) around = new Set([...around, id]);
	}
	if ('children' in node) for (const child of node.children) keepInside(child, anchors, around);
}

function turn(link: Element, anchors: Anchors, around: ReadonlySet<string>): void {
	const { href, dataAddress } = link.properties;
	if (typeof href !== 'string') return;
	if (classesOf(link).includes('permalink') && typeof dataAddress === 'string') {
		link.properties['href'] = dataAddress;
		return;
	}
	const id = anchors.idAt(href);
	if (id !== undefined && !around.has(id)) link.properties['href'] = `#${id}`;
}
