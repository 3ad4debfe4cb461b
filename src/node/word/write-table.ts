import type { Block, Inline, PrintCell, TablePart } from '../pdf/print-node.ts';
import { TWIPS } from './look.ts';
import { type BlockPlace, paragraph } from './paragraph.ts';
import { element, property } from './word-xml.ts';

type Table = Extract<Block, { is: 'table' }>;
type WriteWords = (words: readonly Inline[], place: BlockPlace) => string;
type WriteBlocks = (blocks: readonly Block[], place: BlockPlace) => string;

/** A table of the report, or its groups of columns. */
export function writeTable(table: Table, place: BlockPlace, words: WriteWords): string {
	return table.parts
		.map((part) => {
			const above =
				part.words === null
					? ''
					: paragraph(place, { style: 'SmallPrint', keepNext: true }, words([part.words], place));
			return above + tableOf(part, place, words) + AFTER;
		})
		.join('');
}

/** Two tables that follow each other would be one; the paragraph between them is as small as Word allows. */
const AFTER = element('w:p', {}, element('w:pPr', {}, property('pStyle', 'AfterTable')));

function tableOf({ columns, shares, head, body }: TablePart, place: BlockPlace, words: WriteWords): string {
	const widths = widthsIn(place.room, shares ?? Array.from({ length: columns }, () => 1));
	const inCells = cellPlace(place);
	const rows = [...head.map((row) => [row, true] as const), ...body.map((row) => [row, false] as const)];
	return framedTable(place, widths, 'ReportTable', [
		...withSpans(rows.map(([cells]) => cells)).map((cells, index) =>
			tableRow(
				cells.map(({ cell, column, merge }) => {
					const width = sum(widths.slice(column, column + (cell?.columns ?? 1)));
					const text = cell === undefined || merge === 'continue' ? [] : cell.in;
					const isHead = cell?.head === true;
					const look = { style: isHead ? 'TableHead' : 'TableText', align: cell?.align ?? undefined };
					return tableCell(width, { span: cell?.columns ?? 1, merge }, paragraph(inCells, look, words(text, inCells)));
				}),
				rows[index]?.[1] === true,
			),
		),
	]);
}

/** Rows of two columns, a name and what it says, such as the facts of the cover. */
export function writeFacts(
	facts: readonly (readonly [string, readonly Inline[]])[],
	place: BlockPlace,
	words: WriteWords,
): string {
	const widths = widthsIn(place.room, [1, 4]);
	const inCells = cellPlace(place);
	const cell = (style: string, width: number, text: readonly Inline[]) =>
		tableCell(width, {}, paragraph(inCells, { style }, words(text, inCells)));
	return (
		framedTable(
			place,
			widths,
			'PlainTable',
			facts.map(([name, value]) =>
				tableRow([cell('TableHead', widths[0] ?? 0, [name]), cell('TableText', widths[1] ?? 0, value)], false),
			),
		) + AFTER
	);
}

/** A table whose cells are blocks already, with a row of heads. @param shares How its width is divided. */
export function writeGrid(
	shares: readonly number[],
	head: readonly string[],
	rows: readonly (readonly string[])[],
	place: BlockPlace,
): string {
	const widths = widthsIn(place.room, shares);
	const rowOf = (cells: readonly string[], isHead: boolean) =>
		tableRow(
			cells.map((cell, column) => tableCell(widths[column] ?? 0, {}, cell)),
			isHead,
		);
	return (
		framedTable(place, widths, 'ReportTable', [rowOf(head, true), ...rows.map((row) => rowOf(row, false))]) + AFTER
	);
}

