import { GRAM, type GramIndex } from './gram-index.ts';
import { searchThrough } from './search-through.ts';

/** Words that stand in more places than this do not point to one; the other places are not looked for. */
export const MOST_PLACES = 1000;
/** Comparisons for each letter of a text from which on it is read through instead. */
const READ_THROUGH = 4;

/** Where words start in a text, in order; overlapping matches count. No more than one above the most places. */
export function placesOfWords(text: string, grams: GramIndex, words: string): number[] {
	const found: number[] = [];
	if (words.length < GRAM) {
		if (words === '') return found;
		for (let at = text.indexOf(words); at >= 0 && found.length <= MOST_PLACES; at = text.indexOf(words, at + 1))
			found.push(at);
		return found;
	}
	let rarest = { bucket: -1, offset: 0, count: Infinity };
	grams.buckets(words).forEach((bucket, offset) => {
		const count = grams.count(bucket);
		if (count < rarest.count) rarest = { bucket, offset, count };
	});
	// Where most of a text looks like the words, comparing them at each place takes longer than reading it through.
	if (rarest.count * words.length > READ_THROUGH * text.length) return searchThrough(text, words, MOST_PLACES + 1);
	grams.visit(rarest.bucket, (position) => {
		const start = position - rarest.offset;
		if (start >= 0 && text.startsWith(words, start)) found.push(start);
		return found.length <= MOST_PLACES;
	});
	return found.reverse();
}
