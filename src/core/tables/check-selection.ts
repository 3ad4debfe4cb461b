import { findColumn } from '../data-sets/find-column.ts';
import { readLiteral } from '../data-sets/row-condition.ts';
import type { DataColumn, DataSet } from '../model/data-set.ts';
import type { Selection } from '../model/selection.ts';
import type { Finding, Findings } from '../problem.ts';
import type { SelectedValues } from './selected-values.ts';

/** A selection whose names and values fit its data set. */
export interface CheckedSelection extends Pick<Selection, 'sort' | 'limit'> {
	readonly set: DataSet;
	/** The columns that are shown as they are: with a pivot, those before the new ones. */
	readonly columns: readonly DataColumn[];
	readonly conditions: readonly SelectedValues[];
	readonly pivot: { readonly column: DataColumn; readonly value: DataColumn } | undefined;
	/** Where the selection stands in the entry. */
	readonly path: Finding['path'];
}

/**
 * Checks that the columns of a selection are those of its data set and can hold the values of `where`. Columns to sort
 * by are checked later, see `read-sort.ts`.
 *
 * @param path Where the selection stands in the entry.
 */
export function checkSelection(
	selection: Selection,
	set: DataSet,
	findings: Findings,
	path: Finding['path'],
): CheckedSelection | undefined {
	const own = findings.part();
	const columns = selection.columns.flatMap((name, index): DataColumn[] => {
		const at = [...path, 'columns', index];
		if (selection.columns.indexOf(name) !== index) reportTwice(name, at, own);
		const column = findColumn(set, name, at, own);
		return column === undefined ? [] : [column];
	});
	const conditions = Object.entries(selection.where).flatMap(([name, wanted]): SelectedValues[] => {
		const at = [...path, 'where', name];
		const column = findColumn(set, name, at, own);
		if (column === undefined) return [];
		const values = [wanted].flat().map(String);
		const literals = values.flatMap((value) => readLiteral(column, value, at, own) ?? []);
		return [{ column, values, literals, isList: Array.isArray(wanted) }];
	});
	const pivot = readPivot(selection, set, own, path);
	if (!own.isEmpty) return undefined;
	return { set, columns, conditions, pivot, path, sort: selection.sort, limit: selection.limit };
}

function readPivot(
	{ pivot, columns }: Selection,
	set: DataSet,
	findings: Findings,
	path: Finding['path'],
): CheckedSelection['pivot'] {
	if (pivot === undefined) return undefined;
	const column = findColumn(set, pivot.column, [...path, 'pivot', 'column'], findings);
	const value = findColumn(set, pivot.value, [...path, 'pivot', 'value'], findings);
	for (const [index, name] of columns.entries()) {
		if (name !== pivot.column && name !== pivot.value) continue;
		findings.report({
			rule: 'table-fits-its-record',
			path: [...path, 'columns', index],
			message: `The pivot takes the column “${name}” apart, so it cannot stand in \`columns\` as well.`,
			hint: 'List in `columns` those that name a row. The new columns are added behind them.',
		});
	}
	return column && value && { column, value };
}

function reportTwice(name: string, path: Finding['path'], findings: Findings): void {
	findings.report({
		rule: 'table-fits-its-record',
		path,
		message: `The column “${name}” stands twice.`,
		hint: 'Give each column once.',
	});
}
