import { readCsvRows } from '../csv-rows.ts';

/** In the order in which they are preferred where several fit equally well: commas also stand in numbers and words. */
const DELIMITERS = ['\t', ';', '|', ','] as const;

/** How many characters are looked at. */
const SAMPLE = 200_000;

/**
 * Detects what stands between the cells of a text: what cuts most of its lines into the same number of cells.
 *
 * @returns `usual` if nothing cuts the lines: the text has one column.
 */
export function detectDelimiter(text: string, usual: string): string {
	const sample = text.slice(0, SAMPLE);
	let best: { delimiter: string; fit: number } | undefined;
	for (const delimiter of DELIMITERS) {
		const fit = fitOf(sample, delimiter, sample.length < text.length);
		if (fit > (best?.fit ?? 0)) best = { delimiter, fit };
	}
	return best?.delimiter ?? usual;
}

/** The share of lines that have the common number of cells; 0 if that is one. */
function fitOf(sample: string, delimiter: string, isCut: boolean): number {
	const counts = new Map<number, number>();
	let [total, last] = [0, 0];
	const { quote } = readCsvRows(sample, delimiter, (row) => {
		if (row.isBlank) return;
		last = row.width;
		total++;
		counts.set(row.width, (counts.get(row.width) ?? 0) + 1);
	});
	// The sample ends inside a row.
	if (isCut && total > 1) {
		counts.set(last, (counts.get(last) ?? 1) - 1);
		total--;
	}
	const width = commonWidth(counts);
	if (width === 1) return 0;
	const count = counts.get(width) ?? 0;
	// Read with a wrong delimiter, a quoted cell does not end where its quotes do.
	return (count / total) * (quote?.kind === 'inside' ? 0.5 : 1);
}

/**
 * The number of cells that most rows have. Rows of several cells count double: above and below the data stand titles
 * and notes of one.
 *
 * @param counts How many rows have each number of cells.
 */
export function commonWidth(counts: ReadonlyMap<number, number>): number {
	const weight = ([width, count]: readonly [number, number]) => count * (width > 1 ? 2 : 1);
	return [...counts].reduce((most, each) => (weight(each) > weight(most) ? each : most), [1, 0])[0];
}
