import { dump, load } from 'js-yaml';
import type { ColumnSpec, DataFormat } from '../model/data-set.ts';

/** What was detected of a data set. */
interface Detected {
	readonly format?: DataFormat | undefined;
	/** The names of the columns, in their order. */
	readonly names?: readonly string[] | undefined;
	readonly columns?: Readonly<Record<string, ColumnSpec>> | undefined;
}

/** What `npm run add-source` knows of a file. */
export interface AddedSource extends Detected {
	/** The name under which the file was found. */
	readonly title: string;
	readonly isDataSet: boolean;
	/** The day on which it is added, by ISO 8601. */
	readonly retrieved: string;
	readonly language: string;
	readonly sha256: string;
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
		...(source.isDataSet ? [...formatLines(source), ...columnLines(source)] : []),
		'',
	].join('\n');
}

/**
 * Adds to a record what it does not say yet of how its data set is read. The rest of it stays as its author wrote it.
 *
 * @returns Undefined if it says both `format` and `columns`, or if nothing can be added to it: it is no YAML of keys,
 *   each on a line.
 */
export function completeRecord(text: string, source: Detected): string | undefined {
	const keys = keysOf(text);
	if (keys === undefined || (keys.includes('format') && keys.includes('columns'))) return undefined;
	const lines = [
		...(keys.includes('format') ? [] : formatLines(source)),
		...(keys.includes('columns') ? [] : columnLines(source)),
	];
	const completed = [text.trimEnd(), ...lines, ''].join('\n');
	return keysOf(completed)?.includes('format') === true && lines.length > 0 ? completed : undefined;
}

function keysOf(text: string): string[] | undefined {
	try {
		const record = load(text);
		return typeof record === 'object' && record !== null ? Object.keys(record) : undefined;
	} catch {
		return undefined;
	}
}

function formatLines({ format = {} }: Detected): string[] {
	const keys = KEYS.filter((key) => format[key] !== undefined);
	return keys.length === 0 ? ['format: {}'] : ['format:', ...keys.map((key) => `  ${key}: ${flow(format[key])}`)];
}

function columnLines({ columns = {}, names = Object.keys(columns) }: Detected): string[] {
	// Two columns may have one name, and a key is written once.
	const known = [...new Set(names)].filter((name) => Object.hasOwn(columns, name));
	return known.length === 0 ? [] : ['columns:', ...known.map((name) => `  ${scalar(name)}: ${flow(columns[name])}`)];
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
