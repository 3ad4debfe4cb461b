import { directionOf, type TextDirection } from './text-direction.ts';

/**
 * The attributes of an element whose words are in another language than those around it: its BCP 47 tag and, if it is
 * written the other way, its direction. None if its language is not said.
 *
 * @param around The language of the words around it.
 */
export function inLanguage(
	language: string | undefined,
	around: string,
): { readonly lang?: string; readonly dir?: TextDirection } {
	if (language === undefined) return {};
	const dir = directionOf(language);
	return dir === directionOf(around) ? { lang: language } : { lang: language, dir };
}
