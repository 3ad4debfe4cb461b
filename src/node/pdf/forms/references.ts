import { placeOfCitation } from '../../../core/permalink/addresses.ts';
import { elementsIn, idOf } from '../../page/element.ts';
import { mapBlocks } from '../map-blocks.ts';
import type { Inline } from '../print-node.ts';
import { link } from './elements.ts';
import { asTag, type FormsOf, inStyle } from './form.ts';

/** A citation has an anchor, to which the list of works leads back. */
export const citeForms: FormsOf<'Cite'> = {
	citation: {
		as: 'words',
		map(element, inside, context) {
			// The words of a footnote are printed as those of its card.
			const id = context.anchor(placeOfCitation(idOf(element) ?? ''));
			return id === null ? inside : [{ is: 'anchor', id }, ...inside];
		},
	},
	numbered: {
		as: 'words',
		map: (element, inside, context) =>
			link(
				element,
				markNumber(inside, (number) => context.say('pdf.reference-number', { number })),
				context,
			),
	},
};

/** Puts a word before the first number, so that nobody takes it for that of a figure in the register. */
function markNumber(words: readonly Inline[], write: (number: string) => string): Inline[] {
	const at = words.findIndex((each) => /\d/.test(textOfInline(each)));
	return words.map((each, index) => {
		if (index !== at) return each;
		if (typeof each === 'string') return each.replace(/\d+/, write);
		return 'in' in each ? { ...each, in: markNumber(each.in, write) } : each;
	});
}

function textOfInline(words: Inline): string {
	if (typeof words === 'string') return words;
	return 'in' in words ? words.in.map(textOfInline).join('') : '';
}

/** The entries of the list stand one below the other, with their own numbers. */
export const referencesForms: FormsOf<'References'> = {
	list: {
		as: 'blocks',
		map: (element, context) =>
			elementsIn(element).flatMap((item) => {
				const id = context.anchor(idOf(item));
				return [
					...(id === null ? [] : [{ is: 'anchor', id } as const]),
					...mapBlocks(item.children, { ...context, style: 'reference' }),
				];
			}),
	},
	number: asTag,
	places: inStyle('foot'),
};
