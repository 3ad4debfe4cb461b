/** A row of CSV. The same object is given for every row: what is needed later has to be copied from it. */
export interface CsvRow {
	/** The line on which it begins, from 1. */
	readonly line: number;
	/** The number of its cells. */
	readonly width: number;
	/** Whether it is an empty line. */
	readonly isBlank: boolean;
	/** The text of a cell, without its quotes; `''` if there is no such cell. */
	readonly cell: (index: number) => string;
	/** Where in the text each cell begins and ends, its quotes included. Those beyond the width are of other rows. */
	readonly starts: readonly number[];
	readonly stops: readonly number[];
}

/** How the rows of a text end, and where its quotes are wrong. */
export interface CsvEnd {
	/** Whether lines end in several ways, such as `\r\n` and `\n`. */
	readonly hasMixedLineEnds: boolean;
	/** A double quote that is never closed, or one that is followed by something else than the end of its cell. */
	readonly quote?: { readonly line: number; readonly kind: 'open' | 'inside' } | undefined;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Reads CSV (RFC 4180) row by row. Cells are made only when they are asked for, so that a file of 50 MB takes a
 * fraction of a second. Lines end with `\n`, `\r\n` or `\r`. A double quote that does not begin its cell is a letter
 * like others.
 *
 * @param visit Is called with each row. If it returns `false`, the rest is not read.
 */
export function readCsvRows(text: string, delimiter: string, visit: (row: CsvRow) => boolean | void): CsvEnd {
	const separator = delimiter.charCodeAt(0);
	const length = text.length;
	const ends = { lf: false, crlf: false, cr: false };
	const starts: number[] = [];
	const stops: number[] = [];
	let quote: CsvEnd['quote'];
	let [at, line] = [0, 1];

	const row = {
		line: 1,
		width: 0,
		isBlank: false,
		starts,
		stops,
		cell(index: number): string {
			const [start, stop] = [starts[index], stops[index]];
			if (start === undefined || stop === undefined || index >= row.width) return '';
			if (text.charCodeAt(start) !== QUOTE) return text.slice(start, stop);
			const isClosed = stop - 1 > start && text.charCodeAt(stop - 1) === QUOTE;
			return text.slice(start + 1, isClosed ? stop - 1 : stop).replaceAll('""', '"');
		},
	};

	/** Goes to the end of a quoted cell: behind its last quote, and behind whatever follows it wrongly. */
	const passQuoted = () => {
		const opened = line;
		for (at++; at < length; at++) {
			const code = text.charCodeAt(at);
			if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) line++;
			if (code !== QUOTE) continue;
			if (text.charCodeAt(at + 1) === QUOTE) at++;
			else break;
		}
		if (at >= length) quote ??= { line: opened, kind: 'open' };
		at = Math.min(at + 1, length);
		const next = text.charCodeAt(at);
		if (at < length && next !== separator && next !== LF && next !== CR) quote ??= { line, kind: 'inside' };
	};

	while (at < length) {
		const begin = at;
		row.line = line;
		row.width = 0;
		for (;;) {
			starts[row.width] = at;
			if (text.charCodeAt(at) === QUOTE) passQuoted();
			let code = text.charCodeAt(at);
			while (at < length && code !== separator && code !== LF && code !== CR) code = text.charCodeAt(++at);
			stops[row.width] = at;
			row.width++;
			if (at >= length || code !== separator) break;
			at++;
		}
		row.isBlank = at === begin;
		if (at < length) {
			const isCr = text.charCodeAt(at) === CR;
			const isCrLf = isCr && text.charCodeAt(at + 1) === LF;
			ends[isCrLf ? 'crlf' : isCr ? 'cr' : 'lf'] = true;
			at += isCrLf ? 2 : 1;
			line++;
		}
		if (visit(row) === false) break;
	}
	return { hasMixedLineEnds: Object.values(ends).filter(Boolean).length > 1, quote };
}
