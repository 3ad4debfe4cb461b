import type { Phrases, TurkicWords } from './turkic-words.ts';

/** The marks that writers and keyboards use for the apostrophe-like letter of Uzbek, as in a class of a pattern. */
export const APOSTROPHES = "\\u02bbʼ‘’'`´";

/** A letter of a word, or a mark that stands for one. */
export const LETTER = `[\\p{L}${APOSTROPHES}]`;

/** Phrases as the source of a regular expression: see `Phrases`. */
export function pattern(phrases: Phrases): string {
	return phrases.replaceAll(' ', '\\s+').replaceAll('ʻ', `[${APOSTROPHES}]`);
}

/** A word with the one apostrophe that our tables have. */
export function withOneApostrophe(word: string): string {
	return word.replace(new RegExp(`[${APOSTROPHES}]`, 'gu'), 'ʻ');
}

/** The ending of an upper end, with the word behind it if the language has one: “ге дейін”, “gacha”. */
export function upTo({ endings, ranges }: TurkicWords): Phrases {
	return `(?:${endings.upTo})|(?:${endings.to}) (?:${ranges.upTo})`;
}
