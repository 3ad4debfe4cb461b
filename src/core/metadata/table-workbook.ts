import type { CitedWork } from '../cite/cited-work.ts';
import type { Report } from '../model/report.ts';
import type { ColumnType } from '../model/data-set.ts';
import type { Table, TableCell, TableField } from '../model/table.ts';
import { sayIn } from '../words/say.ts';
import { dateCell, digitsCell, numberCell, yearCell } from '../workbook/excel-number.ts';
import { nameSheet } from '../workbook/sheet-name.ts';
import type { CellValue, Workbook } from '../workbook/workbook.ts';
import { dataSheet } from './data-sheet.ts';
import { hasTranslations } from './table-csv.ts';
import { type NotedColumn, notesSheet, workbookOf } from './workbook-notes.ts';

/**
 * A table as a workbook: its rows with types and number formats, and a sheet of notes.
 *
 * @param work The table as a work to cite.
 */
export function tableWorkbook(table: Table, report: Report, work: CitedWork): Workbook {
	const { fields, rows, sql, hasQuotes, title, description, sources } = table;
	const say = sayIn(report.meta.language);
	const isTranslated = hasTranslations(table);
	const columns = [
		...fields.map((field, index) => notedColumn(field, table.unitNames?.[index])),
		...(hasQuotes
			? [{ title: say('table.source-words'), name: 'quote', description: say('workbook.quote-described') }]
			: []),
		...(isTranslated
			? [{ title: say('table.translation'), name: 'translation', description: say('workbook.translation-described') }]
			: []),
	];
	const heads = columns.map(({ title: head, unit }) =>
		unit === undefined ? head : say('workbook.head', { title: head, unit }),
	);
	function* cells() {
		for (const row of rows) {
			const own = fields.map(({ type }, index) => tableCell(row.cells[index], type));
			const words = hasQuotes ? [row.quoted?.words] : [];
			yield isTranslated ? [...own, ...words, row.quoted?.translation] : [...own, ...words];
		}
	}
	const notes = say('workbook.notes');
	const data = dataSheet(nameSheet(title, [notes], table.id), heads, cells);
	return workbookOf(title, work, report, [
		data.sheet,
		notesSheet(notes, report, work, {
			title,
			description,
			sources,
			cells: [say('workbook.empty-cell')],
			columns,
			data,
			...(sql !== undefined && { sql }),
		}),
	]);
}

function notedColumn({ title, name, unit, description }: TableField, unitName: string | undefined): NotedColumn {
	const shown = unitName ?? (unit === '1' ? '' : unit);
	return {
		title,
		name,
		...(shown !== undefined && shown !== '' && { unit: shown }),
		...(description !== undefined && { description }),
	};
}

/** A cell of a table by the type of its column. Text that is not of that type stays text. */
export function tableCell(cell: TableCell | undefined, type: ColumnType): CellValue {
	const value = cell?.value ?? '';
	if (typeof value === 'boolean') return value;
	if (typeof value === 'number') return type === 'year' ? yearCell(value) : numberCell(value, cell?.precision);
	if (value === '') return undefined;
	switch (type) {
		case 'year':
			return /^\d{1,4}$/.test(value) ? yearCell(Number(value)) : value;
		case 'date':
			return dateCell(value);
		case 'number':
		case 'integer':
			return digitsCell(value);
		case 'boolean':
			return value === 'true' || value === 'false' ? value === 'true' : value;
		case 'string':
			return value;
	}
}
