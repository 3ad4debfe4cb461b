import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { DataFormat } from '../model/data-set.ts';
import { readCellRange } from './cell-range.ts';

/** The last line that a format reads, by `rows` and `range`; undefined if it reads to the end of the file. */
export function endOfData({ rows, range }: Pick<DataFormat, 'rows' | 'range'>): number | undefined {
	const ends = [rows?.[1], range === undefined ? undefined : readCellRange(range)?.rows[1]];
	const known = ends.filter((end) => end !== undefined);
	return known.length === 0 ? undefined : Math.min(...known);
}

/**
 * Writes into a record that its data end with another line. All else stays as its author wrote it.
 *
 * @returns Undefined if the record is written in a way that this cannot be done.
 */
export function setEndOfData(text: string, last: number): string | undefined {
	const { contents, errors } = parseDocument(text, { uniqueKeys: false });
	const format = errors.length === 0 && isMap(contents) ? contents.get('format') : undefined;
	if (!isMap(format)) return undefined;
	const [rows, range] = [format.get('rows', true), format.get('range', true)];
	const old = endOfData({
		...(isSeq(rows) ? { rows: [0, Number(rows.get(1))] } : {}),
		...(isScalar(range) ? { range: String(range.value) } : {}),
	});
	if (old === undefined) return undefined;
	const move = (end: number) => (end === old || end < last ? last : end);
	const end: unknown = isSeq(rows) ? rows.get(1, true) : undefined;
	const edits = [
		...(isScalar(end) ? [editOf(end, String(move(Number(end.value))))] : []),
		...(isScalar(range) ? [editOf(range, `'${moveRange(String(range.value), move)}'`)] : []),
	].filter((edit) => edit !== undefined);
	const before = (a: Edit, b: Edit) => a.start - b.start;
	return edits
		.toSorted(before)
		.reduceRight((written, { start, stop, to }) => written.slice(0, start) + to + written.slice(stop), text);
}

interface Edit {
	readonly start: number;
	readonly stop: number;
	readonly to: string;
}

function editOf({ range }: Scalar, to: string): Edit | undefined {
	return range ? { start: range[0], stop: range[1], to } : undefined;
}

/** Moves the lower corner of a range of cells. */
function moveRange(range: string, move: (end: number) => number): string {
	const bottom = readCellRange(range)?.rows[1];
	if (bottom === undefined) return range;
	const at = range.lastIndexOf(String(bottom));
	return range.slice(0, at) + String(move(bottom)) + range.slice(at + String(bottom).length);
}
