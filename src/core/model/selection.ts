import { z } from 'zod';
import { bounds } from './bounds.ts';
import { SourceId } from './id.ts';
import { CellText, Code } from './text-kind.ts';

/** What a cell holds, as an author writes it in YAML. */
const CellValue = z.union([CellText, z.number(), z.boolean()]);

/** Rows of a data set that fit conditions: for each column what its cell holds, or a list of what it may hold. */
export const RowFilter = z.record(
	z.string().max(bounds.text),
	z.union([CellValue, z.array(CellValue).min(1).max(bounds.items)]),
);
export type RowFilter = z.infer<typeof RowFilter>;

const Column = z
	.union([Code, z.number()])
	.transform(String)
	.describe('The name of a column of the data set. YAML reads 2020 as a number, which is its name as well.');

/** Rows and columns of one data set. Written under `select` of a table. */
export const Selection = z.strictObject({
	source: SourceId.describe('A data set in `data/sources`.'),
	columns: z.array(Column).min(1).max(bounds.items).describe('The columns, in the order in which they are shown.'),
	where: RowFilter.default({}).describe('Which rows: for each column what its cell holds, or a list of that.'),
	sort: z
		.array(z.union([Code, z.number()]))
		.max(bounds.items)
		.default([])
		.describe('Columns to sort by, the first one first; `-` before a name puts the largest first.'),
	limit: z.int().positive().max(bounds.rows).optional().describe('How many rows at most, after sorting.'),
	pivot: z
		.strictObject({ column: Column, value: Column })
		.optional()
		.describe('Makes a column of each value of `column`, with the cells of `value`.'),
});
export type Selection = z.infer<typeof Selection>;
