import { GRAM, type GramIndex } from './gram-index.ts';

/** Words that stand in more places than this do not point to one of them, so the search stops after one more. */
export const MOST_PLACES = 1000;

/** From this many comparisons for each letter of a text, reading it through is faster. */
const MOST_COMPARISONS = 4;

/**
 * Finds where words start in a text. Overlapping matches count. Offsets count UTF-16 code units.
 *
 * @param grams The index of `text`.
 * @returns The offsets in order: no more than {@link MOST_PLACES} and one.
 */
export function findWords(text: string, grams: GramIndex, words: string): number[] {
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
	// In a text that mostly looks like the words, comparing them at each candidate takes longer than reading it through.
	if (rarest.count * words.length > MOST_COMPARISONS * text.length) return readThrough(text, words, MOST_PLACES + 1);
	grams.visit(rarest.bucket, (position) => {
		const start = position - rarest.offset;
		if (start >= 0 && text.startsWith(words, start)) found.push(start);
		return found.length <= MOST_PLACES;
	});
	return found.reverse();
}

/**
 * Finds where words start in a text in one pass, in time linear in both (Knuth, Morris and Pratt 1977, SIAM Journal on
 * Computing 6:323–350).
 */
function readThrough(text: string, words: string, most: number): number[] {
	const found: number[] = [];
	const borders = bordersOf(words);
	let matched = 0;
	for (let at = 0; at < text.length && found.length < most; at++) {
		const letter = text.charCodeAt(at);
		while (matched > 0 && (matched === words.length || words.charCodeAt(matched) !== letter))
			matched = borders[matched - 1] ?? 0;
		if (words.charCodeAt(matched) === letter) matched += 1;
		if (matched === words.length) found.push(at - matched + 1);
	}
	return found;
}

/** For each prefix of the words, the length of the longest shorter one that is also a suffix of it. */
function bordersOf(words: string): Int32Array {
	const borders = new Int32Array(words.length);
	for (let at = 1, border = 0; at < words.length; at++) {
		while (border > 0 && words.charCodeAt(border) !== words.charCodeAt(at)) border = borders[border - 1] ?? 0;
		if (words.charCodeAt(border) === words.charCodeAt(at)) border += 1;
		borders[at] = border;
	}
	return borders;
}
