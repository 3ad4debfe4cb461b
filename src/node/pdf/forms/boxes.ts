import { elementsIn } from '../../page/element.ts';
import { insideBlock, roomBeside } from '../fit-table.ts';
import { measured } from '../estimate-height.ts';
import { mapBlocks } from '../map-blocks.ts';
import { mapWords } from '../map-words.ts';
import { type FormsOf, inStyle } from './form.ts';

export const noteForms: FormsOf<'Note'> = {
	note: {
		as: 'blocks',
		map({ children }, context) {
			const tableRoom = insideBlock(context.tableRoom);
			const inside = mapBlocks(children, { ...context, style: 'plain', tableRoom, inNote: true });
			return [measured({ is: 'note', long: false, inner: context.inNote, in: inside })];
		},
	},
	kind: inStyle('kind'),
};

export const columnsForms: FormsOf<'Columns'> = {
	columns: {
		as: 'blocks',
		map(element, context) {
			const columns = elementsIn(element);
			const tableRoom = roomBeside(context.tableRoom, columns.length);
			const inside = { ...context, style: 'plain', tableRoom, inNote: true } as const;
			return [{ is: 'columns', columns: columns.map(({ children }) => mapBlocks(children, inside)) }];
		},
	},
};

export const detailsForms: FormsOf<'Details'> = {
	details: {
		as: 'blocks',
		map(element, context) {
			const summary = elementsIn(element).find(({ tagName }) => tagName === 'summary');
			const inside = { ...context, style: 'plain', tableRoom: insideBlock(context.tableRoom) } as const;
			const rest = element.children.filter((child) => child !== summary);
			return [{ is: 'folded', summary: mapWords(summary?.children ?? [], inside), in: mapBlocks(rest, inside) }];
		},
	},
};
