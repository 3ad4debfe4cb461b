import { type ChartRows, namedColumns, readChartRows, type RowNeeds } from '../chart/chart-rows.ts';
import { kindOf } from '../chart/chart-spec.ts';
import { cellIn, type DrawnRows, type GivenRows } from '../chart/split-rows.ts';
import { listNames } from '../data-sets/find-column.ts';
import { isDataSet } from '../model/source.ts';
import { timeIn } from '../model/period-of-cell.ts';
import type { TableCell, TableField } from '../model/table.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Draft } from '../parse/read-draft.ts';
import { type Findings, findingsAt, type Problems } from '../problem.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';
import { askChartRows, rowsOfPlace } from './ask-chart-rows.ts';
import type { DataRows, RowSetting } from './data-rows.ts';
import { filterRows, missingColumn } from './filter-rows.ts';
import { findScopes } from './find-scopes.ts';
import { refuseRepeats, type RepeatedRows } from './refuse-repeats.ts';
import { writeDrawnCells } from './write-drawn-cells.ts';

/** Rows that a chart names. */
export interface RowsOfChart {
	readonly id: string;
	readonly named: ChartRows;
	readonly needs: RowNeeds;
	readonly findings: Findings;
}

/**
 * Finds the rows that charts draw, by the id of the chart; those of data sets all at once. Reports rows that cannot be
 * drawn: of a table or with columns that are not there, that no condition leaves, or of which several stand at one
 * place of a series.
 *
 * @param setting What rows of data sets are proven against. It may be left out for a report that has none.
 */
export function proveChartRows(
	{ charts, tables: drafts }: Pick<Draft, 'charts' | 'tables'>,
	tables: ReadonlyMap<string, ProvenTable>,
	setting: RowSetting | undefined,
	problems: Problems,
): ReadonlyMap<string, DrawnRows> {
	const wanted = charts.flatMap(({ id, spec, at }): RowsOfChart[] => {
		const findings = findingsAt(problems, at);
		const needs = kindOf(spec).rowNeeds;
		if (spec.rows === undefined || needs === undefined) return [];
		const named = readChartRows({ ...spec, rows: spec.rows }, needs, findings);
		return named === undefined ? [] : [{ id, named, needs, findings }];
	});
	const ofSources: ReadonlyMap<string, DataRows> = setting === undefined ? new Map() : askChartRows(wanted, setting);
	const found = wanted.flatMap((chart) => {
		const { id, named } = chart;
		const table = 'table' in named.from ? tables.get(named.from.table) : undefined;
		const given = 'table' in named.from ? rowsFromTable(chart, named.from.table, tables) : stated(ofSources.get(id));
		if (given === undefined) return [];
		// Without a setting there are no data sets, and the cells of quotes are all written out.
		const written =
			setting === undefined
				? given
				: writeDrawnCells(named, given, { areas: areasOf(named, setting), locale: setting.locale });
		return checkRows(chart, written, setting) ? [{ id, named, table, given, written }] : [];
	});
	const scopes = setting === undefined ? undefined : findScopes(found, drafts, setting);
	return new Map(
		found.map(({ id, named, given, written }) => {
			return [id, { ...given, ...written, named, scopes: scopes?.get(id) ?? [] }];
		}),
	);
}

/** The columns that say where the rows of a data set are. */
function areasOf({ from }: ChartRows, { sources }: RowSetting): ReadonlySet<string> {
	const set = sources.filter(isDataSet).find(({ id }) => 'source' in from && id === from.source)?.copy.set;
	return new Set((set?.columns ?? []).flatMap(({ name, spec }) => (spec.is === 'area' ? [name] : [])));
}

/** Rows as they are proven, before it is known what else their data set says of them. */
type ProvenRows = Omit<DrawnRows, 'named' | 'scopes'>;

/** Rows that come straight from a data set. */
function stated(rows: DataRows | undefined): ProvenRows | undefined {
	return rows && { ...rows, evidence: 'stated' };
}

/** Checks that rows can be drawn as their chart asks. */
function checkRows(
	{ named, needs, findings }: RowsOfChart,
	given: GivenRows,
	setting: RowSetting | undefined,
): boolean {
	const own = findings.part();
	checkColumns(named, needs, given, own);
	if (!own.isEmpty) return false;
	const whole = (repeats: Parameters<Parameters<typeof refuseRepeats>[3]>[0]): RepeatedRows => {
		const [first] = repeats;
		if ('source' in named.from && setting !== undefined && first !== undefined)
			return rowsOfPlace(named, named.from.source, first, given, setting);
		return { fields: given.fields, groups: repeats.map(({ rows }) => rows) };
	};
	refuseRepeats(named, needs, given, whole, own);
	return own.isEmpty;
}

function rowsFromTable(
	{ named, findings }: RowsOfChart,
	id: string,
	tables: ReadonlyMap<string, ProvenTable>,
): ProvenRows | undefined {
	const table = tables.get(id);
	if (table === undefined) {
		findings.report({
			rule: 'reference-resolves',
			path: ['rows', 'table'],
			message: `There is no table “${id}”.${suggestion(id, tables.keys())}`,
			hint: tables.size === 0 ? 'There is none in data/tables.' : `The tables are: ${listNames([...tables.keys()])}.`,
			notFound: { kind: 'table', id },
		});
		return undefined;
	}
	const own = findings.part();
	const rows = filterRows(table, named.where, ['rows', 'where'], own);
	const { fields, units, sources, evidence } = table;
	return own.isEmpty ? { fields, units, rows, sources, evidence } : undefined;
}

/** Checks that the columns exist that a chart names, and that they hold what it draws of them. */
function checkColumns(named: ChartRows, needs: RowNeeds, given: GivenRows, findings: Findings): void {
	const { fields, units, rows } = given;
	const asWords = [...(needs.x === 'name' ? [named.x] : []), named.series, named.facet, named.name];
	for (const column of namedColumns(named)) {
		const index = fields.findIndex(({ name }) => name === column.name);
		const field = fields[index];
		if (field === undefined) findings.report(missingColumn(column.name, fields, column.path));
		else if (column === named.x && needs.x === 'time') {
			const why = whyNoTime(field, rows.map(cellIn(given, column.name)));
			if (why !== undefined)
				findings.report({
					rule: 'chart-has-values',
					path: column.path,
					message: `The column “${column.name}” does not hold dates: ${why}.`,
					hint:
						'Name a column of the type `year` or `date`, or one whose words are all dates, such as 2021, 2021-05, ' +
						'2021-Q2 or 2021-05-31.',
				});
		} else if (!asWords.includes(column) && !isNumeric(field.type, units[index]))
			findings.report({
				rule: 'chart-has-values',
				path: column.path,
				message: `The column “${column.name}” does not hold numbers.`,
				hint: 'Name a column of numbers.',
			});
	}
}

/** Why a line cannot run along a column; undefined if it can. */
function whyNoTime({ type }: TableField, cells: readonly TableCell[]): string | undefined {
	if (type === 'number' || type === 'boolean') return `its type is \`${type}\``;
	const odd = cells.find((cell) => cell.value !== null && timeIn(cell, type) === undefined);
	return odd === undefined ? undefined : `“${String(odd.value)}” is none`;
}

function isNumeric(type: GivenRows['fields'][number]['type'], unit: GivenRows['units'][number]): boolean {
	return unit !== undefined && (type === 'number' || type === 'integer');
}
