/** The direction in which a language or a text is written. */
export type TextDirection = 'ltr' | 'rtl';

/** The scripts of ISO 15924 that are written from right to left and in use today. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
	'Adlm',
	'Arab',
	'Hebr',
	'Mand',
	'Nkoo',
	'Rohg',
	'Samr',
	'Syrc',
	'Thaa',
]);

/** Letters that are written from right to left (Unicode Standard Annex 9, classes R and AL). */
const LETTER =
	/[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Rohg}\p{Script=Samr}\p{Script=Mand}]/u;

/** The direction of a language, by the script in which it is usually written or that its tag names (BCP 47). */
export function directionOf(language: string): TextDirection {
	return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** The direction of a text of unknown language: that of its first letter (Unicode Standard Annex 9, rule P2). */
export function directionOfText(text: string): TextDirection {
	const [first = ''] = /\p{L}/u.exec(text) ?? [];
	return LETTER.test(first) ? 'rtl' : 'ltr';
}
