import type { DataFormat } from '../../model/data-set.ts';
import type { DataMisfit } from '../data-engine.ts';
import { decodeData } from '../decode-data.ts';
import { readJsonRows } from '../json-rows.ts';
import { ColumnDetector, type DetectedData } from './detect-rows.ts';
import { detectEncoding } from './encoding.ts';

/** How deep a list of rows is looked for. */
const DEEPEST = 4;

/**
 * Detects where the rows of a JSON file stand, and what its columns are: the longest list of objects holds the rows.
 */
export function detectJson(bytes: Uint8Array): DetectedData | { readonly misfit: DataMisfit } {
	const decoded = decode(bytes);
	if ('misfit' in decoded) return decoded;
	const path = longestList(decoded.text);
	return detectRows(decoded.text, path, { ...decoded.layout, ...(path === '' ? {} : { path }) });
}

/** Detects what the columns of a file are that holds a JSON object on each line. */
export function detectJsonLines(bytes: Uint8Array): DetectedData | { readonly misfit: DataMisfit } {
	const decoded = decode(bytes);
	return 'misfit' in decoded ? decoded : detectRows(linesAsList(decoded.text), '', decoded.layout);
}

/** The objects of a text with one on each line, as a list. */
export function linesAsList(text: string): string {
	return `[${text
		.split(/\r?\n/)
		.filter((line) => line.trim() !== '')
		.join(',\n')}]`;
}

function decode(bytes: Uint8Array): { text: string; layout: DataFormat } | { readonly misfit: DataMisfit } {
	const encoding = detectEncoding(bytes);
	const decoded = decodeData(bytes, encoding);
	return 'misfit' in decoded ? decoded : { text: decoded.text, layout: encoding === 'utf-8' ? {} : { encoding } };
}

function detectRows(text: string, path: string, layout: DataFormat): DetectedData | { readonly misfit: DataMisfit } {
	const found = readJsonRows(text, path);
	if ('misfit' in found) return found;
	const detector = new ColumnDetector(found.names);
	for (const cells of found.rows) detector.addRow((index) => cells[index] ?? '');
	return detector.detect(layout);
}

/** The path of the longest list of objects; `''` if there is none below the top. */
function longestList(text: string): string {
	let best = { path: '', length: 0 };
	const visit = (value: unknown, path: readonly string[]) => {
		if (typeof value !== 'object' || value === null) return;
		if (Array.isArray(value)) {
			const isRows = value.every((each: unknown) => typeof each === 'object' && each !== null && !Array.isArray(each));
			if (isRows && value.length > best.length) best = { path: path.join('.'), length: value.length };
			if (isRows) return;
		}
		if (path.length >= DEEPEST) return;
		for (const [key, each] of Object.entries(value)) if (!key.includes('.')) visit(each, [...path, key]);
	};
	try {
		visit(JSON.parse(text), []);
	} catch {
		return '';
	}
	return best.path;
}
