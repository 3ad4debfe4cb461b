import { z } from 'zod';
import { bounds } from './bounds.ts';
import { COLUMN_TYPES, type ColumnType } from './data-set.ts';
import { Id } from './id.ts';
import { PersonReading } from './person-reading.ts';
import { PhraseSource } from './phrase.ts';
import { Code } from './text-kind.ts';
import { UnitCode } from './unit.ts';

const Field = z.strictObject({
	name: z
		.string()
		.regex(/^[a-z][a-z0-9_]*$/, 'Name a column in lower-case letters, digits and underscores.')
		.describe('Heading of the column in the CSV file.'),
	title: PhraseSource.describe('Heading that readers see.'),
	type: z.enum(['string', 'number', 'integer', 'year']).describe('Table Schema type of its cells.'),
	unit: UnitCode.optional().describe('Unit of its numbers; required for `number` and `integer`.'),
	bound: z
		.enum(['low', 'high'])
		.optional()
		.describe('A range takes two columns, `low` and then `high`. An empty cell is an end that the source leaves open.'),
	description: PhraseSource.optional(),
});

/** A column whose cells an author writes, as a Frictionless Table Schema field. */
const WrittenField = Field.refine(({ type, unit }) => unit === undefined || type === 'number' || type === 'integer', {
	path: ['unit'],
	message: 'Remove it: only the columns of numbers, `number` and `integer`, have a unit.',
});

/** A column whose cells come from data sets, where it needs another title or unit than it has there. */
export const DataField = z.strictObject({
	name: Code.describe('The name of the column in the result.'),
	title: PhraseSource.optional().describe('Heading that readers see; left out, it is the name of the column.'),
	unit: UnitCode.optional().describe(
		'Left out, it is that of the column in the data set. Another of the same dimension is computed.',
	),
	type: z.enum(COLUMN_TYPES).optional().describe('What its cells are, if that is not what the data say.'),
	round: z.number().positive().optional().describe('Round its numbers to the nearest multiple of this.'),
	description: PhraseSource.optional(),
});
export type DataField = z.infer<typeof DataField>;

/**
 * A table of numbers, each row proven by a quote. Written in `data/tables/<id>.yaml`, its rows in
 * `data/tables/<id>.csv`.
 */
export const TableSpec = z.strictObject({
	title: PhraseSource,
	description: PhraseSource.describe('One or two sentences on what the rows are.'),
	source: Id.describe('Where the rows stand. The column `quote` of the CSV holds the words that state each row.'),
	reading: PersonReading.optional().describe('Who read the rows, if there are some that the build cannot read.'),
	fields: z.array(WrittenField).min(1).max(bounds.items).describe('The columns in order, `quote` apart.'),
});
export type TableSpec = z.infer<typeof TableSpec>;

/** A column of a table, in the terms of Table Schema. */
export interface TableField {
	/** Heading of the column in the CSV file. */
	readonly name: string;
	/** Heading that readers see. */
	readonly title: string;
	readonly type: ColumnType;
	/** Code of the unit of its numbers; a column of anything else has none. */
	readonly unit?: string | undefined;
	/** Which end of a range its numbers are, if two columns are one. */
	readonly bound?: 'low' | 'high' | undefined;
	readonly description?: string | undefined;
}

/** A cell as data and as it is shown. Its value is `null` if the source does not give it. */
export interface TableCell {
	readonly value: string | number | boolean | null;
	/** With its unit. */
	readonly text: string;
	/** Without its unit, in a table whose heads name the units. */
	readonly bare?: string | undefined;
}

/** A row of a table. */
export interface TableRow {
	readonly cells: readonly TableCell[];
	/** The words of the source that state it, and the line of the copy where they stand; only in a table of quotes. */
	readonly quoted?: { readonly words: string; readonly line: number } | undefined;
}

/** A table, whose every number is proven: by the quote of its row, or by the query that gives the rows. */
export interface Table {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	/** Ids of the sources in which its rows stand, in the order in which the table names them. */
	readonly sources: readonly string[];
	readonly fields: readonly TableField[];
	readonly rows: readonly TableRow[];
	/**
	 * What the numbers of each column are in, as its head says it; nothing for words and pure numbers. Absent if the
	 * cells themselves name their units.
	 */
	readonly unitNames?: readonly string[] | undefined;
	/** The SELECT over data sets that gives the rows; absent if each row has a quote. */
	readonly sql?: string | undefined;
	/** How many rows the text, a print and the PDF show; its page has more of them, and the CSV file all. */
	readonly fold: number;
}
