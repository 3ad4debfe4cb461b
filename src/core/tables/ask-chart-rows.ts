import { type ChartRows, type NamedColumn } from '../chart/chart-rows.ts';
import { cellIn, type GivenRows } from '../chart/split-rows.ts';
import type { RowFilter } from '../model/selection.ts';
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
	const wanted = charts.flatMap(({ id, named, findings }) => {
		if (!('source' in named.from)) return [];
		const { source } = named.from;
		if (!mayBeDrawn(source, setting, findings)) return [];
		const all = columnsOf(named);
		const columns = all.map(({ name }) => name);
		return [selection({ key: id, source, columns, named, where: named.where }, setting, placed(all, findings))];
	});
	return proveDataTables(wanted, setting);
}

/** Refuses to draw the cells of a source of which nothing may be published. */
function mayBeDrawn(id: string, { sources }: RowSetting, findings: Findings): boolean {
	const source = sources.find((each) => each.id === id);
	if (source?.publish !== 'nothing') return true;
	findings.report({
		rule: 'quoted-words-are-published',
		path: ['rows', 'source'],
		message: `Nothing of ${source.file} may be published, and a chart shows every cell that it draws.`,
		hint:
			'Write `publish: passages` in the record of the source: its cells that the report shows are published, and no ' +
			'others. Or draw a table whose query counts or adds them up.',
	});
	return false;
}

const FEWER = 'Choose fewer of them by `where`, or draw a table whose query sums them, such as by year.';

/** The columns that a chart names, each once. */
function columnsOf({ x, series, y, low, high }: ChartRows): NamedColumn[] {
	const all = [x, series, ...y, low, high].filter((column) => column !== undefined);
	return all.filter(({ name }, index) => all.findIndex((each) => each.name === name) === index);
}

interface Selected {
	readonly key: string;
	readonly source: string;
	readonly columns: readonly string[];
	/** Says which of the columns are drawn, and so need units. */
	readonly named: Pick<ChartRows, 'y' | 'low' | 'high'>;
	readonly where: RowFilter;
}

function selection(
	{ key, source, columns, named, where }: Selected,
	{ sources }: RowSetting,
	findings: Findings,
): WantedRows<'select'> {
	const drawn = new Set([...named.y, named.low, named.high].map((column) => column?.name));
	const set = sources.filter(isDataSet).find(({ id }) => id === source)?.copy.set;
	// A number that only names a mark or a series has no need of a unit.
	const asWords = (set?.columns ?? []).flatMap(({ name, spec: { type } }): DataField[] =>
		columns.includes(name) && !drawn.has(name) && (type === 'number' || type === 'integer')
			? [{ name, type: 'string' }]
			: [],
	);
	const rows = { source, columns: [...columns], where, sort: [] };
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
	{ rows, series }: Repeat,
	given: GivenRows,
	setting: RowSetting,
): RepeatedRows {
	const set = setting.sources.filter(isDataSet).find(({ id }) => id === source)?.copy.set;
	const [first] = rows;
	const at = first === undefined ? null : cellIn(given, named.x.name)(first).value;
	if (set === undefined || at === null || series?.value === null) return { fields: [], groups: [] };
	const where = {
		...named.where,
		[named.x.name]: at,
		...(named.series === undefined || series === undefined ? {} : { [named.series.name]: series.value }),
	};
	const columns = set.columns.filter(({ spec: { type } }) => type !== 'number').map(({ name }) => name);
	const wanted = selection({ key: 'place', source, columns, named: { y: [] }, where }, setting, new Collector());
	const found = proveDataTables([wanted], setting).get('place');
	return { fields: found?.fields ?? [], groups: found === undefined ? [] : [found.rows] };
}
