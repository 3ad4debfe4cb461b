import type { Element } from 'hast';
import { markup } from '../../../core/markup/markup.ts';
import { attribute, elementsIn, elementsOf, find, hasClass, idOf } from '../../page/element.ts';
import { type FittedTable, fitTable } from '../fit-table.ts';
import { measured } from '../estimate-height.ts';
import { mapBlocks } from '../map-blocks.ts';
import { type MapContext, noNotes } from '../map-context.ts';
import { mapWords } from '../map-words.ts';
import type { PrintCell } from '../print-node.ts';
import type { FormsOf } from './form.ts';

export const tableForms: FormsOf<'Table'> = {
	table: {
		as: 'blocks',
		map(element, context) {
			const caption = elementsIn(element).find(({ tagName }) => tagName === 'figcaption');
			const table = find(element, ({ tagName }) => tagName === 'table');
			if (table === undefined) return context.refuse(element);
			const rest = elementsIn(element).filter((child) => child !== caption && !elementsOf(child).includes(table));
			const { fitted } = mapTable(table, context);
			return [
				measured({
					is: 'table',
					id: context.anchor(idOf(element)),
					long: false,
					close: false,
					caption: mapWords(caption?.children ?? [], { ...context, ...noNotes }),
					...fitted,
					in: mapBlocks(rest, { ...context, style: 'foot' }),
				}),
			];
		},
	},
};

interface MappedTable {
	readonly fitted: FittedTable;
	readonly caption: Element | undefined;
}

/** The rows of a table. Only `thead` is repeated on each page. */
export function mapTable(table: Element, around: MapContext): MappedTable {
	const context = { ...around, ...noNotes };
	const head: PrintCell[][] = [];
	const body: PrintCell[][] = [];
	let caption: Element | undefined;
	for (const part of elementsIn(table)) {
		const rows = () => elementsIn(part).map((row) => mapRow(row, context));
		if (part.tagName === 'caption') caption = part;
		else if (part.tagName === 'thead') head.push(...rows());
		else if (part.tagName === 'tbody' || part.tagName === 'tfoot') body.push(...rows());
		else context.refuse(part);
	}
	const columns = Math.max(1, ...[...head, ...body].map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)));
	const fitted = fitTable({ columns, head, body }, context.tableRoom, (first, last) =>
		context.say('pdf.table-columns', { first, last, all: columns }),
	);
	return { fitted, caption };
}

function mapRow(row: Element, context: MapContext): PrintCell[] {
	if (row.tagName !== 'tr') context.refuse(row);
	return elementsIn(row).map((cell) => {
		if (cell.tagName !== 'td' && cell.tagName !== 'th') context.refuse(cell);
		const words = mapWords(cell.children, context);
		const pad = attribute(cell, 'dataPad');
		return {
			in: pad === undefined ? words : [...words, { is: 'pad', text: pad }],
			head: cell.tagName === 'th',
			columns: span(cell, 'colSpan'),
			rows: span(cell, 'rowSpan'),
			align: alignment(cell),
			bar: barIn(cell),
		};
	});
}

/** The bar beside a number. */
function barIn(cell: Element): PrintCell['bar'] {
	const bar = elementsIn(cell).find((child) => hasClass(child, markup.TableRows.bar));
	const [rect, line] = bar === undefined ? [] : elementsIn(bar);
	if (rect === undefined || line === undefined) return null;
	const part = (element: Element, name: string) => Number(attribute(element, name)) / 100;
	return { start: part(rect, 'x'), length: part(rect, 'width'), zero: part(line, 'x1') };
}

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
	const value = Number(attribute(cell, name) ?? 1);
	return Number.isInteger(value) && value > 0 ? value : 1;
}

/** The alignment that Markdown gives to a column; columns of numbers end in one line. */
function alignment(cell: Element): PrintCell['align'] {
	if (hasClass(cell, markup.TableRows.number)) return 'right';
	if (hasClass(cell, markup.MarkdownCell.right)) return 'right';
	return hasClass(cell, markup.MarkdownCell.center) ? 'center' : null;
}
