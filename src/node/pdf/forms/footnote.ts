import { markup } from '../../../core/markup/markup.ts';
import { find, hasClass } from '../../page/element.ts';
import { mapWords } from '../map-words.ts';
import type { FormsOf } from './form.ts';

export const footnoteForms: FormsOf<'Footnote'> = {
	mark: {
		as: 'words',
		// Its words are those of its card: the list at the end of the section is not printed.
		map(element, _, context) {
			const card = find(element, (each) => hasClass(each, markup.FigureCard.card));
			if (card === undefined) return context.refuse(element, 'a footnote without words');
			return [{ is: 'footnote', number: context.noteNumber(), in: mapWords(card.children, context) }];
		},
	},
};
