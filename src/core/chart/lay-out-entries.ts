import { LINE, type Sample, type TextLine } from './geometry.ts';
import { textWidth, wrap } from './text-width.ts';

const SAMPLE = 22;
/** Space between a sample and its words, and between two entries. */
const BESIDE = 6;
const BETWEEN = 16;

/** An entry of a key: a sample, and what it means. */
export interface KeyEntry {
	readonly shows: Sample['shows'];
	readonly text: string;
}

/** Places the entries of a key one after the other on lines, as many on a line as fit. */
export function layOutEntries(
	entries: readonly KeyEntry[],
	{ left, top, width, as }: { left: number; top: number; width: number; as: Sample['as'] },
): { words: TextLine[]; samples: Sample[]; bottom: number } {
	const words: TextLine[] = [];
	const samples: Sample[] = [];
	let [x, y] = [left, top + LINE];
	for (const { shows, text } of entries) {
		const needed = SAMPLE + BESIDE + textWidth(text);
		if (x > left && x + needed > width) [x, y] = [left, y + LINE];
		samples.push({ shows, as, left: x, right: x + SAMPLE, top: y - 10, bottom: y });
		for (const [index, line] of wrap(text, width - left - SAMPLE - BESIDE).entries()) {
			y += index === 0 ? 0 : LINE;
			words.push({ x: x + SAMPLE + BESIDE, y, runs: [{ text: line, style: 'muted' }] });
		}
		x += needed + BETWEEN;
	}
	return { words, samples, bottom: y };
}
