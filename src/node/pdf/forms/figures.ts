import type { ElementContent } from 'hast';
import { markup } from '../../../core/markup/markup.ts';
import { elementsIn, hasClass } from '../../page/element.ts';
import { mapBlocks } from '../map-blocks.ts';
import { noNotes } from '../map-context.ts';
import { mapWords } from '../map-words.ts';
import { asTag, type FormsOf } from './form.ts';

const { value, label, scope } = markup.Figures;

export const figuresForms: FormsOf<'Figures'> = {
	list: {
		as: 'blocks',
		map(element, context) {
			// What proves each figure stands below it.
			const inside = { ...context, ...noNotes, style: 'plain' } as const;
			return [
				{
					is: 'key-figures',
					items: elementsIn(element).map(({ children }) => ({
						value: mapWords(children.filter(isNamed(value)), inside),
						label: mapWords(children.filter(isNamed(label)), inside),
						scope: children.filter(isNamed(scope)).map((line) => mapWords([line], inside)),
						in: mapBlocks(
							children.filter((child) => ![value, label, scope].some((name) => isNamed(name)(child))),
							inside,
						),
					})),
				},
			];
		},
	},
	item: asTag,
	value: asTag,
	label: asTag,
	scope: asTag,
	proof: asTag,
};

function isNamed(name: string): (node: ElementContent) => boolean {
	return (node) => node.type === 'element' && hasClass(node, name);
}
