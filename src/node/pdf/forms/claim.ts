import { elementsIn, idOf } from '../../page/element.ts';
import { mapBlocks } from '../map-blocks.ts';
import { firstOfEach, nameOf, noNotes } from '../map-context.ts';
import { mapWords } from '../map-words.ts';
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
			const alone = { ...context, ...noNotes };
			const inside = { ...context, style: 'plain', isNoted: firstOfEach() } as const;
			const level = context.levelOf(rank);
			const blocks = mapBlocks(rest, inside);
			return [
				{
					is: 'claim',
					level,
					id,
					number: mapWords(number, alone),
					title: mapWords(words, alone),
					url: context.claimUrl(id) ?? '',
					in: blocks,
				},
			];
		},
	},
	head: asTag,
	title: asTag,
	anchor: asTag,
	// The sign beside a claim’s title: the PDF prints the address.
	permalink: nothing,
};
