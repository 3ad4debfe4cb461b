import { looksLikeValue } from './column-tally.ts';
import { commonWidth } from './delimiter.ts';

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

/**
 * Detects which lines name the columns. Titles above them have fewer cells, or one alone. The header ends before the
 * first row that has numbers or dates where the rows below have them; years are names if the rows below hold none. It
 * has several lines if the last one alone leaves cells empty or repeats itself, as under merged cells, if the line
 * above it leaves its first cell empty, or if the last one holds units.
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
	const [top = rows[0]] = full;
	const topLine = top?.line ?? 1;
	const columns = valueColumns(full, width);
	const dataStart = full.findIndex((_, index) => isData(full, index, columns));
	if (columns.length === 0 || dataStart < 0) return { header: topLine, width, first: full[1]?.line ?? topLine + 1 };
	const first = full[dataStart]?.line ?? topLine;
	if (dataStart === 0) return { header: 'none', width, first };

	let begin = dataStart - 1;
	while (begin > 0 && dataStart - begin < MOST_LINES && belongTogether(full[begin - 1], full[begin], columns)) begin--;
	const [from, to] = [full[begin]?.line ?? 1, full[dataStart - 1]?.line ?? 1];
	return { header: from === to ? from : [from, to], width, first };
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
	const isNamed = namesAll(rows[index - 1]?.cells ?? ['']);
	return isNamed || !areYearsAsNames(cells, values, rows.slice(index + 1, index + 20));
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
	return /^(?:1[5-9]|2[01])\d\d$/.test(text.trim());
}

/** Whether a line of a header goes on with the one above it. */
function belongTogether(
	above: SampleRow | undefined,
	line: SampleRow | undefined,
	columns: readonly number[],
): boolean {
	if (above === undefined || line === undefined || line.line - above.line > 1) return false;
	if (!namesAll(line.cells) || above.cells[0] === '') return true;
	const besides = line.cells.filter((_, index) => !columns.includes(index));
	return namesAll(above.cells) && besides.every((text) => looksLikeValue(text) === 'missing');
}

/** Whether cells are names for all columns by themselves: none is empty, and no two are the same. */
function namesAll(cells: readonly string[]): boolean {
	return !cells.includes('') && new Set(cells.map((text) => text.toLowerCase())).size === cells.length;
}
