import { dump } from 'js-yaml';
import type { ColumnSpec, DataFormat } from '../model/data-set.ts';

/** What `npm run add-source` knows of a file. */
export interface AddedSource {
	/** The name under which the file was found. */
	readonly title: string;
	readonly isDataSet: boolean;
	/** The day on which it is added, by ISO 8601. */
	readonly retrieved: string;
	readonly language: string;
	readonly sha256: string;
	readonly format?: DataFormat | undefined;
	/** The names of the columns, in their order. */
	readonly names?: readonly string[] | undefined;
	readonly columns?: Readonly<Record<string, ColumnSpec>> | undefined;
}

/** The line that says that a copy is not cut off. */
const WHOLE = 'extent: whole';

/** Stands in a new record until its author says what the source is. It passes the check. */
const TO_DESCRIBE = 'Nobody has described this source yet.';

/** The order in which the keys of a format are written. */
const KEYS = [
	...(['encoding', 'delimiter', 'sheet', 'range', 'path', 'header', 'rows'] as const),
	...(['decimal', 'group', 'missing'] as const),
];

/** Writes the record of a new source as YAML. What only its author can know is `unstated`. */
export function writeSourceRecord(source: AddedSource): string {
	const { format = {}, columns = {}, names = Object.keys(columns) } = source;
	const formatKeys = KEYS.filter((key) => format[key] !== undefined);
	const columnNames = names.filter((name) => columns[name] !== undefined);
	return [
		`title: ${scalar(source.title)}`,
		`kind: ${source.isDataSet ? 'dataset' : 'text'}`,
		...['author', 'publisher', 'date', 'url'].map((key) => `${key}: unstated`),
		`retrieved: ${source.retrieved}`,
		'licence: unstated',
		`language: ${scalar(source.language)}`,
		`sha256: ${source.sha256}`,
		WHOLE,
		`about: ${TO_DESCRIBE}`,
		...(formatKeys.length === 0 ? [] : ['format:', ...formatKeys.map((key) => `  ${key}: ${flow(format[key])}`)]),
		...(columnNames.length === 0
			? []
			: ['columns:', ...columnNames.map((name) => `  ${scalar(name)}: ${flow(columns[name])}`)]),
		'',
	].join('\n');
}

/** Writes a value on one line. */
function flow(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(scalar).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return scalar(value);
	return `{ ${Object.entries(value)
		.map(([key, each]) => `${key}: ${scalar(each)}`)
		.join(', ')} }`;
}

/** Writes a text or a number so that it is read as the same, also inside brackets. */
function scalar(value: unknown): string {
	const isPlain = typeof value === 'string' && /^[\p{L}][\p{L}\p{N} _./()%-]*$/u.test(value) && value.trim() === value;
	if (typeof value !== 'string' || isPlain) return dump(value, { lineWidth: -1 }).trim();
	return /^[^'\p{C}\p{Zl}\p{Zp}]*$/u.test(value) ? `'${value}'` : JSON.stringify(value);
}
