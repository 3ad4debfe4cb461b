import { type ChartRows, type NamedColumn, namedColumns, type RowNeeds } from '../chart/chart-rows.ts';
import { cellIn, type GivenRows } from '../chart/split-rows.ts';
import { isDataSet } from '../model/source.ts';
import type { DataField } from '../model/tables/data-field.ts';
import { Collector, type Finding, type Findings } from '../problem.ts';
import type { DataRows, RowSetting, WantedRows } from './data-rows.ts';
import type { Repeat } from './find-repeats.ts';
import { proveDataTables } from './prove-data-tables.ts';
import type { RowsOfChart } from './prove-chart-rows.ts';
import type { RepeatedRows } from './refuse-repeats.ts';

/** Proves the rows of data sets that charts draw, all at once, by the id of the chart. */
export function askChartRows(charts: readonly RowsOfChart[], setting: RowSetting): ReadonlyMap<string, DataRows> {
	const wanted = charts.flatMap(({ id, named, needs, findings }) => {
		if (!('source' in named.from)) return [];
		const { source } = named.from;
		const columns = columnsOf(named);
		const names = columns.map(({ name }) => name);
		const rows = { source, columns: names, where: named.where, sort: [] };
		return [selection({ key: id, rows, drawn: drawnOf(named, needs), findings: placed(columns, findings) }, setting)];
	});
	return proveDataTables(wanted, setting);
}

const FEWER = 'Choose fewer of them by `where`, or draw a table whose query sums them, such as by year.';

/** The columns that a chart names, each once. */
function columnsOf(named: ChartRows): NamedColumn[] {
	const all = namedColumns(named);
	return all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index);
}

/** The columns whose numbers a chart draws. */
function drawnOf({ x, y, low, high }: ChartRows, needs: RowNeeds): string[] {
	return [...(needs.x === 'number' ? [x] : []), ...y, low, high].flatMap((column) => column?.name ?? []);
}

/** Rows that a chart selects, and the columns whose numbers it draws. */
interface SelectedRows extends Pick<WantedRows<'select'>, 'key' | 'rows' | 'findings'> {
	readonly drawn: readonly string[];
}

function selection({ key, rows, drawn, findings }: SelectedRows, { sources }: RowSetting): WantedRows<'select'> {
	const set = sources.filter(isDataSet).find(({ id }) => id === rows.source)?.copy.set;
	// A number that only names a mark or a series has no need of a unit.
	const asWords = (set?.columns ?? []).flatMap(({ name, spec: { type } }): DataField[] =>
		rows.columns.includes(name) && !drawn.includes(name) && (type === 'number' || type === 'integer')
			? [{ name, type: 'string' }]
			: [],
	);
	return { key, kind: 'select', path: ['rows'], fields: asWords, ofChart: { fewer: FEWER }, findings, rows };
}

/** Findings of a selection at the keys of the chart. */
function placed(columns: readonly NamedColumn[], findings: Findings): Findings {
	return findings.placing<Finding>((finding) => {
		const [, key, index] = finding.path;
		return key === 'columns' ? { ...finding, path: columns[Number(index)]?.path ?? ['rows'] } : finding;
	});
}

/** The rows at one place of a series, with all columns of their data set that can tell them apart. */
export function rowsOfPlace(
	named: ChartRows,
	source: string,
	{ rows: repeated, series, facet }: Repeat,
	given: GivenRows,
	setting: RowSetting,
): RepeatedRows {
	const set = setting.sources.filter(isDataSet).find(({ id }) => id === source)?.copy.set;
	const cellOf = cellIn(given, named.x.name);
	const at = [...new Set(repeated.flatMap((row) => cellOf(row).value ?? []))];
	if (set === undefined || at.length === 0 || series?.value === null || facet?.value === null)
		return { fields: [], groups: [] };
	const where = {
		...named.where,
		[named.x.name]: at,
		...(named.series === undefined || series === undefined ? {} : { [named.series.name]: series.value }),
		...(named.facet === undefined || facet === undefined ? {} : { [named.facet.name]: facet.value }),
	};
	const columns = set.columns.filter(({ spec: { type } }) => type !== 'number').map(({ name }) => name);
	const rows = { source, columns, where, sort: [] };
	const wanted = selection({ key: 'place', rows, drawn: [], findings: new Collector() }, setting);
	const found = proveDataTables([wanted], setting).get('place');
	// The types that the data set gives them: here numbers are taken for words.
	const types = new Map(set.columns.map(({ name, spec: { type } }) => [name, type]));
	const fields = (found?.fields ?? []).map((field) => ({ ...field, type: types.get(field.name) ?? field.type }));
	return { fields, groups: found === undefined ? [] : [found.rows] };
}
