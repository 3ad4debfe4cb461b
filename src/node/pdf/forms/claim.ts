import { idOf } from '../../page/element.ts';
import { measured } from '../estimate-height.ts';
import { mapBlocks } from '../map-blocks.ts';
import { mapWords } from '../map-words.ts';
import { asTag, type FormsOf, nothing } from './form.ts';
import { takeTitle } from './take-title.ts';

export const claimForms: FormsOf<'Claim'> = {
	claim: {
		as: 'blocks',
		map(element, context) {
			const id = idOf(element) ?? '';
			const { title, rest, rank } = takeTitle(element, context);
			const inside = { ...context, style: 'plain' } as const;
			return [
				measured({
					is: 'claim',
					level: context.levelOf(rank),
					id,
					title: mapWords(title, inside),
					url: context.claimUrl(id) ?? '',
					long: false,
					in: mapBlocks(rest, inside),
				}),
			];
		},
	},
	title: asTag,
	anchor: asTag,
	// The sign beside a claim’s title: the PDF prints the address.
	permalink: nothing,
};
