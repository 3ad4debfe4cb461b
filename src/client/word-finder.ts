/** Where a text goes on: inside a word, or inside a number. */
const INSIDE = /(\p{Ll}{2}|\p{N}[.,]?\p{N})$/u;

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
 * Finds what has every word that a reader has typed. Digits that a space groups are one number or several: what has
 * either is found.
 *
 * @param finderOf Makes a function that finds what has one word.
 */
export function typedFinder<Found>(
	typed: string,
	finderOf: (word: string) => (found: Found) => boolean,
): (found: Found) => boolean {
	const ways = [typed.replace(/(?<=\d)\s(?=\d{3}\b)/g, ''), typed].map((text) => text.split(/\s+/).map(finderOf));
	return (found) => ways.some((finders) => finders.every((finds) => finds(found)));
}
