import { type MapContext, nameOf } from './map-context.ts';
import { mapWords } from './map-words.ts';
import { attribute, elementsIn, type PageElement } from './page-element.ts';
import type { PrintCell } from './print-node.ts';

export interface MappedTable {
	readonly columns: number;
	readonly head: PrintCell[][];
	readonly body: PrintCell[][];
	readonly caption: PageElement | undefined;
}

/** The rows of a table. Only `thead` is repeated on each page. */
export function mapTable(table: PageElement, context: MapContext): MappedTable {
	const head: PrintCell[][] = [];
	const body: PrintCell[][] = [];
	let caption: PageElement | undefined;
	for (const part of elementsIn(table)) {
		if (part.tagName === 'caption') caption = part;
		else if (part.tagName === 'thead') head.push(...elementsIn(part).map((row) => mapRow(row, context)));
		else if (part.tagName === 'tbody' || part.tagName === 'tfoot')
			body.push(...elementsIn(part).map((row) => mapRow(row, context)));
		else context.refuse(nameOf(part), context.near);
	}
	const columns = Math.max(1, ...[...head, ...body].map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)));
	return { columns, head, body, caption };
}

function mapRow(row: PageElement, context: MapContext): PrintCell[] {
	if (row.tagName !== 'tr') context.refuse(nameOf(row), context.near);
	return elementsIn(row).map((cell) => {
		if (cell.tagName !== 'td' && cell.tagName !== 'th') context.refuse(nameOf(cell), context.near);
		return {
			in: mapWords(cell.children, context),
			head: cell.tagName === 'th',
			columns: span(cell, 'colSpan'),
			rows: span(cell, 'rowSpan'),
			align: alignment(cell),
		};
	});
}

function span(cell: PageElement, name: 'colSpan' | 'rowSpan'): number {
	const value = Number(attribute(cell, name) ?? 1);
	return Number.isInteger(value) && value > 0 ? value : 1;
}

function alignment(cell: PageElement): PrintCell['align'] {
	const written = attribute(cell, 'align') ?? /text-align:\s*(\w+)/.exec(attribute(cell, 'style') ?? '')?.[1];
	return written === 'left' || written === 'center' || written === 'right' ? written : null;
}
