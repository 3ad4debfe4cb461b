/** Latin letters of Uzbek and the Cyrillic ones for them, those of two letters first. */
const LETTERS: readonly (readonly [latin: string, cyrillic: string])[] = [
	['oʻ', 'ў'],
	['gʻ', 'ғ'],
	['sh', 'ш'],
	['ch', 'ч'],
	['yo', 'ё'],
	['yu', 'ю'],
	['ya', 'я'],
	['ye', 'е'],
	...[...'abdefghijklmnopqrstuvxyz'].map((latin, at) => [latin, [...'абдефгҳижклмнопқрстувхйз'][at] ?? latin] as const),
	['ʼ', 'ъ'],
];
const LATIN = new RegExp(`\\\\[pP]\\{\\w+\\}|\\\\\\w|${LETTERS.map(([latin]) => latin).join('|')}`, 'gu');
const cyrillicOf = new Map(LETTERS);

/**
 * Writes Uzbek words of the Latin script in the Cyrillic one, in small letters. They may be the source of a regular
 * expression: its classes, such as `\p{L}`, stay. At the start of a word, `e` becomes `э` and `ye` becomes `е`.
 */
export function inCyrillic(latin: string): string {
	return latin
		.replace(/(?<![\p{L}\\{])e/gu, 'э')
		.replace(LATIN, (letters) => (letters.startsWith('\\') ? letters : (cyrillicOf.get(letters) ?? letters)));
}

/** Alternatives of a regular expression in both scripts. */
export function inBothScripts(latin: string): string {
	return `${latin}|${inCyrillic(latin)}`;
}

/** Words with spaces between them, in both scripts. */
export function spelledInBothScripts(latin: string): string {
	return `${latin} ${inCyrillic(latin)}`;
}
