/** Names that are written in the letters of China, Japan or Korea alone: the family first, without a space. */
const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}々ー]+$/u;
/** Languages in which the family is named first, with a space. */
const FAMILY_FIRST = /^(?:hu|vi)(?:-|$)/;

/**
 * The names of a person in the order in which they are spoken: “Anna Sadykova”, “Nagy Imre”, “山田太郎”.
 *
 * @param language BCP 47: that of the work which the person wrote.
 */
export function orderNames(given: string, family: string, language: string): string {
	if (EAST_ASIAN.test(given + family)) return family + given;
	return FAMILY_FIRST.test(language) ? `${family} ${given}` : `${given} ${family}`;
}
