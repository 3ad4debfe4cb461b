import { z } from 'zod';
import { bounds } from './bounds.ts';
import { Id } from './id.ts';
import { PersonReading } from './person-reading.ts';
import { PhraseSource } from './phrase.ts';
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

/** A column, as a Frictionless Table Schema field. */
export const TableField = Field.refine(
	({ type, unit }) => unit === undefined || type === 'number' || type === 'integer',
	{
		path: ['unit'],
		message: 'Remove it: only the columns of numbers, `number` and `integer`, have a unit.',
	},
);
export type TableField = z.infer<typeof TableField>;

/**
 * A table of numbers, each row proven by a quote. Written in `data/tables/<id>.yaml`, its rows in
 * `data/tables/<id>.csv`.
 */
export const TableSpec = z.strictObject({
	title: PhraseSource,
	description: PhraseSource.describe('One or two sentences on what the rows are.'),
	source: Id.describe('Where the rows stand. The column `quote` of the CSV holds the words that state each row.'),
	reading: PersonReading.optional().describe('Who read the rows, if there are some that the build cannot read.'),
	fields: z.array(TableField).min(1).max(bounds.items).describe('The columns in order, `quote` apart.'),
});
export type TableSpec = z.infer<typeof TableSpec>;

/** A cell as data and as it is shown. Its value is `null` if the source does not give it. */
export interface TableCell {
	readonly value: string | number | null;
	readonly text: string;
}

/** A table, each number of which has been found in its source. */
export interface Table {
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly source: string;
	readonly fields: readonly TableField[];
	readonly rows: readonly { readonly cells: readonly TableCell[]; readonly quote: string; readonly line: number }[];
}
