import { z } from 'zod';
import { Selection } from '../selection.ts';
import { DataFields } from './data-field.ts';
import { tableFields } from './table-fields.ts';
import type { WrittenTable } from './written-table.ts';

/** A table whose rows are those of a data set. Written in `data/tables/<id>.yaml`. */
export const SelectTableSpec = z.strictObject({
	...tableFields,
	select: Selection.describe('Which rows and columns of a data set.'),
	fields: DataFields,
});
export type SelectTableSpec = z.infer<typeof SelectTableSpec>;

/** A table whose rows are some of those of a data set. */
export const select: WrittenTable<'select', SelectTableSpec> = {
	kind: 'select',
	key: 'select',
	schema: SelectTableSpec,
	hasRows: false,
	sources: ({ select: { source } }) => [{ id: source, path: ['select', 'source'] }],
	copy: 'data-set',
};
