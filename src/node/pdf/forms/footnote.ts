import { attribute, find } from '../../page/element.ts';
import { noNotes } from '../map-context.ts';
import { mapWords } from '../map-words.ts';
import { type FormsOf, nothing } from './form.ts';

export const footnoteForms: FormsOf<'Footnote'> = {
	mark: {
		as: 'words',
		// Its words are those that stand in the list at the end of the section. The card has them without their ids.
		map(element, _, context) {
			const link = find(element, (each) => attribute(each, 'role') === 'doc-noteref');
			const words = context.elementWith(String(link?.properties['ariaDescribedBy']));
			if (words === undefined) return context.refuse(element, 'a footnote without words');
			return [
				{ is: 'footnote', number: context.noteNumber(), in: mapWords(words.children, { ...context, ...noNotes }) },
			];
		},
	},
};

export const footnotesForms: FormsOf<'Footnotes'> = {
	// Each is printed at the foot of the page that has its mark, so what is in the list has its place in the PDF.
	list: { as: 'blocks', map: () => [] },
	title: nothing,
};
