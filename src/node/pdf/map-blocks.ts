import type { ElementContent } from 'hast';
import type { MapContext } from './map-context.ts';
import { mapWords } from './map-words.ts';
import type { Block } from './print-node.ts';
import { isBlank } from './tidy-spaces.ts';

/**
 * Maps nodes to blocks in reading order. Words between blocks become paragraphs; an element that is left out does not
 * end one.
 */
export function mapBlocks(nodes: readonly ElementContent[], context: MapContext): Block[] {
	const blocks: Block[] = [];
	let line: ElementContent[] = [];
	const endLine = () => {
		const words = mapWords(line, context);
		line = [];
		if (!isBlank(words)) blocks.push({ is: 'paragraph', style: context.style, in: words });
	};
	for (const node of nodes) {
		const form = node.type === 'element' ? (context.formOf(node) ?? context.refuse(node)) : undefined;
		if (node.type === 'element' && form?.as === 'blocks') {
			endLine();
			blocks.push(...form.map(node, context));
		} else line.push(node);
	}
	endLine();
	return blocks;
}
