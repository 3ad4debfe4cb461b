import { type WordsToFind, wordsToFind } from '../core/permalink/text-fragment.ts';
import type { Quoted } from './page-words.ts';

type Stretch = Pick<Quoted, 'start' | 'end'>;

/** How many words are given of each end of a quotation and of what is around it: more where fewer lead elsewhere. */
const ATTEMPTS = [
	[6, 0],
	[6, 3],
	[6, 8],
	[12, 3],
	[25, 25],
] as const;

/**
 * The words by which a browser finds a quotation on its page, and nothing before it.
 *
 * @returns `undefined` if there are none, as for one of several rows that are alike.
 */
export function findQuoted({ page, ...selected }: Pick<Quoted, 'page' | 'start' | 'end'>): WordsToFind | undefined {
	const { start, end } = wholeWords(page, selected);
	if (start === end) return undefined;
	const before = page.slice(0, start).trimEnd().split('\n').at(-1);
	const after = page.slice(end).trimStart().split('\n')[0];
	const text = lower(page);
	for (const [ends, around] of ATTEMPTS) {
		const words = wordsToFind(page.slice(start, end), { before, after, ends, around });
		const place = placeOf(text, words);
		if (place?.start === start && place.end === end) return words;
	}
	return undefined;
}

/** A browser looks for whole words, so an end inside a word moves to its edge. */
function wholeWords(page: string, { start, end }: Stretch): Stretch {
	while (start < end && /\s/.test(page[start] ?? '')) start++;
	while (end > start && /\s/.test(page[end - 1] ?? '')) end--;
	while (isInWord(page, start)) start--;
	while (isInWord(page, end)) end++;
	return { start, end };
}

/** Where a browser finds words first; `undefined` if nowhere. https://wicg.github.io/scroll-to-text-fragment/ */
function placeOf(page: string, { prefix = '', start, end = '', suffix = '' }: WordsToFind): Stretch | undefined {
	for (const at of placesOf(page, start, 0)) {
		if (!page.slice(0, at).trimEnd().endsWith(lower(prefix))) continue;
		const begun = at + start.length;
		const ends = end === '' ? [begun] : placesOf(page, end, begun).map((place) => place + end.length);
		const until = ends.find((place) => page.slice(place).trimStart().startsWith(lower(suffix)));
		if (until !== undefined) return { start: at, end: until };
	}
	return undefined;
}

function placesOf(page: string, words: string, from: number): number[] {
	const wanted = lower(words);
	const places: number[] = [];
	for (let at = page.indexOf(wanted, from); at >= 0; at = page.indexOf(wanted, at + 1))
		if (!isInWord(page, at) && !isInWord(page, at + wanted.length)) places.push(at);
	return places;
}

function isInWord(page: string, at: number): boolean {
	return /^[\p{L}\p{N}]{2}/u.test(page.slice(at - 1, at + 1));
}

/** In lower case, each letter in its place. */
function lower(text: string): string {
	return text.replace(/\p{Lu}/gu, (letter) => {
		const small = letter.toLowerCase();
		return small.length === letter.length ? small : letter;
	});
}
