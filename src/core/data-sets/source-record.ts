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
export const TO_DESCRIBE = 'Nobody has described this source yet.';

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
 * Adds to a record what it does not say yet of how its data set is read. The rest of it stays as its author wrote it;
 * only a `format` that lacks keys is written anew, with its own keys and these.
 *
 * @returns Undefined if it says all, if it says something else than was detected, or if nothing can be added to it: it
 *   is no YAML of keys, each on a line.
 */
export function completeRecord(text: string, source: Detected): string | undefined {
	const record = recordOf(text);
	if (record === undefined) return undefined;
	const added = Object.hasOwn(record, 'columns') ? [] : columnLines(source);
	const isNew = !Object.hasOwn(record, 'format');
	const format = isNew ? undefined : completeFormat(record['format'], source.format);
	const own = format === undefined ? text : replaceKey(text, 'format', formatLines({ format }));
	const lines = [...(isNew ? formatLines(source) : []), ...added];
	const completed = [own.trimEnd(), ...lines, ''].join('\n');
	const isMore = completed.trimEnd() !== text.trimEnd();
	const after = recordOf(completed);
	return isMore && after !== undefined && Object.hasOwn(after, 'format') ? completed : undefined;
}

/** The sheet that a record names, if it does. */
export function sheetOf(text: string): string | undefined {
	const { format } = recordOf(text) ?? {};
	const sheet = isRecord(format) ? format['sheet'] : undefined;
	return typeof sheet === 'string' ? sheet : undefined;
}

/** Keys without which a data set cannot be read. */
const NEEDED = ['encoding', 'delimiter', 'sheet', 'header'] as const;

/** A format with the keys that it lacks; undefined if it lacks none that is needed, or says something else. */
function completeFormat(own: unknown, detected: DataFormat = {}): DataFormat | undefined {
	if (!isRecord(own) && own !== null) return undefined;
	const given = own ?? {};
	const isWhole = NEEDED.every((key) => detected[key] === undefined || given[key] !== undefined);
	const isOther = Object.entries(given).some(([key, value]) =>
		KEYS.every((each) => each !== key || !isSame(value, detected[each])),
	);
	return isWhole || isOther ? undefined : detected;
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/** Replaces the lines of a key at the left margin, up to the next key. */
function replaceKey(text: string, key: string, lines: readonly string[]): string {
	const all = text.split(/\r?\n/);
	const first = all.findIndex((line) => line.startsWith(`${key}:`));
	if (first < 0) return text;
	const next = all.findIndex((line, index) => index > first && /^[^\s}\]]/.test(line));
	return [...all.slice(0, first), ...lines, ...(next < 0 ? [] : all.slice(next))].join('\n');
}

function recordOf(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const record = load(text);
		return isRecord(record) ? record : undefined;
	} catch {
		return undefined;
	}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
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
