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

/** Where the entries of a key stand: from `left` to `width`, the first line below `top`. */
interface EntriesPlace {
	readonly left: number;
	readonly top: number;
	readonly width: number;
}

/** Places the entries of a key one after the other on lines, as many on a line as fit. */
export function layOutEntries(
	entries: readonly KeyEntry[],
	{ as, ...place }: EntriesPlace & { readonly as: Sample['as'] },
): { words: TextLine[]; samples: Sample[]; bottom: number } {
	const { starts, words, bottom } = placeEntries(entries, { ...place, sample: SAMPLE });
	const samples = starts.map(({ entry: { shows }, x, y }) => ({
		shows,
		as,
		left: x,
		right: x + SAMPLE,
		top: y - 10,
		bottom: y,
	}));
	return { words, samples, bottom };
}

/** Places the words of entries beside samples of a width; `starts` says where the sample of each has its lower left. */
export function placeEntries<Entry extends Pick<KeyEntry, 'text'>>(
	entries: readonly Entry[],
	{ left, top, width, sample }: EntriesPlace & { readonly sample: number },
): { words: TextLine[]; starts: { entry: Entry; x: number; y: number }[]; bottom: number } {
	const words: TextLine[] = [];
	const starts: { entry: Entry; x: number; y: number }[] = [];
	let [x, y] = [left, top + LINE];
	for (const entry of entries) {
		const needed = sample + BESIDE + textWidth(entry.text);
		if (x > left && x + needed > width) [x, y] = [left, y + LINE];
		starts.push({ entry, x, y });
		for (const [index, line] of wrap(entry.text, width - left - sample - BESIDE).entries()) {
			y += index === 0 ? 0 : LINE;
			words.push({ x: x + sample + BESIDE, y, runs: [{ text: line, style: 'muted' }] });
		}
		x += needed + BETWEEN;
	}
	return { words, starts, bottom: y };
}
