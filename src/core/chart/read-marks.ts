import type { ChartMark, ChartSeries } from '../model/chart.ts';
import type { TableCell, TableRow } from '../model/table.ts';
import { byTime } from './by-time.ts';
import type { ChartChoices } from './chart-kind.ts';
import type { RowNeeds } from './chart-rows.ts';
import type { MarkNeed, MarkReader, MissingMark, Placed } from './mark-reader.ts';
import { cellIn, type DrawnRows, splitRows, typeOf } from './split-rows.ts';
import type { ChartRowsSpec } from './spec-parts.ts';

interface Item {
	readonly figure: string;
	readonly label?: string | undefined;
}

/** The series of a chart that names either figures, under `series`, or rows, under `rows`. */
export function seriesOf<Figures>(
	spec: { readonly series?: Figures | undefined; readonly rows?: ChartRowsSpec | undefined },
	read: MarkReader,
	needs: RowNeeds,
	ofFigures: (series: Figures) => ChartSeries[],
): ChartSeries[] {
	const { series, rows } = spec;
	if (series !== undefined && rows === undefined) return ofFigures(series);
	if (series === undefined && rows !== undefined) return read.rows === undefined ? [] : ofRows(read.rows, needs, read);
	read.report({
		rule: 'entry-matches-schema',
		path: series === undefined ? [] : ['rows'],
		message: series === undefined ? 'The chart names nothing to draw.' : 'The chart names both `series` and `rows`.',
		hint: 'Give either `series`, figures, or `rows`, those of a table or of a data set.',
	});
	return [];
}

/** The field under which a chart names what it draws. */
export function drawnFrom(rows: ChartRowsSpec | undefined): Pick<ChartChoices, 'marksAt'> {
	return { marksAt: rows === undefined ? 'series' : 'rows' };
}

/** The marks that figures make, each under a label of its own or the chart’s. */
export function marksOfItems(
	items: readonly Pick<Item, 'label'>[],
	read: MarkReader,
	placedBy: (index: number) => Placed | undefined,
): ChartSeries[] {
	const placed = items.flatMap(({ label: own }, index): Placed[] => {
		const each = placedBy(index);
		if (each === undefined || own === undefined) return each === undefined ? [] : [each];
		const label = read.sentence(own, 'series', index, 'label');
		return [each.mark === undefined ? { missing: { ...each.missing, label } } : { mark: { ...each.mark, label } }];
	});
	return [seriesOfPlaced('', placed)];
}

/** A series of what stands at its places. */
export function seriesOfPlaced(label: string, placed: readonly Placed[]): ChartSeries {
	const marks = placed.flatMap(({ mark }) => mark ?? []);
	const missing = placed.flatMap((each) => each.missing ?? []);
	return { label, marks, ...(missing.length > 0 && { missing }) };
}

/** Single figures, one a mark. */
export function marksOfFigures(items: readonly Item[], need: MarkNeed, read: MarkReader): ChartSeries[] {
	return marksOfItems(items, read, (index) => {
		const { figure } = items[index] ?? {};
		return figure === undefined ? undefined : read.placed(figure, need, 'series', index, 'figure');
	});
}

/**
 * The series that rows make: one for each value of the column of series, for each column of values, or one in all. A
 * row whose source gives no value makes no mark; it is kept as missing.
 */
function ofRows(drawn: DrawnRows, needs: RowNeeds, read: MarkReader): ChartSeries[] {
	const { named } = drawn;
	const columns = named.y.length === 0 ? [undefined] : named.y;
	return splitRows(named, drawn).flatMap(({ cell, facet, rows }) =>
		columns.map((column): ChartSeries => {
			const title = drawn.fields.find(({ name }) => name === column?.name)?.title ?? '';
			const label = cell !== undefined ? wordsOf(cell, read) : columns.length > 1 || needs.x === 'time' ? title : '';
			const place = facet === undefined ? {} : { facet: wordsOf(facet, read) };
			return { label, ...place, ...marksOf(inOrder(rows, drawn), column?.name, drawn, needs, read) };
		}),
	);
}

