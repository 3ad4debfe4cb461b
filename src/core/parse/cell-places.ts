/** A position in a file, both counted from 1. */
interface Position {
	readonly line: number;
	readonly column: number;
}

/**
 * Finds where each cell of CSV (RFC 4180) begins, record by record. Empty lines are skipped. If a double quote is never
 * closed, its cell is the last one and holds the rest of the text.
 */
export function cellPlaces(text: string): Position[][] {
	const records: Position[][] = [];
	let record: Position[] = [];
	let [line, lineStart] = [1, text.startsWith('\uFEFF') ? 1 : 0];
	let start: Position = { line: 1, column: 1 };
	let cellStart = lineStart;
	let isQuoted = false;
	for (let at = lineStart; at <= text.length; at++) {
		const character = text[at];
		const endsLine = character === '\n' || character === undefined;
		if (character === '"') isQuoted = !isQuoted;
		if (endsLine) [line, lineStart] = [line + 1, at + 1];
		if (isQuoted || !(endsLine || character === ',')) continue;
		const isEmptyLine = endsLine && record.length === 0 && /^\r?$/.test(text.slice(cellStart, at));
		if (!isEmptyLine) record.push(start);
		if (endsLine && record.length > 0) {
			records.push(record);
			record = [];
		}
		start = { line, column: at + 1 - lineStart + 1 };
		cellStart = at + 1;
	}
	return isQuoted ? [...records, [...record, start]] : records;
}
