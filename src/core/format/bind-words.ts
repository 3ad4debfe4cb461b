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
