import { attribute, dataOf, elementsIn, idOf } from '../../page/element.ts';
import { cutWords } from '../cut-words.ts';
import { estimateHeight, measured } from '../estimate-height.ts';
import { mapBlocks } from '../map-blocks.ts';
import { noNotes } from '../map-context.ts';
import { mapWords } from '../map-words.ts';
import { HIGHEST } from '../paper-drawing.ts';
import { asTag, type FormsOf, inStyle, nothing } from './form.ts';
import { mapTable } from './table.ts';
import { takeTitle } from './take-title.ts';

/** Height of the text on Letter, which is less than on A4, in points. */
const SHEET = 640;
/** The least height of a drawing that stands with its title, in points. With less room the two may be parted. */
const LEAST = 250;

export const chartForms: FormsOf<'Chart'> = {
	chart: {
		as: 'blocks',
		map(element, context) {
			const id = context.anchor(idOf(element));
			const inside = { ...context, style: 'plain', tableRoom: { ...context.tableRoom, turned: null } } as const;
			const caption = elementsIn(element).find(({ tagName }) => tagName === 'figcaption') ?? element;
			const { title, rest, rank } = takeTitle(caption, context);
			const level = context.levelOf(rank);
			const words = mapWords(title, { ...inside, ...noNotes });
			const takeaway = mapBlocks(rest, inside);
			const left = SHEET - estimateHeight([{ is: 'paragraph', style: 'plain', in: words }, ...takeaway]);
			const together = left >= LEAST;
			const room = together ? Math.min(left, HIGHEST.titled) : HIGHEST.titled;
			const others = mapBlocks(
				element.children.filter((child) => child !== caption),
				{ ...inside, room },
			);
			return [measured({ is: 'chart', level, id, long: false, together, title: words, in: [...takeaway, ...others] })];
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
			const { fitted } = mapTable(element, context);
			return [{ is: 'table', id: null, long: true, close: true, caption: [], ...fitted, in: [] }];
		},
	},
};

export const chartDrawingForms: FormsOf<'ChartDrawing'> = {
	drawing: {
		as: 'blocks',
		map(element, context) {
			const chart = dataOf(element, 'dataChart') ?? '';
			const drawings = context.drawingsOf(chart, context.room);
			if (drawings.length === 0) return context.refuse(element, `a drawing of the chart “${chart}”`);
			const [image = element] = elementsIn(element);
			const alt = cutWords(attribute(image, 'ariaLabel') ?? '');
			return drawings.map((drawing) => ({ is: 'drawing', ...drawing, alt: drawing.continued ?? alt }));
		},
	},
	image: asTag,
	wide: asTag,
	// The drawing for a phone.
	narrow: nothing,
	// The pieces of the drawing for a browser’s print.
	piece: nothing,
};
