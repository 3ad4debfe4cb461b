/** A word, or a part of one that is written together: “zwei” of “zweihundert”. Offsets are UTF-16 code units. */
export interface SpelledWord {
	/** In small letters and without accents. */
	readonly word: string;
	readonly start: number;
	readonly end: number;
	/** Only white space with one line break at most, or a hyphen, stands between it and the word before it. */
	readonly isJoined: boolean;
	/** No white space stands between it and the word before it. */
	readonly isTouching: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SPACE = /^[^\S\n]{1,3}(?:\n[^\S\n]*)?$|^\n[^\S\n]*$/u;
const HYPHEN = /^[-‐‑]$/u;

/**
 * The words of a text, in order.
 *
 * @param cut The parts of a number that is written in one word; undefined for any other word.
 */
export function spelledWords(
	text: string,
	cut: (word: string) => readonly string[] | undefined = () => undefined,
): SpelledWord[] {
	let last = 0;
	return [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
		const gap = text.slice(last, index);
		const isHyphened = last > 0 && HYPHEN.test(gap);
		const isJoined = isHyphened || (last > 0 && SPACE.test(gap));
		last = index + written.length;
		const word = plain(written);
		const parts = word.length === written.length ? cut(word) : undefined;
		if (parts === undefined) return [{ word, start: index, end: last, isJoined, isTouching: isHyphened }];
		let start = index;
		return parts.map((part, i) => {
			const from = start;
			start += part.length;
			return { word: part, start: from, end: start, isJoined: i > 0 || isJoined, isTouching: i > 0 || isHyphened };
		});
	});
}

/** The word at an index, if nothing but white space or a hyphen stands before it; else an empty text. */
export function joinedWord(words: readonly SpelledWord[], at: number): string {
	const found = words[at];
	return found?.isJoined === true ? found.word : '';
}

/** A word in small letters and without accents: `Millón` is `millon`. */
function plain(word: string): string {
	return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** Joins words that are one number together, such as “quatre-vingt”, by the words before and after. */
export function joinWords(
	words: readonly SpelledWord[],
	pairs: Readonly<Record<string, ReadonlySet<string>>>,
): SpelledWord[] {
	const joined: SpelledWord[] = [];
	for (const word of words) {
		const last = joined.at(-1);
		const isPair = last !== undefined && word.isJoined && pairs[last.word]?.has(word.word) === true;
		if (isPair) joined[joined.length - 1] = { ...last, word: `${last.word}-${word.word}`, end: word.end };
		else joined.push(word);
	}
	return joined;
}
