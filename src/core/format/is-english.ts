const ENGLISH = /^en(?:-|$)/;

/** Whether a language is English, of whatever country. */
export function isEnglish(language: string): boolean {
	return ENGLISH.test(language);
}
