import { z } from 'zod';
import { bounds } from '../bounds.ts';
import { SourceId } from '../id.ts';
import { PersonReading } from '../person-reading.ts';
import { PhraseSource } from '../phrase.ts';
import { UnitCode } from '../unit.ts';
import { CellLook } from './cell-look.ts';
import { tableFields } from './table-fields.ts';
import type { WrittenTable } from './written-table.ts';

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
	show: CellLook.optional(),
	description: PhraseSource.optional().describe('What the column holds, where its title does not say it.'),
});

/** A column whose cells an author writes, as a Frictionless Table Schema field. */
const WrittenField = Field.refine(({ type, unit }) => unit === undefined || type === 'number' || type === 'integer', {
	path: ['unit'],
	message: 'Remove it: only the columns of numbers, `number` and `integer`, have a unit.',
});

/**
 * A table of numbers, each row proven by a quote. Written in `data/tables/<id>.yaml`, its rows in
 * `data/tables/<id>.csv`.
 */
export const QuotedTableSpec = z.strictObject({
	...tableFields,
	source: SourceId.describe('Where the rows stand. The column `quote` of the CSV holds the words that state each row.'),
	reading: PersonReading.optional().describe('Who read the rows, if there are some that the build cannot read.'),
	fields: z.array(WrittenField).min(1).max(bounds.items).describe('The columns in order, `quote` apart.'),
});
export type QuotedTableSpec = z.infer<typeof QuotedTableSpec>;

/** A table whose rows stand in a text. */
export const quoted: WrittenTable<'quoted', QuotedTableSpec> = {
	kind: 'quoted',
	key: 'source',
	schema: QuotedTableSpec,
	hasRows: true,
	sources: ({ source }) => [{ id: source, path: ['source'] }],
	copy: 'text',
};
