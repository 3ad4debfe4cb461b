import { type ChartRows, readChartRows, type RowNeeds } from '../chart/chart-rows.ts';
import { kindOf } from '../chart/chart-spec.ts';
import { cellIn, type DrawnRows, type GivenRows, timeIn } from '../chart/split-rows.ts';
import type { TableCell, TableField } from '../model/table.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Draft } from '../parse/read-draft.ts';
import { type Findings, findingsAt, type Problems } from '../problem.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';
import { filterRows, missingColumn } from './filter-rows.ts';
import { refuseRepeats } from './refuse-repeats.ts';

/**
 * Finds the rows that charts draw, by the id of the chart. Reports rows that cannot be drawn: of a table or with
 * columns that are not there, that no condition leaves, or of which several stand at one place of a series.
 */
export function proveChartRows(
	{ charts }: Pick<Draft, 'charts'>,
	tables: ReadonlyMap<string, ProvenTable>,
	problems: Problems,
): ReadonlyMap<string, DrawnRows> {
	return new Map(
		charts.flatMap(({ id, spec, at }): [string, DrawnRows][] => {
			const findings = findingsAt(problems, at);
			const needs = kindOf(spec).rowNeeds;
			const named = spec.rows === undefined ? undefined : readChartRows(spec.rows, spec.kind, needs, findings);
			if (named === undefined || !('table' in named.from)) return [];
			const rows = rowsOfTable(named, named.from.table, needs, tables, findings);
			return rows === undefined ? [] : [[id, rows]];
		}),
	);
}

function rowsOfTable(
	named: ChartRows,
	id: string,
	needs: RowNeeds,
	tables: ReadonlyMap<string, ProvenTable>,
	findings: Findings,
): DrawnRows | undefined {
	const table = tables.get(id);
	if (table === undefined) {
		findings.report({
			rule: 'reference-resolves',
			path: ['rows', 'table'],
			message: `There is no table “${id}”.${suggestion(id, tables.keys())}`,
			hint: 'Use the name of a file in data/tables.',
		});
		return undefined;
	}
	const rows = filterRows(table, named.where, ['rows', 'where'], findings);
	const given = { ...table, rows };
	checkColumns(named, needs, given, findings);
	if (!findings.isEmpty) return undefined;
	const whole = (repeats: readonly { readonly rows: GivenRows['rows'] }[]) => ({
		fields: table.fields,
		groups: repeats.map((repeat) => repeat.rows),
	});
	refuseRepeats(named, needs, given, whole, findings);
	return { fields: table.fields, units: table.units, rows, named, sources: table.sources, evidence: 'stated' };
}

/** Checks that the columns exist that a chart names, and that they hold what it draws of them. */
function checkColumns(named: ChartRows, needs: RowNeeds, given: GivenRows, findings: Findings): void {
	const { fields, units, rows } = given;
	for (const column of [named.x, named.series, ...named.y, named.low, named.high]) {
		if (column === undefined) continue;
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
		} else if (column !== named.x && column !== named.series && !isNumeric(field.type, units[index]))
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
	if (type !== 'year' && type !== 'date' && type !== 'string') return `its type is \`${type}\``;
	const odd = cells.find((cell) => cell.value !== null && timeIn(cell) === undefined);
	return odd === undefined ? undefined : `“${odd.text}” is none`;
}

function isNumeric(type: GivenRows['fields'][number]['type'], unit: GivenRows['units'][number]): boolean {
	return unit !== undefined && (type === 'number' || type === 'integer');
}
