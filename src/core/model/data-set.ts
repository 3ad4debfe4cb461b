import { z } from 'zod';
import { bounds } from './bounds.ts';
import { AreaCode } from './area-code.ts';
import { ENCODINGS } from './encoding.ts';
import { CellText, Code, Name } from './text-kind.ts';
import { type Unit, UnitCode } from './unit.ts';

/** The types that a column can have. Columns that a record leaves out are `string`. */
export const COLUMN_TYPES = ['string', 'number', 'integer', 'year', 'date', 'boolean'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** What a column of a data set is. Written under `columns` of the record of its source, by the column’s name. */
export const ColumnSpec = z.strictObject({
	type: z.enum(COLUMN_TYPES).describe('What its cells hold.'),
	unit: UnitCode.optional().describe('The unit of its numbers.'),
	scale: z.number().positive().optional().describe('Its numbers are in multiples of this: `1000` for thousands.'),
	is: z
		.enum(['period', 'area', 'measure'])
		.optional()
		.describe('`period`: when a row holds; `area`: where; `measure`: what was measured.'),
	codes: z
		.record(z.string().max(bounds.text), AreaCode)
		.optional()
		.describe('The ISO 3166-1 code of each name in an `area` column. English names of CLDR need none.'),
});
export type ColumnSpec = z.infer<typeof ColumnSpec>;

const Line = z.int().positive().max(100_000_000);
const OneCharacter = z.string().length(1);

/**
 * How the file of a data set is read: what `npm run add-source` detected, kept in the record so that a later version
 * cannot detect something else. Lines and rows count from 1.
 */
export const DataFormat = z
	.strictObject({
		encoding: z.enum(ENCODINGS).optional().describe('How its characters are written; `utf-8` if left out.'),
		delimiter: OneCharacter.optional().describe('What stands between cells; `,` if left out.'),
		decimal: z.enum(['.', ',']).optional().describe('The decimal mark of its numbers; `.` if left out.'),
		group: OneCharacter.optional().describe('What groups the digits of its numbers in threes; nothing if left out.'),
		header: z
			.union([z.literal('none'), Line, z.tuple([Line, Line])])
			.optional()
			.describe(
				'The line that names the columns; the first and last one if there are several; `none` if there is none. 1 if ' +
					'left out. In XLSX, counted from the first row of the sheet.',
			),
		rows: z.tuple([Line, Line]).optional().describe('The first and the last line that hold data.'),
		sheet: Name.optional().describe('XLSX: the name of the sheet.'),
		range: z
			.string()
			.regex(/^[A-Z]{1,3}[1-9][0-9]{0,6}:[A-Z]{1,3}[1-9][0-9]{0,6}$/, 'Write a range of cells such as A3:F90.')
			.optional()
			.describe('XLSX: the cells that hold header and data.'),
		path: Code.optional().describe('JSON: the keys that lead to the list of rows, joined by dots.'),
		missing: z.array(CellText).max(20).optional().describe('Cells that say that a value is missing.'),
	})
	.refine(({ group, decimal = '.' }) => group !== decimal, {
		path: ['group'],
		message: 'The decimal mark groups no digits: 3.25 would be read as 325. Correct one of them, or leave `group` out.',
	});
export type DataFormat = z.infer<typeof DataFormat>;

/** A column of a data set that has been opened. */
export interface DataColumn {
	readonly name: string;
	readonly spec: ColumnSpec;
	/** Its type in DuckDB’s SQL, such as `DECIMAL(12,2)`. */
	readonly sqlType: string;
	/** The unit of its numbers, once the report is put together. */
	readonly unit?: Unit | undefined;
}

/**
 * A row of a data set that is shown, with its cells as they were written: `null` where one is empty, `undefined` where
 * it may not be published.
 */
export interface ShownRow {
	/** From 1, in the order of the file. */
	readonly row: number;
	readonly cells: readonly ShownCell[];
}

export type ShownCell = string | null | undefined;

/** Rows of a data set, with the names of their columns. */
export interface ShownRows {
	readonly columns: readonly string[];
	readonly rows: readonly ShownRow[];
}

/** A data set that has been opened: what its file holds. */
export interface DataSet {
	/** Id of the source. */
	readonly source: string;
	/** Its name in SQL: the id with `_` for `-`. */
	readonly table: string;
	readonly rowCount: number;
	/** In the order of the file. */
	readonly columns: readonly DataColumn[];
	/** A few rows from the beginning, which its page shows, with all their columns; none if they may not be published. */
	readonly firstRows: readonly ShownRow[];
	/**
	 * The expression of SQL that reads the published file, without its name: text before it and text after it, such as
	 * `read_csv('` and `', delim=',', …)`.
	 */
	readonly reading: { readonly before: string; readonly after: string };
	/**
	 * The same rows as CSV in UTF-8, where DuckDB alone cannot read the copy; `reading` then reads this. It is published
	 * as `/sources/<id>.utf8.csv`.
	 */
	readonly plainCopy?: Uint8Array | undefined;
	/** What a reader of the page should know, such as that cached values of formulas were read. */
	readonly remarks: readonly DataRemark[];
}

/** What was noticed when a data set was opened. */
export type DataRemark = { readonly kind: 'formulas'; readonly count: number };