/** Puts rows of a data set in the order of their years or days. A table has an order of its own. */
function inOrder(rows: readonly TableRow[], drawn: DrawnRows): readonly TableRow[] {
	const { named, sql } = drawn;
	const type = typeOf(drawn, named.x.name);
	if (sql === undefined || (type !== 'year' && type !== 'date')) return rows;
	const valueOf = cellIn(drawn, named.x.name);
	const placeOf = (row: TableRow) => {
		const { value } = valueOf(row);
		return type === 'year' ? Number(value ?? -Infinity) : String(value ?? '');
	};
	return [...rows].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
}

function marksOf(
	rows: readonly TableRow[],
	column: string | undefined,
	drawn: DrawnRows,
	needs: RowNeeds,
	read: MarkReader,
): Pick<ChartSeries, 'marks' | 'missing'> {
	const placeOf = cellIn(drawn, drawn.named.x.name);
	const type = typeOf(drawn, drawn.named.x.name);
	const nameOf = drawn.named.name && cellIn(drawn, drawn.named.name.name);
	const valueOf = valueReader(column, drawn, read);
	const marks: ChartMark[] = [];
	const missing: MissingMark[] = [];
	for (const row of rows) {
		const cell = placeOf(row);
		const time = needs.x === 'time' ? read.time(cell, type) : undefined;
		const across = needs.x === 'number' ? numberIn(cell) : undefined;
		const name = nameOf === undefined ? cell : nameOf(row);
		const place = time === undefined ? { label: wordsOf(name, read) } : { label: time.text, time };
		const isPlaced = needs.x === 'name' || time !== undefined || across !== undefined;
		const value = isPlaced ? valueOf(row) : undefined;
		if (value === undefined) missing.push(place);
		else marks.push({ ...place, ...value, ...(across && { across }), evidence: drawn.evidence });
	}
	if (needs.x === 'time') for (const each of [marks, missing]) each.sort(byTime);
	return missing.length === 0 ? { marks } : { marks, missing };
}

/** Reads what is drawn of a row: a point, a range, or a point and the interval around it. */
function valueReader(
	column: string | undefined,
	drawn: DrawnRows,
	read: MarkReader,
): (row: TableRow) => Omit<ChartMark, 'label' | 'evidence'> | undefined {
	const { named, fields, units, evidence } = drawn;
	const pointOf = column === undefined ? undefined : cellIn(drawn, column);
	const ends = named.low && named.high && ([named.low, named.high] as const).map(({ name }) => cellIn(drawn, name));
	const unit = units[fields.findIndex(({ name }) => name === named.low?.name)];
	const rangeOf = (row: TableRow) => {
		const [low, high] = ends?.map((cellOf) => cellOf(row).value) ?? [];
		if (unit === undefined || (typeof low !== 'number' && typeof high !== 'number')) return undefined;
		const bound = (value: typeof low): ChartMark['low'] => (typeof value === 'number' ? value : 'unstated');
		const bounds = { low: bound(low), high: bound(high) };
		return { ...bounds, text: read.rangeText(bounds.low, bounds.high, unit) };
	};
	return (row) => {
		const range = rangeOf(row);
		if (pointOf === undefined) return range;
		const { value, text } = pointOf(row);
		if (typeof value !== 'number') return undefined;
		if (range === undefined) return { value, text };
		const { low, high, text: intervalText } = range;
		return { value, text, low, high, intervalText, intervalEvidence: evidence };
	};
}

/** A cell as a place along an axis of numbers. */
function numberIn({ value, text }: TableCell): ChartMark['across'] {
	return typeof value === 'number' ? { value, text } : undefined;
}

/** A cell as a name. */
function wordsOf({ value, text }: TableCell, read: MarkReader): string {
	return value === null ? read.say('value.not-stated-in-cell') : text;
}
