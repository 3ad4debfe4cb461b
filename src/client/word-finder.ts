import { joinGroups, withoutMarks } from '../core/spelling/search-form.ts';

/** Where a text goes on: inside a word, or inside a number. */
const INSIDE = /(\p{Ll}\p{Ll}|\p{N}[.,]?\p{N})$/u;

/**
 * Finds texts in lower case that have a word from its beginning on: 9 finds “9 boats”, 94 and 9.5, and neither 1920 nor
 * 1.9. What begins with a sign, such as `%`, or with a letter that has no case, as in scripts that put no spaces
 * between words, is found wherever it stands.
 */
export function wordFinder(word: string): (text: string) => boolean {
	return (text) =>
		text
			.split(word)
			.slice(0, -1)
			.some((before) => !INSIDE.test(before + word.slice(0, 1)));
}

/**
 * The words that a reader has typed, without the marks of letters, which are written with many signs. Digits that a
 * space groups are one number or several: rows that fit either are found.
 */
export function typedWords(typed: string): readonly (readonly string[])[] {
	return [...new Set([joinGroups(typed), typed])].map((text) => withoutMarks(text).split(/\s+/));
}
