import { measured } from '../estimate-height.ts';
import { mapBlocks } from '../map-blocks.ts';
import { type FormsOf, inStyle } from './form.ts';

export const noteForms: FormsOf<'Note'> = {
	note: {
		as: 'blocks',
		map({ children }, context) {
			const inside = mapBlocks(children, { ...context, style: 'plain', inNote: true });
			return [measured({ is: 'note', long: false, inner: context.inNote, in: inside })];
		},
	},
	kind: inStyle('kind'),
};
