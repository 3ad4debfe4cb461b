import { elementsIn, idOf } from '../../page/element.ts';
import { measured } from '../estimate-height.ts';
import { mapBlocks } from '../map-blocks.ts';
import { nameOf } from '../map-context.ts';
import { mapWords } from '../map-words.ts';
import type { Block } from '../print-node.ts';
import { asTag, type FormsOf, nothing } from './form.ts';
import { takeNumber, takeTitle } from './take-title.ts';

export const claimForms: FormsOf<'Claim'> = {
	claim: {
		as: 'blocks',
		map(element, context) {
			const id = idOf(element) ?? '';
			const [head] = elementsIn(element);
			if (head === undefined) return context.refuse(element, `${nameOf(element)} without a heading`);
			const { title, rank } = takeTitle(head, context);
			const rest = element.children.filter((child) => child !== head);
			const { number, words } = takeNumber(title);
			const inside = { ...context, style: 'plain' } as const;
			const level = context.levelOf(rank);
			const blocks = mapBlocks(rest, inside);
			return [
				measured({
					is: 'claim',
					level,
					id,
					number: mapWords(number, inside),
					title: mapWords(words, inside),
					url: context.claimUrl(id) ?? '',
					long: false,
					turned: blocks.some(hasTurned),
					in: blocks,
				}),
			];
		},
	},
	head: asTag,
	title: asTag,
	anchor: asTag,
	// The sign beside a claim’s title: the PDF prints the address.
	permalink: nothing,
};

/** Whether a sheet is turned for a block, or for one in it. */
function hasTurned(block: Block): boolean {
	if (block.is === 'table') return block.turned;
	return (block.is === 'group' || block.is === 'details') && block.in.some(hasTurned);
}
