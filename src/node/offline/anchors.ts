import type { Element, Nodes } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { markup } from '../../core/markup/markup.ts';
import { attribute, dataOf, elementsOf, hasClass, idOf } from '../page/element.ts';

/** Where in the file each live address stands. No id is given twice: one that is taken gets a number. */
export interface Anchors {
	/** Gives an id to what stands at a live address. */
	give(live: string, wanted: string): string;
	/** Records another live address of the element that has the id. */
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

/** Properties that refer to ids of the same page. */
const REFERRING: readonly string[] = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'popoverTarget'];

/** Gives nodes of a page ids that are unique in the file, and changes the properties that refer to them. */
export function adopt(nodes: readonly Nodes[], page: string, anchors: Anchors): void {
	const elements = nodes.flatMap(elementsOf);
	const renamed = new Map<string, string>();
	for (const element of elements) {
		const id = idOf(element);
		if (id === undefined) continue;
		const given = anchors.give(`${page}#${id}`, id);
		element.properties['id'] = given;
		renamed.set(id, given);
	}
	const idNow = (id: unknown) => renamed.get(String(id)) ?? String(id);
	for (const { properties } of elements)
		for (const name of REFERRING) {
			const ids = properties[name];
			if (Array.isArray(ids)) properties[name] = ids.map(idNow);
			else if (typeof ids === 'string') properties[name] = ids.split(' ').map(idNow).join(' ');
		}
}

/**
 * Points each link to the place in this file, if the file holds what it leads to. A link to the element that it stands
 * in is a permalink and keeps its live address, unless prose refers to that element.
 */
export function keepInside(node: Nodes, anchors: Anchors): void {
	visitParents(node, { type: 'element', tagName: 'a' }, (link: Element, around) => {
		const href = attribute(link, 'href');
		if (href === undefined) return;
		const permanent = hasClass(link, markup.Claim.permalink) ? dataOf(link, 'dataAddress') : undefined;
		const id = anchors.idAt(href);
		const isReference = hasClass(link, markup.Ref.ref);
		if (permanent !== undefined) link.properties['href'] = permanent;
		else if (id !== undefined && (isReference || !around.some((each) => each.type === 'element' && idOf(each) === id)))
			link.properties['href'] = `#${id}`;
	});
}
