import { namesFromHeader } from '../column-names.ts';
import { looksLikeValue } from './column-tally.ts';
import { commonWidth } from './delimiter.ts';
import { bareNumber } from './number-form.ts';

/** A row that is not empty, and its line. */
export interface SampleRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** Which lines name the columns, and how many columns there are. */
export interface DetectedHeader {
	readonly header: 'none' | number | [number, number];
	readonly width: number;
	/** The first line of data. */
	readonly first: number;
}

/** The most lines that a header has. */
const MOST_LINES = 5;
/** The share of the columns that a line may leave without a name, and always one: lines may end in a delimiter. */
const NAMELESS = 0.1;

/**
 * Detects which lines name the columns. Titles above them have fewer cells, or one alone. The first line that fills
 * nearly all cells with different words names the columns, whatever the next line holds: `n/a` and `83.2*` also stand
 * in data. Years are names if the rows below hold none. The header has several lines only where cells were merged: a
 * line leaves cells empty that the next fills, or repeats itself, and all of them stand above the numbers in every
 * column.
 *
 * @param rows The first rows of the file, at least one.
 */
export function detectHeader(rows: readonly SampleRow[]): DetectedHeader {
	const counts = new Map<number, number>();
	for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
	const width = commonWidth(counts);
	// A title stands in the first cell, alone.
	const isFull = ({ cells }: SampleRow) => cells.length === width && (width === 1 || cells.slice(1).some(isFilled));
	const full = rows.filter(isFull);
	const columns = valueColumns(full, width);
	const lineAt = (index: number) => full[index]?.line ?? rows[0]?.line ?? 1;
	const found = (from: number, to: number): DetectedHeader => ({
		header: from === to ? lineAt(from) : [lineAt(from), lineAt(to)],
		width,
		first: full[to + 1]?.line ?? lineAt(to) + 1,
	});

	for (const [index, row] of full.entries()) {
		if (isTitle(rows, full, index, columns)) continue;
		if (isData(full, index, columns)) {
			const names = bestNames(full.slice(0, index), columns);
			return names < 0 ? { header: 'none', width, first: row.line } : found(names, names);
		}
		const last = columns.length === 0 ? index : lastOfMerged(full, index, columns);
		if (last > index || isNames(row.cells, columns)) return found(index, last);
	}
	return found(0, 0);
}

/**
 * Whether a line that fills all cells is part of a title, cut by a delimiter that stands among its words: below it, and
 * above all data, come a line of another length, an empty one, and names.
 */
function isTitle(
	rows: readonly SampleRow[],
	full: readonly SampleRow[],
	index: number,
	columns: readonly number[],
): boolean {
	const [line, next] = [full[index], full[index + 1]];
	if (line === undefined || next === undefined || columns.length === 0) return false;
	const between = rows.filter((row) => row.line > line.line && row.line < next.line);
	const above = between.at(-1);
	if (above === undefined || next.line - above.line < 2) return false;
	return !isData(full, index, columns) && !isData(full, index + 1, columns) && isNames(next.cells, columns);
}

/** The last of the lines of a header that begins with a line: that line itself, unless its cells were merged. */
function lastOfMerged(full: readonly SampleRow[], begin: number, columns: readonly number[]): number {
	for (let last = begin + 1; last < begin + MOST_LINES && last < full.length; last++) {
		const [above, line] = [full[last - 1], full[last]];
		if (above === undefined || line === undefined || line.line - above.line > 1) return begin;
		if (isData(full, last, columns) || holdsMark(line.cells, columns)) return begin;
		if (!areMerged(above.cells, line.cells, columns)) return begin;
		const lines = full.slice(begin, last + 1).map(({ cells }) => cells);
		const next = full[last + 1];
		const goesOn = next !== undefined && !namesAll(line.cells) && isNext(full, last, columns);
		if (!goesOn && namesAll(namesFromHeader(lines, line.cells.length))) return last;
	}
	return begin;
}

/** Whether the line after one goes on with a header. */
function isNext(full: readonly SampleRow[], index: number, columns: readonly number[]): boolean {
	const [line, next] = [full[index], full[index + 1]];
	if (line === undefined || next === undefined || next.line - line.line > 1) return false;
	if (isData(full, index + 1, columns) || holdsMark(next.cells, columns)) return false;
	return areMerged(line.cells, next.cells, columns);
}

