import { idOf } from '../../page/element.ts';
import { mapBlocks } from '../map-blocks.ts';
import { firstOfEach, noNotes } from '../map-context.ts';
import { mapWords } from '../map-words.ts';
import { asTag, type FormsOf, inStyle, nothing } from './form.ts';
import { takeTitle } from './take-title.ts';

/** Rank of the title of a section: above every heading inside it, though HTML writes both as `h2`. */
const PART_RANK = 1;

export const reportForms: FormsOf<'report'> = {
	// The PDF makes its own, with page numbers.
	contents: nothing,
	part: {
		as: 'blocks',
		map(element, context) {
			const { title, rest } = takeTitle(element, context);
			return [
				{
					is: 'part',
					level: context.levelOf(PART_RANK),
					id: idOf(element) ?? '',
					title: mapWords(title, { ...context, ...noNotes }),
					in: mapBlocks(rest, { ...context, isNoted: firstOfEach() }),
				},
			];
		},
	},
	summary: inStyle('summary'),
	prose: asTag,
};
