import { columnWidth, lengthOf } from '../workbook/column-width.ts';
import { isTooLong } from '../workbook/excel-text.ts';
import type { CellValue, Sheet, StyledCell } from '../workbook/workbook.ts';

/** The rows of a table as a sheet, and what a note should say of them. */
export interface DataSheet {
	readonly sheet: Sheet;
	/** Whether some number has more digits than a spreadsheet keeps, so that it is text. */
	readonly hasDigits: boolean;
	/** Whether some text is too long for a cell, so that it is cut. */
	readonly hasCutText: boolean;
}

/**
 * A sheet of a table: the head, then the rows. They are read twice, since the widths of the columns stand before them,
 * and never kept.
 *
 * @param heads What stands above each column. Each row has as many cells.
 */
export function dataSheet(
	name: string,
	heads: readonly string[],
	rows: () => Iterable<readonly CellValue[]>,
): DataSheet {
	const longest = heads.map(() => 0);
	const areNumbers = heads.map(() => false);
	let rowsBelowHead = 0;
	let hasDigits = false;
	let hasCutText = false;
	for (const cells of rows()) {
		rowsBelowHead++;
		for (const [index, cell] of cells.entries()) {
			longest[index] = Math.max(longest[index] ?? 0, lengthOf(cell));
			areNumbers[index] ||= typeof cell === 'object';
			hasDigits ||= typeof cell === 'object' && 'digits' in cell;
			hasCutText ||= typeof cell === 'string' && isTooLong(cell);
		}
	}
	const head = heads.map((value, index): StyledCell => ({
		value,
		style: areNumbers[index] ? 'heading of numbers' : 'heading',
	}));
	const widths = heads.map((text, index) => columnWidth(text, longest[index] ?? 0));
	function* all() {
		yield head;
		yield* rows();
	}
	return { sheet: { name, widths, rows: all, rowsBelowHead }, hasDigits, hasCutText };
}
