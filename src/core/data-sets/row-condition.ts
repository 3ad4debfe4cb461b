import type { CellFigureSpec } from '../model/evidence/cell.ts';
import type { ColumnType, DataColumn, DataSet } from '../model/data-set.ts';
import type { Finding, Findings } from '../problem.ts';
import { findColumn } from './find-column.ts';
import { quoteName, quoteText } from './quote-sql.ts';

/** What a cell of each row must hold: one of some values. */
export interface ColumnCondition {
	readonly column: DataColumn;
	/** As the author wrote them. */
	readonly values: readonly string[];
}

/** What one cell of the row must hold. */
export interface Condition extends ColumnCondition {
	/** As the author wrote it. */
	readonly value: string;
	/** The condition in SQL. */
	readonly sql: string;
}

/** Reads `where` of a cell: a condition for each column. Reports what the columns cannot hold. */
export function readConditions(
	set: DataSet,
	{ where }: CellFigureSpec['cell'],
	findings: Findings,
): readonly Condition[] | undefined {
	const own = findings.part();
	const conditions = Object.entries(where).flatMap(([name, wanted]): Condition[] => {
		const path = ['cell', 'where', name];
		const column = findColumn(set, name, path, own);
		if (column === undefined) return [];
		const value = String(wanted);
		const literal = readLiteral(column, value, path, own);
		return literal === undefined ? [] : [{ column, value, values: [value], sql: `${quoteName(name)} = ${literal}` }];
	});
	return own.isEmpty ? conditions : undefined;
}

/** Writes a value that an author names in SQL. Reports one that the cells of the column cannot hold. */
export function readLiteral(
	{ name, spec: { type } }: DataColumn,
	value: string,
	path: Finding['path'],
	findings: Findings,
): string | undefined {
	const literal = literalOf(type, value);
	if (literal === undefined)
		findings.report({
			rule: 'cell-is-found',
			path,
			message: `The column “${name}” holds ${HOLDS[type]}, and “${value}” is not one.`,
			hint: 'Write what a cell of the column holds, or correct its `type` in the record of the source.',
		});
	return literal;
}

/** The condition that a column holds one of some values. */
export function isOneOf({ name, spec }: DataColumn, values: readonly string[]): string {
	const literals = values.flatMap((value) => literalOf(spec.type, value) ?? []);
	return literals.length === 0 ? 'false' : `${quoteName(name)} IN (${literals.join(', ')})`;
}

/** Writes a value of a column in SQL; `undefined` if its cells cannot hold it. */
export function literalOf(type: ColumnType, value: string): string | undefined {
	return LITERALS[type](value);
}

const number = (value: string) => (/^-?\d+(?:\.\d+)?$/.test(value) ? value : undefined);
const whole = (value: string) => (/^-?\d+$/.test(value) ? value : undefined);

const LITERALS: Readonly<Record<ColumnType, (value: string) => string | undefined>> = {
	string: (value) => (value.includes('\0') ? undefined : quoteText(value)),
	number,
	integer: whole,
	year: whole,
	date: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? `DATE ${quoteText(value)}` : undefined),
	boolean: (value) => (value === 'true' || value === 'false' ? value : undefined),
};

/** What the cells of each type hold, for a message. */
const HOLDS: Readonly<Record<ColumnType, string>> = {
	string: 'words',
	number: 'numbers',
	integer: 'whole numbers',
	year: 'years',
	date: 'dates such as 2020-01-31',
	boolean: '`true` or `false`',
};
