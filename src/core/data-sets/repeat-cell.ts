import type { DataSet } from '../model/data-set.ts';
import type { CellEvidence } from '../model/evidence/cell.ts';
import { quoteName } from './quote-sql.ts';
import { readingOf } from './reading-sql.ts';
import { literalOf } from './row-condition.ts';

/** A cell whose number a reader looks up. */
export interface CellPlace extends Pick<CellEvidence, 'where'> {
	/** The columns of the value. */
	readonly columns: readonly string[];
}

/**
 * Writes the SQL with which a reader looks up the number of a cell in the published file. It gives the number in the
 * unit of the column, before rounding.
 *
 * @param file The name under which the reader has saved the file.
 */
export function repeatCell(
	{ columns, reading }: Pick<DataSet, 'columns' | 'reading'>,
	file: string,
	{ columns: wanted, where }: CellPlace,
): string {
	const types = new Map(columns.map(({ name, spec }) => [name, spec.type]));
	const conditions = where.map(({ column, value }) => {
		const literal = literalOf(types.get(column) ?? 'string', value);
		if (literal === undefined) throw new Error(`“${value}” is no value of the column “${column}”.`);
		return `${quoteName(column)} = ${literal}`;
	});
	return [
		`SELECT ${wanted.map(quoteName).join(', ')}`,
		`FROM ${readingOf(reading, file)}`,
		...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`]),
	]
		.join('\n')
		.concat(';');
}