/** Blocks beside each other. */
export function writeColumns(columns: readonly (readonly Block[])[], place: BlockPlace, write: WriteBlocks): string {
	const widths = widthsIn(
		place.room,
		columns.map(() => 1),
	);
	const cells = columns.map((blocks, column) => {
		const width = widths[column] ?? 0;
		const inside = { ...cellPlace(place), room: width - CELL_SIDES };
		const written = write(blocks, inside);
		// A cell ends with a paragraph.
		const isEnded = written.endsWith('</w:p>') || written.endsWith('<w:p/>');
		return tableCell(width, {}, isEnded ? written : written + paragraph(inside, {}, ''));
	});
	// The row may break between pages, as it may be longer than one.
	return framedTable(place, widths, 'PlainTable', [element('w:tr', {}, ...cells)]) + AFTER;
}

/** The place of blocks in a cell. */
export function cellPlace(place: BlockPlace): BlockPlace {
	return { ...place, indent: 0, item: undefined, frame: undefined };
}

/** Room that the sides of a cell take, in points. */
const CELL_SIDES = 11;

function framedTable(place: BlockPlace, widths: readonly number[], style: string, rows: readonly string[]): string {
	const { parts, indent, direction } = place;
	const twips = (points: number) => Math.round(points * TWIPS);
	const isRight = (direction ?? parts.given.direction) === 'rtl';
	const properties = element(
		'w:tblPr',
		{},
		property('tblStyle', style),
		isRight ? property('bidiVisual') : '',
		element('w:tblW', { 'w:w': twips(sum(widths)), 'w:type': 'dxa' }),
		indent === 0 ? '' : element('w:tblInd', { 'w:w': twips(indent), 'w:type': 'dxa' }),
		element('w:tblLayout', { 'w:type': 'fixed' }),
		element('w:tblLook', { 'w:firstRow': 1, 'w:lastRow': 0, 'w:firstColumn': 0, 'w:lastColumn': 0 }),
	);
	const grid = element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': twips(width) })));
	return element('w:tbl', {}, properties, grid, ...rows);
}

function tableRow(cells: readonly string[], isHead: boolean): string {
	const properties = element('w:trPr', {}, property('cantSplit'), isHead ? property('tblHeader') : '');
	return element('w:tr', {}, properties, ...cells);
}

interface CellSpan {
	readonly span?: number;
	readonly merge?: 'restart' | 'continue' | undefined;
}

function tableCell(width: number, { span = 1, merge }: CellSpan, inside: string): string {
	const properties = element(
		'w:tcPr',
		{},
		element('w:tcW', { 'w:w': Math.round(width * TWIPS), 'w:type': 'dxa' }),
		span > 1 ? property('gridSpan', span) : '',
		merge === undefined ? '' : property('vMerge', merge),
	);
	return element('w:tc', {}, properties, inside);
}

interface Placed extends CellSpan {
	/** Nothing where the row has no cell for a column. */
	readonly cell: PrintCell | undefined;
	readonly column: number;
}

/** Cells with their columns. Word writes a cell of several rows again in each of them. */
function withSpans(rows: readonly (readonly PrintCell[])[]): Placed[][] {
	let open: { readonly cell: PrintCell; readonly column: number; readonly left: number }[] = [];
	return rows.map((cells) => {
		const placed: Placed[] = open.map(({ cell, column }) => ({ cell, column, merge: 'continue' }));
		const isTaken = (column: number) =>
			open.some((each) => column >= each.column && column < each.column + each.cell.columns);
		let column = 0;
		const begun = cells.map((cell) => {
			while (isTaken(column)) column++;
			const at = column;
			column += cell.columns;
			placed.push({ cell, column: at, merge: cell.rows > 1 ? 'restart' : undefined });
			return { cell, column: at, left: cell.rows };
		});
		open = [...open, ...begun].flatMap((each) => (each.left > 1 ? [{ ...each, left: each.left - 1 }] : []));
		return placed.sort((a, b) => a.column - b.column);
	});
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Widths in points that come to a width. */
function widthsIn(width: number, shares: readonly number[]): number[] {
	const all = sum(shares);
	return shares.map((share) => (share / all) * width);
}
