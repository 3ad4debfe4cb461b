import { stringify } from 'yaml';
import type { ColumnType } from '../model/data-set.ts';

/** A value as an author writes it in YAML, on one line. */
export function writeFlow(value: unknown): string {
	return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

/** The condition by which an author chooses the rows that have a value in a column. */
export function whereIs(name: string, type: ColumnType, value: unknown): string {
	const isNumeric = type === 'year' || type === 'integer' || type === 'number';
	// A number with more digits than YAML keeps is left as it is written.
	const bare = isNumeric && String(Number(value)) === String(value) ? Number(value) : value;
	return `\`where: ${writeFlow({ [name]: bare })}\``;
}
