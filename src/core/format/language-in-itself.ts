import { displayNames } from './intl-formatters.ts';

/**
 * The name of a language in that language, as a title: “English”, “Русский”. If others are the same language in another
 * country or script, it says that too. A language whose own name the runtime does not know is given by its tag.
 *
 * @param others BCP 47 tags of the languages that stand beside it.
 */
export function languageInItself(tag: string, others: readonly string[]): string {
	if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return tag;
	const { language } = new Intl.Locale(tag);
	const isAlone = others.every((other) => other === tag || new Intl.Locale(other).language !== language);
	const name = displayNames(tag, { type: 'language', languageDisplay: 'standard' }).of(isAlone ? language : tag) ?? tag;
	const [first = '', ...rest] = name;
	return first.toLocaleUpperCase(tag) + rest.join('');
}
