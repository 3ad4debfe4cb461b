import { z } from 'zod';

/** A BCP 47 tag that every runtime accepts, such as `en-GB` or `zh-Hans`: well formed, its language in lower case. */
export const LanguageTag = z
	.string()
	.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'Write a BCP 47 tag, such as en, en-GB or zh-Hans.')
	.refine(isWellFormed, 'Write a BCP 47 tag, such as en, en-GB or zh-Hans.');

function isWellFormed(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

/**
 * The folder of a language below the root of the site: `''` for the original, and `ru/` for a translation into Russian.
 *
 * @param languages BCP 47 tags of all languages of the report, that of the original first.
 */
export function languageFolder(language: string, languages: readonly string[]): string {
	return language === languages[0] ? '' : `${language.toLowerCase()}/`;
}

/** The names of the folders that the translations of a report have, such as `ru`. */
export function translationFolders(languages: readonly string[]): string[] {
	return languages.slice(1).map((language) => languageFolder(language, languages).slice(0, -1));
}

/** Whether two BCP 47 tags are of one language, of whatever country. */
export function isSameLanguage(one: string, other: string): boolean {
	return codeOf(one) === codeOf(other);
}

function codeOf(tag: string): string {
	return tag.replace(/-.*$/s, '').toLowerCase();
}
