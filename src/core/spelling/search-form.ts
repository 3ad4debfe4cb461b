import { foldDigits } from './fold-digits.ts';

/** Signs that are written for an apostrophe and for the mark of the Uzbek letters Oʻ and Gʻ, behind a letter. */
const MARKS = /(?<=[\p{L}\p{M}])['‘’ʻʼ`´]/gu;
/** A space, of whatever width, between groups of three digits. */
const GROUP_SPACES =
	/(?<=(?<![\d.,])\d{1,3}(?:[ \u00A0\u2007\u2009\u202F]\d{3})*)[ \u00A0\u2007\u2009\u202F](?=\d{3}(?!\d))/gu;

/** A text in which the digits of each number stand together: “1 200” as `1200`, by whatever space it is grouped. */
export function joinGroups(text: string): string {
	return text.replace(GROUP_SPACES, '');
}

/** A text whose numbers are written in the digits and with the separators of English: “١٬٥٨٦٫٥” as `1,586.5`. */
export function inAsciiDigits(text: string): string {
	return foldDigits(text).replace(/(?<=\d)[٬٫](?=\d)/g, (sign) => (sign === '٬' ? ',' : '.'));
}

/** A text without apostrophes and the marks of Oʻ and Gʻ, which are written with many signs: `Ozbekiston`. */
export function withoutMarks(text: string): string {
	return text.replace(MARKS, '');
}
