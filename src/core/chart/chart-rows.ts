import type { ChartKind } from '../model/chart.ts';
import type { RowFilter } from '../model/selection.ts';
import type { Finding, Findings } from '../problem.ts';
import type { ChartRowsSpec } from './spec-parts.ts';

/** What a kind of chart draws of a row. */
export interface RowNeeds {
	/** Whether `x` names a mark, says when a point of a line is, or measures where a point stands. */
	readonly x: 'name' | 'time' | 'number';
	/** Whether `y` is drawn: a bar, a point. */
	readonly y: boolean;
	/** Whether `low` and `high` are drawn: a range, or with `y` the interval around a point. */
	readonly ends: 'none' | 'allowed' | 'required';
	/** Whether the chart may have several series. */
	readonly several: boolean;
}

/** A column that a chart names, and the field of its file that names it. */
export interface NamedColumn {
	readonly name: string;
	readonly path: Finding['path'];
}

/** Which rows a chart draws, and what each of their columns is in it. */
export interface ChartRows {
	/** A table of the report, or a data set. */
	readonly from: { readonly table: string } | { readonly source: string };
	readonly where: RowFilter;
	readonly x: NamedColumn;
	/** None in a chart of ranges alone; several columns are a series each. */
	readonly y: readonly NamedColumn[];
	readonly low?: NamedColumn | undefined;
	readonly high?: NamedColumn | undefined;
	/** The column whose values make the series. */
	readonly series?: NamedColumn | undefined;
	/** The column that gives each of its values a small drawing of its own. */
	readonly facet?: NamedColumn | undefined;
	/** The column that names points whose `x` is a number. */
	readonly name?: NamedColumn | undefined;
}

/** Older names of keys, which go on working. */
const olderNames = { label: 'x', time: 'x', value: 'y', values: 'y' } as const;
const newer = ['source', 'where', 'x', 'y', 'series', 'name'] as const;

/** All columns that a chart names, in the order of what they are in it. */
export function namedColumns({ facet, x, series, name, y, low, high }: ChartRows): NamedColumn[] {
	return [facet, x, series, name, ...y, low, high].filter((column) => column !== undefined);
}

/** Whether a column can still make series of the rows. */
export function mayHaveSeries({ series, y }: ChartRows, needs: RowNeeds): boolean {
	return needs.several && series === undefined && y.length < 2;
}

/** Advice to write newer keys for older ones: `where` and `series` stand beside the newer ones only. */
export function newerKeys({ x, y }: ChartRows): string {
	const older = [
		{ key: x.path[1], newer: 'x' },
		{ key: y[0]?.path[1], newer: 'y' },
	].filter(({ key, newer }) => key !== undefined && key !== newer);
	const advice = older.map(({ key, newer }) => `\`${newer}\` for \`${key}\``).join(' and ');
	return advice === '' ? '' : ` Beside them, write ${advice}.`;
}

/**
 * Reads `rows` of a chart. Reports keys that contradict each other, that the kind does not draw, or that are missing;
 * whether tables, sources and columns exist is checked later.
 */
export function readChartRows(
	{
		rows,
		kind,
		facet,
	}: { readonly rows: ChartRowsSpec; readonly kind: ChartKind; readonly facet?: string | undefined },
	needs: RowNeeds,
	findings: Findings,
): ChartRows | undefined {
	const own = findings.part();
	const report = (path: Finding['path'], message: string, hint: string) =>
		own.report({ rule: 'entry-matches-schema', path: ['rows', ...path], message, hint });
	const older = keysIn(olderNames).filter((key) => rows[key] !== undefined);
	const mixed = newer.filter((key) => rows[key] !== undefined);
	if (older.length > 0 && mixed.length > 0) {
		const advice = older.map((key, index) => {
			const named = older.slice(0, index).map((each) => olderNames[each]);
			const isSpare = rows[olderNames[key]] !== undefined || named.includes(olderNames[key]);
			return isSpare ? `leave out \`${key}\`` : `write \`${olderNames[key]}\` for \`${key}\``;
		});
		const hint = advice.join(' and ').replace(/^./u, (letter) => letter.toUpperCase());
		report([older[0] ?? ''], `\`rows\` mixes ${names(older)} with ${names(mixed)}.`, `${hint}.`);
		return undefined;
	}
	const from = readFrom(rows, report);
	const x = rows.x ?? rows.label ?? rows.time;
	const y = rows.y ?? rows.value ?? rows.values ?? [];
	const keyOfX = keyOf(rows, 'x', ['label', 'time']);
	const keyOfY = keyOf(rows, 'y', ['value', 'values']);
	checkNeeds(rows, { kind, needs, x, y, keyOfX, keyOfY }, report);
	if (from === undefined || x === undefined || !own.isEmpty) return undefined;
	const column = (key: 'low' | 'high' | 'series' | 'name') => {
		const name = rows[key];
		return name === undefined ? undefined : { name, path: ['rows', key] };
	};
	return {
		from,
		where: rows.where ?? {},
		x: { name: x, path: ['rows', keyOfX] },
		y:
			typeof y === 'string'
				? [{ name: y, path: ['rows', keyOfY] }]
				: y.map((name, index) => ({ name, path: ['rows', keyOfY, index] })),
		...{ low: column('low'), high: column('high'), series: column('series'), name: column('name') },
		facet: facet === undefined ? undefined : { name: facet, path: ['facet'] },
	};
}

