import type { Phrase } from '../model/phrase.ts';

const NO_BREAK_SPACE = '\u00a0';

/** Makes every ordinary or thin space one at which no line breaks. */
export function noBreak(text: string): string {
	return text.replace(/[ \u2009]/g, NO_BREAK_SPACE);
}

/** Makes the first space, from an index on, one at which no line breaks. */
export function bindFirst(text: string, from = 0): string {
	return text.slice(0, from) + text.slice(from).replace(' ', NO_BREAK_SPACE);
}

/** A space and a word that has room beside a number on a telephone. */
const SPACE_AND_WORD = /^ (?=[^ ]{1,16}(?: |$))/;

/** A text after a number that stands alone, bound to it: a line should not part “147” from the “firms” of the text. */
export function bindToNumber(text: string): string {
	return text.replace(SPACE_AND_WORD, NO_BREAK_SPACE);
}

/** The parts of a sentence, each number that stands alone bound to the word after it. */
export function bindNumbers(parts: Phrase['parts']): Phrase['parts'] {
	return parts.map((part, index) => {
		const before = parts[index - 1];
		const isAfterNumber = typeof before === 'object' && before.form === 'number';
		return typeof part === 'string' && isAfterNumber ? bindToNumber(part) : part;
	});
}

/** A line may break before a word of four letters or more, such as the name of a unit. Signs stay with their number. */
export function breakBeforeWords(text: string): string {
	return text.replace(/\u00a0(?=\p{L}{4})/gu, ' ');
}

/** The most letters of a word that large type has room for on a telephone. */
const MOST_LETTERS = 16;

/** Whether a text has a word that is too long for large type. */
export function hasLongWord(text: string): boolean {
	return text.split(/\s/).some((word) => word.length > MOST_LETTERS);
}

/** Characters that may stand together without a place to break: about as many as a line of a telephone has. */
const LONG = 24;

/** A text in which words that no-break spaces bind to a long chain may begin a line, so that none is cut inside. */
export function breakLong(text: string): string {
	return text.replace(/[^ ]+/g, (chain) => (chain.length > LONG ? breakBeforeWords(chain) : chain));
}

/** A space before a dash between words. */
const BEFORE_DASH = / (?=[—–](?: |$))/g;
/** A space after a word of one letter. In scripts other than Cyrillic such words do not matter to readers. */
const AFTER_LETTER = /(?<![\p{L}\p{N}\p{M}’'-])(\p{Script=Cyrillic}) /gu;

/**
 * Keeps together what a line should not part: a dash stays with the word before it, and a word of one Cyrillic letter,
 * such as a preposition, with the word after it. Only spaces change.
 */
export function bindWords(text: string): string {
	return text.replace(BEFORE_DASH, '\u00a0').replace(AFTER_LETTER, '$1\u00a0');
}
