import type { CitedWork } from '../cite/cited-work.ts';
import type { Precision } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import type { TableSchema } from '../model/table-schema.ts';
import { sayIn } from '../words/say.ts';
import { numberCell } from '../workbook/excel-number.ts';
import type { CellValue, Workbook } from '../workbook/workbook.ts';
import { dataSheet } from './data-sheet.ts';
import { figuresName } from './dataset-node.ts';
import type { FigureRecord } from './figure-record.ts';
import { figureCells } from './figures-csv.ts';
import { notesSheet, workbookOf } from './workbook-notes.ts';

/**
 * All figures as a workbook: the rows and columns of `/data/figures.csv`, and a sheet of notes.
 *
 * @param work The report as a work to cite.
 */
export function figuresWorkbook(
	records: readonly FigureRecord[],
	{ fields }: TableSchema,
	report: Report,
	work: CitedWork,
): Workbook {
	const say = sayIn(report.meta.language);
	const names = fields.map(({ name }) => name);
	function* rows() {
		for (const record of records) {
			const cells = figureCells(record);
			yield names.map((name) => figureCell(cells[name], name, record));
		}
	}
	const data = dataSheet(say('workbook.figures'), names, rows);
	const title = figuresName(work);
	return workbookOf(title, work, report, [
		data.sheet,
		notesSheet(say('workbook.notes'), report, work, {
			title,
			description: report.meta.description.text,
			sources: report.sources.map(({ id }) => id),
			cells: [say('workbook.none-or-unstated'), say('workbook.dates')],
			columns: fields.map(({ name, description = '' }) => ({ title: name, description })),
			data,
		}),
	]);
}

function figureCell(cell: string | number | undefined, name: string, { value, precision }: FigureRecord): CellValue {
	if (typeof cell !== 'number') return cell === '' ? undefined : cell;
	// The quotient of a share was computed: its digits after those that a spreadsheet keeps are none of a source.
	if (typeof value === 'object' && 'of' in value && name === 'value') return numberCell(Number(cell.toPrecision(15)));
	return numberCell(cell, precisionOf(name, precision));
}

/** How many digits a column of the value has. */
function precisionOf(name: string, precision: FigureRecord['precision']): Precision {
	if (typeof precision !== 'object') return name === 'value' ? precision : undefined;
	return name === 'low' || name === 'high' ? precision[name] : undefined;
}
