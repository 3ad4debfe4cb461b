import { nearestWord } from '../spelling/nearest-word.ts';
import type { DataMisfit } from './data-engine.ts';

/** The rows of a JSON file: the names of their keys in the order of their first appearance, and their cells as text. */
export type JsonRows =
	| { readonly names: readonly string[]; readonly rows: readonly (readonly string[])[] }
	| { readonly misfit: DataMisfit };

const PATH = ['format', 'path'];

/**
 * Reads the list of rows that stands at a path of a JSON text. Numbers keep the form in which they are written, such as
 * `1.10`. A key that a row lacks and `null` give an empty cell; a list or an object inside a row is written as JSON.
 *
 * @param path Keys joined by dots, such as `data.items`; a place of a list is a number from 0. `''` is the whole text.
 */
export function readJsonRows(text: string, path: string): JsonRows {
	let root: unknown;
	try {
		root = JSON.parse(text, keepNumber);
	} catch (error) {
		return { misfit: malformed(error) };
	}
	const steps = path === '' ? [] : path.split('.');
	let found: unknown = root;
	for (const [depth, step] of steps.entries()) {
		const at = steps.slice(0, depth).join('.');
		const next = isObject(found) ? new Map<string, unknown>(Object.entries(found)).get(step) : undefined;
		if (next === undefined) return { misfit: noSuchKey(step, at, isObject(found) ? Object.keys(found) : []) };
		found = next;
	}
	const rows = Array.isArray(found) ? found.map((each: unknown) => each) : undefined;
	if (rows?.every((row) => isObject(row) && !Array.isArray(row) && !(row instanceof WrittenNumber)) !== true) {
		const message = path === '' ? 'The file is no list of objects.' : `What stands at “${path}” is no list of objects.`;
		const hint = 'Name in `path` the keys that lead to a list with an object for each row, such as `data.items`.';
		return { misfit: { field: PATH, message, hint } };
	}
	const names = new Map<string, number>();
	const objects = rows.filter(isObject);
	for (const row of objects) for (const key of Object.keys(row)) if (!names.has(key)) names.set(key, names.size);
	return { names: [...names.keys()], rows: objects.map((row) => cellsOf(row, names)) };
}

function cellsOf(row: object, names: ReadonlyMap<string, number>): string[] {
	const cells = Array.from(names, () => '');
	for (const [key, value] of Object.entries(row)) cells[names.get(key) ?? 0] = writeValue(value);
	return cells;
}

/** A number as it is written. It is told from text only inside lists and objects, where it stands without quotes. */
class WrittenNumber {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

/** For `JSON.parse`, which gives the source text of simple values since ECMAScript 2026. */
function keepNumber(_key: string, value: unknown, ...context: readonly unknown[]): unknown {
	if (typeof value !== 'number') return value;
	const [about] = context;
	if (isObject(about) && 'source' in about && typeof about.source === 'string') return new WrittenNumber(about.source);
	return new WrittenNumber(String(value));
}

function writeValue(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (value instanceof WrittenNumber) return value.text;
	if (typeof value === 'string') return value;
	return typeof value === 'boolean' ? String(value) : writeJson(value);
}

function writeJson(value: unknown): string {
	if (value instanceof WrittenNumber) return value.text;
	if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`;
	if (!isObject(value)) return typeof value === 'string' ? JSON.stringify(value) : String(value);
	const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${writeJson(each)}`);
	return `{${entries.join(',')}}`;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function malformed(error: unknown): DataMisfit {
	const reason = error instanceof Error ? error.message : String(error);
	const line = /\(line (\d+) column \d+\)/.exec(reason)?.[1];
	const message = `The file is no JSON: ${reason.replace(/\s+/g, ' ').replace(/ at position .*$/, '')}.`;
	const hint = 'Take the file in anew: it may be damaged.';
	return { line: line === undefined ? undefined : Number(line), message, hint };
}

function noSuchKey(step: string, at: string, keys: readonly string[]): DataMisfit {
	const near = nearestWord(step, keys);
	const where = at === '' ? 'The file' : `What stands at “${at}”`;
	const meant = near === undefined ? '' : ` Did you mean “${near}”?`;
	const there = keys.length === 0 ? '' : ` Its keys are ${keys.slice(0, 20).join(', ')}.`;
	const hint = `Name in \`path\` the keys that lead to the list of rows.${there}`;
	return { field: PATH, message: `${where} has no key “${step}”.${meant}`, hint };
}
