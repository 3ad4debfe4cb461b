import { type EditionFormat, plainData } from './edition-format.ts';
import { format5, past5 } from './format-5.ts';

const { source, ...table } = format5.table;

/**
 * Has of a table all its sources and, if a query gives its rows, the query and a hash of the cells in place of the
 * rows, which may be very many; of a chart that draws the rows of a data set, that data set and the query.
 */
export const format6 = {
	...format5,
	chart: {
		...format5.chart,
		sql: ({ sql }) => sql,
		source: ({ source: set }) => set,
	},
	table: {
		...table,
		rows: (each) => (each.cells === undefined ? table.rows(each) : undefined),
		sources: ({ sources }) => plainData(sources),
		sql: ({ sql }) => sql,
		cells: ({ cells }) => cells,
	},
} as const satisfies EditionFormat;

/** The fields of earlier formats that this one no longer has. */
export const past6 = { ...past5, table: { source } } as const satisfies EditionFormat;