/** Whether cells of a line were merged: the next line fills what it leaves empty beside a name, or what it repeats. */
function areMerged(above: readonly string[], below: readonly string[], columns: readonly number[]): boolean {
	// What stands in both lines of a column of words is a name and the first word below it.
	const isSame = (text: string, index: number) =>
		columns.includes(index) || text === '' || below[index] === '' || text === below[index];
	const isOver = columns.some((index) => (below[index] ?? '') !== '');
	const start = above.findIndex(isFilled);
	const fills = above.some((text, index) => index > start && text === '' && below[index] !== '');
	if (!isOver || (!fills && areDistinct(above)) || !above.every(isSame)) return false;
	// A title stands above names that need nothing else.
	const isRepeated = !areDistinct(above) && above.some((text, index) => !columns.includes(index) && text !== '');
	if (namesAll(below)) return (above[0] === '' || isRepeated) && !isNames(above, columns);
	const leaves = above.some((text, index) => text !== '' && below[index] === '');
	return leaves || !areDistinct(below) || !isNames(above, columns);
}

/** Whether a line names the columns by itself. Columns on the left may have no name, as those that count rows. */
function isNames(cells: readonly string[], columns: readonly number[]): boolean {
	const named = cells.slice(Math.max(0, cells.findIndex(isFilled)));
	const nameless = named.filter((text) => text === '').length;
	if (nameless > Math.max(1, cells.length * NAMELESS) || (named.length - nameless) * 2 < cells.length) return false;
	return areDistinct(cells) && !holdsMark(cells, columns);
}

/** The line that rather names the columns than others do above the data; -1 if there is none. */
function bestNames(lines: readonly SampleRow[], columns: readonly number[]): number {
	const counts = lines.map(({ cells }) => (holdsMark(cells, columns) ? 0 : cells.filter(isFilled).length));
	const most = Math.max(...counts);
	return most > 0 ? counts.indexOf(most) : -1;
}

/** Whether a line says in a column of numbers that a value is missing, by what is no name. */
function holdsMark(cells: readonly string[], columns: readonly number[]): boolean {
	return columns.some((column) => /^(?:[^\p{L}\p{N}]+|n\/a|n\.a\.)$/iu.test((cells[column] ?? '').trim()));
}

function isFilled(text: string): boolean {
	return text !== '';
}

/** The columns that hold numbers or dates in most rows of the lower two thirds. */
function valueColumns(rows: readonly SampleRow[], width: number): number[] {
	const lower = rows.slice(Math.min(10, Math.ceil(rows.length / 3)));
	return Array.from({ length: width }, (_, index) => index).filter((index) => {
		const kinds = lower.map(({ cells }) => looksLikeValue(cells[index] ?? ''));
		const values = kinds.filter((kind) => kind === 'value').length;
		return values > 0 && values >= kinds.filter((kind) => kind === 'words').length;
	});
}

/** Whether a row holds values where the rows below do. */
function isData(rows: readonly SampleRow[], index: number, columns: readonly number[]): boolean {
	const cells = rows[index]?.cells ?? [];
	const values = columns.filter((column) => looksLikeValue(cells[column] ?? '') === 'value');
	const words = columns.filter((column) => looksLikeValue(cells[column] ?? '') === 'words');
	if (values.length === 0 || values.length < words.length) return false;
	return !areYearsAsNames(cells, values, rows.slice(index + 1, index + 20));
}

/** Whether all values of a row are years, over columns that do not hold years. */
function areYearsAsNames(cells: readonly string[], values: readonly number[], below: readonly SampleRow[]): boolean {
	if (!values.every((column) => isYear(cells[column] ?? ''))) return false;
	return values.some((column) => {
		const others = below.map((row) => row.cells[column] ?? '').filter((text) => looksLikeValue(text) === 'value');
		return others.length > 0 && others.filter(isYear).length * 2 < others.length;
	});
}

function isYear(text: string): boolean {
	return /^(?:1[5-9]|2[01])\d\d$/.test(bareNumber(text.trim()));
}

/** Whether cells are names for all columns by themselves: none is empty, and no two are the same. */
function namesAll(cells: readonly string[]): boolean {
	return !cells.includes('') && areDistinct(cells);
}

/** Whether no two cells with words are the same for SQL, which does not tell capital letters from small ones. */
function areDistinct(cells: readonly string[]): boolean {
	const words = cells.filter(isFilled).map((text) => text.toLowerCase());
	return new Set(words).size === words.length;
}
