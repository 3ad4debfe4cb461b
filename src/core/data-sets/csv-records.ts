const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** A record of a CSV file: a row, or the header. */
interface CsvRecord {
	/** Where it stands, in bytes. The end is that of its last cell. */
	readonly start: number;
	readonly end: number;
	/** The line in which it begins, from 1. */
	readonly line: number;
}

/**
 * The records of a CSV file in UTF-8, in order. Empty lines are no records, as DuckDB has it of files with several
 * columns. Quoted cells may hold line breaks.
 *
 * @param delimiter One character of ASCII.
 */
export function* csvRecords(bytes: Uint8Array, delimiter: string): Generator<CsvRecord> {
	const separator = delimiter.charCodeAt(0);
	let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	let line = 1;
	while (at < bytes.length) {
		const start = at;
		const firstLine = line;
		let isQuoted = false;
		let beginsCell = true;
		for (; at < bytes.length; at++) {
			const byte = bytes[at];
			const isBreak = byte === LF || byte === CR;
			if (isQuoted) {
				if (isBreak && !(byte === CR && bytes[at + 1] === LF)) line++;
				if (byte === QUOTE) {
					if (bytes[at + 1] === QUOTE) at++;
					else isQuoted = false;
				}
			} else if (isBreak) break;
			else if (byte === QUOTE && beginsCell) isQuoted = true;
			beginsCell = !isQuoted && byte === separator;
		}
		if (at > start) yield { start, end: at, line: firstLine };
		at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1;
		line++;
	}
}

/** The cells of a record, without their quotes. */
export function cellsOf(bytes: Uint8Array, { start, end }: CsvRecord, delimiter: string): string[] {
	const text = new TextDecoder().decode(bytes.subarray(start, end));
	const cells: string[] = [];
	let at = 0;
	for (;;) {
		let cell = '';
		if (text[at] === '"') {
			const close = /"(?:[^"]|"")*(?:"|$)/y;
			close.lastIndex = at;
			const [quoted = ''] = close.exec(text) ?? [];
			cell = quoted.slice(1, quoted.length > 1 && quoted.endsWith('"') ? -1 : undefined).replaceAll('""', '"');
			at += quoted.length;
		}
		const next = text.indexOf(delimiter, at);
		cell += text.slice(at, next < 0 ? undefined : next);
		cells.push(cell);
		if (next < 0) return cells;
		at = next + delimiter.length;
	}
}