type Report = (path: Finding['path'], message: string, hint: string) => void;

function readFrom({ table, source }: ChartRowsSpec, report: Report): ChartRows['from'] | undefined {
	if (table !== undefined && source === undefined) return { table };
	if (table === undefined && source !== undefined) return { source };
	const advice = '`table` for the rows of a table in data/tables, `source` for those of a data set in data/sources.';
	if (table === undefined)
		report([], '`rows` does not say whose rows are drawn.', `Name ${advice.replace(', ', ', or ')}`);
	else report(['source'], '`rows` names both a table and a source.', `Keep one of them: ${advice}`);
	return undefined;
}

function checkNeeds(
	rows: ChartRowsSpec,
	{
		kind,
		needs,
		x,
		y,
		keyOfX,
		keyOfY,
	}: {
		readonly kind: ChartKind;
		readonly needs: RowNeeds;
		readonly x: string | undefined;
		readonly y: string | readonly string[];
		readonly keyOfX: string;
		readonly keyOfY: string;
	},
	report: Report,
): void {
	const ends = (['low', 'high'] as const).filter((key) => rows[key] !== undefined);
	const missing = [
		...(x === undefined ? ['x'] : []),
		...(needs.y && y.length === 0 ? ['y'] : []),
		...(needs.ends === 'required' || ends.length === 1
			? (['low', 'high'] as const).filter((key) => rows[key] === undefined)
			: []),
	];
	if (missing.length > 0) {
		const what = missing.map((key) => `\`${key}\`, ${meaningOf(key, needs)}`).join('; ');
		report([], `\`rows\` does not name ${names(missing)}.`, `Name a column for each: ${what}.`);
	}
	if (!needs.y && y.length > 0)
		report(
			[keyOfY],
			`A chart of the kind \`${kind}\` draws \`low\` and \`high\`, and no \`${keyOfY}\`.`,
			'Leave it out, or choose the kind `dot`, which draws a point and the interval around it.',
		);
	if (needs.ends === 'none' && ends.length > 0)
		report(
			[ends[0] ?? ''],
			`A chart of the kind \`${kind}\` does not draw ${names(ends)}.`,
			'Leave them out, or choose the kind `range` for ranges, or `dot` for points with the intervals around them.',
		);
	if (!needs.several && (rows.series !== undefined || (typeof y !== 'string' && y.length > 1)))
		report(
			[rows.series === undefined ? keyOfY : 'series'],
			`A chart of the kind \`${kind}\` has one series.`,
			'Name one column under `y`, and no `series`; or choose the kind `bar`.',
		);
	else if (typeof y !== 'string' && y.length > 1 && (rows.series !== undefined || ends.length > 0))
		report(
			[rows.series === undefined ? (ends[0] ?? '') : 'series'],
			`Each of the ${y.length} columns under \`${keyOfY}\` is a series already.`,
			`Name one column under \`${keyOfY}\`, or leave out ${rows.series === undefined ? names(ends) : '`series`'}.`,
		);
	const twice = typeof y === 'string' ? -1 : y.findIndex((name, index) => y.indexOf(name) < index);
	if (twice >= 0) report([keyOfY, twice], `The column “${y[twice] ?? ''}” is named twice.`, 'Name it once.');
	if (rows.label !== undefined && rows.time !== undefined)
		report([keyOfX], '`label` and `time` both say where a mark stands.', 'Write `x` for one of them.');
	if (rows.value !== undefined && rows.values !== undefined)
		report([keyOfY], '`value` and `values` both name what is drawn.', 'Write `y` for both.');
}

function meaningOf(key: string, needs: RowNeeds): string {
	if (key === 'x') return needs.x === 'time' ? 'when each point is' : 'the name of each mark';
	if (key === 'y') return 'the values that are drawn';
	return key === 'low' ? 'the lower ends' : 'the upper ends';
}

/** The key by which an author has named what `newName` is. */
function keyOf<Key extends keyof ChartRowsSpec>(rows: ChartRowsSpec, newName: Key, older: readonly Key[]): Key {
	return older.find((key) => rows[newName] === undefined && rows[key] !== undefined) ?? newName;
}

function keysIn<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
	const isKey = (key: string): key is Key => Object.hasOwn(record, key);
	return Object.keys(record).filter(isKey);
}

function names(keys: readonly string[]): string {
	const quoted = keys.map((key) => `\`${key}\``);
	return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((each) => each !== '').join(' and ');
}
