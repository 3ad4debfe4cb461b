import type { GivenRows } from '../chart/split-rows.ts';
import { literalOf } from '../data-sets/row-condition.ts';
import type { ColumnType } from '../model/data-set.ts';
import type { RowFilter } from '../model/selection.ts';
import type { TableCell, TableRow } from '../model/table.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Finding, Findings } from '../problem.ts';

/**
 * The rows of a table that fit conditions, compared by the types of the columns. Reports a condition that no cell can
 * fit, and conditions that no row fits.
 *
 * @param path Where the conditions stand in the file of their author.
 */
export function filterRows(
	{ fields, rows }: Pick<GivenRows, 'fields' | 'rows'>,
	where: RowFilter,
	path: Finding['path'],
	findings: Findings,
): readonly TableRow[] {
	const own = findings.part();
	const conditions = Object.entries(where).flatMap(([name, wanted]): Condition[] => {
		const index = fields.findIndex((field) => field.name === name);
		const field = fields[index];
		if (field === undefined) {
			own.report(missingColumn(name, fields, [...path, name]));
			return [];
		}
		const values = [wanted].flat().map(String);
		for (const value of values) if (literalOf(field.type, value) === undefined) own.report(misfit(value, field, path));
		const keys = new Set(values.map((value) => keyOf(field.type, value)));
		const cellOf = ({ cells }: TableRow) => cells[index];
		return [{ name, values, cellOf, fits: (row) => isAmong(cellOf(row), field.type, keys) }];
	});
	if (!own.isEmpty) return [];
	const fitting = rows.filter((row) => conditions.every(({ fits }) => fits(row)));
	if (fitting.length === 0 && conditions.length > 0) own.report(noneFits(conditions, rows, path));
	return fitting;
}

/** A column that a chart names and its table does not have. */
export function missingColumn(name: string, fields: GivenRows['fields'], path: Finding['path']): Finding {
	const names = fields.map((field) => field.name);
	return {
		rule: 'reference-resolves',
		path,
		message: `There is no column “${name}”.${suggestion(name, names)}`,
		hint: `The columns are: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ' and others' : ''}.`,
	};
}

interface Condition {
	readonly name: string;
	/** As the author wrote them. */
	readonly values: readonly string[];
	readonly cellOf: (row: TableRow) => TableCell | undefined;
	readonly fits: (row: TableRow) => boolean;
}

/** Numbers are compared as numbers, so that 5 is 5.0; all else as it is written. */
function keyOf(type: ColumnType, value: string): string | number {
	return type === 'number' || type === 'integer' ? Number(value) : value;
}

function isAmong(cell: TableCell | undefined, type: ColumnType, keys: ReadonlySet<string | number>): boolean {
	return cell !== undefined && cell.value !== null && keys.has(keyOf(type, String(cell.value)));
}

function misfit(value: string, { name, type }: GivenRows['fields'][number], path: Finding['path']): Finding {
	return {
		rule: 'chart-has-values',
		path: [...path, name],
		message: `“${value}” is no value of the column “${name}”, whose type is \`${type}\`.`,
		hint: 'Write what a cell of the column holds.',
	};
}

function noneFits(conditions: readonly Condition[], rows: readonly TableRow[], path: Finding['path']): Finding {
	const alone = conditions.find(({ fits }) => !rows.some(fits));
	if (alone === undefined)
		return {
			rule: 'chart-has-values',
			path,
			message: 'No row fits all the conditions of `where` together, though each fits some.',
			hint: 'Leave out one of them.',
		};
	// As an author writes them: the texts of readers have units and other words.
	const held = [...new Set(rows.map((row) => String(alone.cellOf(row)?.value ?? '')).filter((value) => value !== ''))];
	const some = `${held.slice(0, 8).join(', ')}${held.length > 8 ? ', …' : ''}`;
	const guess = suggestion(alone.values[0] ?? '', held);
	return {
		rule: 'chart-has-values',
		path: [...path, alone.name],
		message: `No row has ${alone.values.map((value) => `“${value}”`).join(' or ')} in the column “${alone.name}”.${guess}`,
		hint: held.length === 0 ? 'Its cells are all empty.' : `It holds: ${some}.`,
	};
}
