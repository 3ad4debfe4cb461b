import type { ElementContent } from 'hast';
import { idOf } from '../page/element.ts';
import type { MapContext } from './map-context.ts';
import type { Inline } from './print-node.ts';
import { tidySpaces } from './tidy-spaces.ts';

/** Words of an element, its white space as a browser would show it. */
export function mapWords(nodes: readonly ElementContent[], context: MapContext): Inline[] {
	return tidySpaces(nodes.flatMap((node) => mapNode(node, context)));
}

function mapNode(node: ElementContent, context: MapContext): Inline[] {
	if (node.type === 'text') return [node.value];
	if (node.type === 'comment') return [];
	const form = node.type === 'element' ? context.formOf(node) : undefined;
	if (form?.as === 'nothing') return [];
	if (node.type !== 'element' || form?.as !== 'words') return context.refuse(node);
	const id = context.anchor(idOf(node));
	const inside = node.children.flatMap((child) => mapNode(child, context));
	return [...(id === null ? [] : [{ is: 'anchor', id } as const]), ...form.map(node, inside, context)];
}
