import { attribute, dataOf, elementsIn, idOf } from '../../page/element.ts';
import { cutWords } from '../cut-words.ts';
import { measured } from '../estimate-height.ts';
import { mapBlocks } from '../map-blocks.ts';
import { mapWords } from '../map-words.ts';
import { asTag, type FormsOf, inStyle, nothing } from './form.ts';
import { mapTable } from './table.ts';
import { takeTitle } from './take-title.ts';

export const chartForms: FormsOf<'Chart'> = {
	chart: {
		as: 'blocks',
		map(element, context) {
			const id = context.anchor(idOf(element));
			const inside = { ...context, style: 'plain' } as const;
			const caption = elementsIn(element).find(({ tagName }) => tagName === 'figcaption') ?? element;
			const { title, rest, rank } = takeTitle(caption, context);
			const level = context.levelOf(rank);
			const blocks = mapBlocks([...rest, ...element.children.filter((child) => child !== caption)], inside);
			return [
				measured({
					is: 'chart',
					level,
					id,
					long: false,
					title: mapWords(title, inside),
					in: blocks,
				}),
			];
		},
	},
	title: asTag,
	takeaway: inStyle('takeaway'),
	foot: inStyle('foot'),
	// Downloads: the data is attached to the PDF.
	links: nothing,
};

export const chartDataForms: FormsOf<'ChartData'> = {
	// Without its caption, which repeats the title of the chart above it.
	table: {
		as: 'blocks',
		map(element, context) {
			const { columns, head, body } = mapTable(element, context);
			return [{ is: 'table', id: null, long: true, caption: [], columns, head, body, in: [] }];
		},
	},
};

export const chartDrawingForms: FormsOf<'ChartDrawing'> = {
	drawing: {
		as: 'blocks',
		map(element, context) {
			const chart = dataOf(element, 'dataChart') ?? '';
			const drawing = context.drawingOf(chart);
			if (drawing === undefined) return context.refuse(element, `a drawing of the chart “${chart}”`);
			return [{ is: 'drawing', ...drawing, alt: cutWords(attribute(element, 'ariaLabel') ?? '') }];
		},
	},
	wide: asTag,
	// The drawing for a phone.
	narrow: nothing,
};
