import type { Chart } from '../model/chart.ts';
import type { Phrase } from '../model/phrase.ts';
import { silentWords } from './alt-text.ts';

/** A sentence under a chart, and the word in bold that it may begin with. */
export interface FootLine {
	readonly lead?: string;
	readonly phrase: Phrase;
}

/** What is said under a chart wherever it stands, before its sources are named. */
export function chartFoot(chart: Chart): FootLine[] {
	const silent = silentWords(chart);
	return [
		// The figures of an assumption are named by the figure that rests on it.
		...chart.assumptions.map(({ text: { text } }) => ({ lead: 'Assumes:', phrase: { text, parts: [text] } })),
		...(chart.silent.length === 0 ? [] : [{ phrase: { text: silent, parts: [silent] } }]),
		...(chart.note === undefined ? [] : [{ phrase: chart.note }]),
	];
}
