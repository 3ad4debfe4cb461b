import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { TableSchema, TableSchemaField } from '../../src/core/model/table-schema.ts';

const Rows = z.array(z.array(z.string()));

/** A table schema, its missing values as the build has them or as a descriptor publishes them. */
export type PublishedTable = Omit<TableSchema, 'missingValues'> & {
	readonly missingValues: TableSchema['missingValues'] | readonly string[];
};

/**
 * What keeps a CSV from being what its Table Schema says; empty where it is. Reads it with a parser of another maker.
 */
export function tableFaults(csv: string, { fields, missingValues, primaryKey = [] }: PublishedTable): string[] {
	const [header = [], ...rows] = Rows.parse(parse(csv, { record_delimiter: '\r\n' }));
	const names = fields.map(({ name }) => name);
	if (header.join() !== names.join()) return [`The header is ${header.join()}.`];
	const missing = new Set(missingValues.map((each) => (typeof each === 'string' ? each : each.value)));
	const isMissing = (cell: string) => missing.has(cell);
	const faults = rows.flatMap((row, index) =>
		fields.flatMap((field, column) => {
			const cell = row[column] ?? '';
			const required = field.constraints?.required === true || primaryKey.includes(field.name);
			const isFine = isMissing(cell) ? !required : fits(cell, field);
			return isFine ? [] : [`Row ${index + 1}, ${field.name}: “${cell}”`];
		}),
	);
	const keys = rows.map((row) => JSON.stringify(primaryKey.map((name) => row[names.indexOf(name)])));
	return primaryKey.length > 0 && new Set(keys).size < keys.length ? [...faults, 'Two rows have one key.'] : faults;
}

/** Lexical forms: https://datapackage.org/standard/table-schema/#field-types */
function fits(cell: string, { type, format, constraints }: TableSchemaField): boolean {
	const { pattern, enum: words } = constraints ?? {};
	if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(cell)) return false;
	if (words !== undefined && !words.includes(cell)) return false;
	switch (type) {
		case 'number':
			return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?$/.test(cell);
		case 'integer':
			return /^[+-]?\d+$/.test(cell);
		case 'year':
			return /^\d{4}$/.test(cell);
		case 'date':
			return /^\d{4}-\d{2}-\d{2}$/.test(cell);
		case 'boolean':
			return /^(?:true|false|t|f|0|1)$/i.test(cell);
		case 'string':
			return format === undefined || URL.canParse(cell);
	}
}
