import type { ChartRows } from '../chart/chart-rows.ts';
import type { GivenRows, ScopeCell, ScopeColumn } from '../chart/split-rows.ts';
import { readScope } from '../data-sets/scope-of-row.ts';
import type { DataColumn, DataSet } from '../model/data-set.ts';
import type { RowFilter, Selection } from '../model/selection.ts';
import { isDataSet } from '../model/source.ts';
import type { TableCell, TableRow } from '../model/table.ts';
import type { TableDraft } from '../parse/read-tables.ts';
import { Collector } from '../problem.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';
import type { ColumnRole, DataRows, RowSetting, WantedRows } from './data-rows.ts';
import { proveDataTables } from './prove-data-tables.ts';

/** Rows that a chart draws. */
export interface RowsToScope {
	readonly id: string;
	readonly named: ChartRows;
	readonly given: GivenRows;
	/** The table from which they are, if they are from one; `given.rows` are some of its rows. */
	readonly table: ProvenTable | undefined;
}

/**
 * Finds the columns that say when or where rows of charts hold, or what was measured, by the ids of the charts: those
 * of the rows themselves, and those of their data set that the rows do not have. What a query computes and what a pivot
 * turns has no others.
 */
export function findScopes(
	charts: readonly RowsToScope[],
	drafts: readonly TableDraft[],
	setting: RowSetting,
): ReadonlyMap<string, readonly ScopeColumn[]> {
	const asked = charts.map((chart) => {
		const selection = selectionOf(chart, drafts);
		const set = setting.sources.filter(isDataSet).find(({ id }) => id === selection?.source)?.copy.set;
		const hidden = set === undefined ? [] : hiddenColumns(set, selection?.columns ?? [], selection?.where ?? {});
		return { chart, set, selection, hidden };
	});
	const wanted = asked.flatMap(({ chart: { id: key }, selection, hidden }): WantedRows<'select'>[] => {
		if (selection === undefined || hidden.length === 0) return [];
		const columns = hidden.map(({ name }) => name);
		const fields = columns.map((name) => ({ name, type: 'string' as const }));
		const rows = { ...selection, columns };
		return [{ key, kind: 'select', path: ['rows'], fields, findings: new Collector(), rows }];
	});
	const found = wanted.length === 0 ? new Map<string, DataRows>() : proveDataTables(wanted, setting);
	return new Map(
		asked.map(({ chart, set, hidden }) => [
			chart.id,
			[...ownScopes(chart, set), ...hiddenScopes(chart, hidden, found)],
		]),
	);
}

/** The rows of a data set among which those of a chart are, in their order; undefined if there are none such. */
function selectionOf({ named, table }: RowsToScope, drafts: readonly TableDraft[]): Selection | undefined {
	if ('source' in named.from) {
		const columns = [named.x, named.series, named.facet, named.name].flatMap((column) => column?.name ?? []);
		return { source: named.from.source, columns, where: named.where, sort: [] };
	}
	const draft = drafts.find(({ id }) => id === table?.id);
	return draft?.kind === 'select' && draft.spec.select.pivot === undefined ? draft.spec.select : undefined;
}

/** The columns of a data set with a role that are not shown, and that no condition fixes to one value. */
function hiddenColumns({ columns }: DataSet, shown: readonly string[], where: RowFilter): DataColumn[] {
	const isFixed = (name: string) => Object.hasOwn(where, name) && [where[name]].flat().length === 1;
	return columns.filter(({ name, spec: { is } }) => is !== undefined && !shown.includes(name) && !isFixed(name));
}

/** The columns with a role that the rows have. */
function ownScopes({ given, table }: RowsToScope, set: DataSet | undefined): ScopeColumn[] {
	const roleOf = (name: string, index: number): ColumnRole | undefined =>
		table === undefined ? set?.columns.find((column) => column.name === name)?.spec : table.roles?.[index];
	return given.fields.flatMap(({ name, type }, index): ScopeColumn[] => {
		const { is, codes } = roleOf(name, index) ?? {};
		if (is === undefined) return [];
		const cells = given.rows.map((row) => scopeCell(row.cells[index], { is, codes, type }));
		return [{ name, is, type, isInTable: true, cells }];
	});
}

/** The columns with a role that their data set has besides. */
function hiddenScopes(
	{ id, given, table }: RowsToScope,
	hidden: readonly DataColumn[],
	found: ReadonlyMap<string, DataRows>,
): ScopeColumn[] {
	const all = found.get(id)?.rows;
	if (all === undefined) return [];
	const places = new Map(table?.rows.map((row, index): [TableRow, number] => [row, index]));
	return hidden.flatMap(({ name, spec }, column): ScopeColumn[] => {
		const { is, type, codes } = spec;
		if (is === undefined) return [];
		const cells = given.rows.map((row, index) =>
			scopeCell(all[places.get(row) ?? index]?.cells[column], { is, codes, type }),
		);
		return [{ name, is, type, isInTable: table === undefined, cells }];
	});
}

function scopeCell(
	cell: TableCell | undefined,
	{ is, codes, type }: ColumnRole & Pick<ScopeColumn, 'is' | 'type'>,
): ScopeCell | undefined {
	const value = cell?.value ?? null;
	if (value === null) return undefined;
	const text = String(value);
	return { text, scope: is === 'measure' ? undefined : readScope(is, text, { codes, type }) };
}
