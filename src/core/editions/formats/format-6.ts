import type { Chart } from '../../model/chart.ts';
import { type EditionFormat, plainData } from './edition-format.ts';
import { format5, past5 } from './format-5.ts';

const { source, ...table } = format5.table;

/**
 * Has of a table all its sources, how it rounds its columns, which figures its words name and, if a query gives its
 * rows, the query, what it pivots and a hash of the cells in place of the rows, which may be very many; of a chart that
 * draws rows, how it takes them and, if they are those of a data set, that data set and the query.
 */
export const format6 = {
	...format5,
	chart: {
		...format5.chart,
		sql: ({ sql }) => sql,
		source: ({ source: set }) => set,
		where: ({ rows }) => rows && conditionsOf(rows),
		columns: ({ rows }) => rows && columnsOf(rows),
		sort: ({ rows }) => rows?.sort,
	},
	table: {
		...table,
		rows: (each) => (each.cells === undefined ? table.rows(each) : undefined),
		sources: ({ sources }) => plainData(sources),
		sql: ({ sql }) => sql,
		cells: ({ cells }) => cells,
		targets: ({ mentions = [] }) => (mentions.length === 0 ? undefined : mentions.map((id) => `figure:${id}`)),
		pivot: ({ pivot }) => pivot && [`column=${pivot.column}`, `value=${pivot.value}`],
		round: ({ fields }) => {
			const rounded = fields.flatMap(({ name, round }) => (round === undefined ? [] : [`${name}=${round}`]));
			return rounded.length === 0 ? undefined : rounded;
		},
	},
} as const satisfies EditionFormat;

type RowsOfChart = NonNullable<Chart['rows']>;

function conditionsOf({ where }: RowsOfChart): string[] {
	return Object.entries(where).flatMap(([name, values]) => values.map((value) => `${name}=${value}`));
}

/** What each column is in the chart. */
function columnsOf({ x, y, low, high, series }: RowsOfChart): string[] {
	const named = { x: [x], y, low: low ?? [], high: high ?? [], series: series ?? [] };
	return Object.entries(named).flatMap(([key, names]) => [names].flat().map((name) => `${key}=${name}`));
}

/** The fields of earlier formats that this one no longer has. */
export const past6 = { ...past5, table: { source } } as const satisfies EditionFormat;
