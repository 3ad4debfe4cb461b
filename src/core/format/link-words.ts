import type { Amount } from './amount.ts';
import { numberFormat, perLocale } from './intl-formatters.ts';
import { noBreak } from './no-break.ts';
import { pluralCategory } from './plural-category.ts';

/** A word that links a number to what it counts. */
interface Link {
	readonly word: string;
	/** What stands in its place before a name that begins so. */
	readonly elided?: { readonly before: RegExp; readonly word: string };
	/** The plural category of numbers that are linked without a scale word too: in Romanian all from 20 on. */
	readonly category?: Intl.LDMLPluralRule;
}

/** A vowel, or an h that is not heard: “d’euros”, “d’habitants”, and “de hangars”. */
const FRENCH_VOWEL = /^(?:[aàâeéèêëiîïoôuùûüœæ]|h(?!am|ang|andi|aie|al[lt]|as[ae]|auss|éros))/iu;

/** Languages in which a number that ends with a word such as “million” is linked to what it counts. */
const links: Readonly<Record<string, Link>> = {
	ca: { word: 'de\u00a0', elided: { before: /^h?[aàeèéiíïoòóuúü]/iu, word: 'd’' } },
	es: { word: 'de\u00a0' },
	fr: { word: 'de\u00a0', elided: { before: FRENCH_VOWEL, word: 'd’' } },
	it: { word: 'di\u00a0' },
	pt: { word: 'de\u00a0' },
	ro: { word: 'de\u00a0', category: 'other' },
};

const linkOf = perLocale((locale) => links[new Intl.Locale(locale).language]);

/**
 * Links a name to the number before it: “7 milliards **de** paramètres”, “25 **de** firme”. A name that is linked
 * already, or that needs no link, is returned as it is.
 *
 * @param written The number, as it is written.
 */
export function linkName(name: string, written: string, amount: Amount, locale: string): string {
	const link = linkOf(locale, undefined);
	if (link === undefined || name === '' || noBreak(name).startsWith(link.word)) return name;
	const isLinked = endsWithScaleWord(written, amount, locale) || pluralCategory(amount, locale) === link.category;
	if (!isLinked) return name;
	return (link.elided?.before.test(name) === true ? link.elided.word : link.word) + name;
}

/** A name without the word that links it to a number. */
export function withoutLink(name: string, locale: string): string {
	const word = linkOf(locale, undefined)?.word;
	return word !== undefined && noBreak(name).startsWith(word) ? name.slice(word.length) : name;
}

/** Whether a number ends with a whole word for its scale, not with an abbreviation such as “Md”. */
function endsWithScaleWord(written: string, [low, high = low]: Amount, locale: string): boolean {
	const parts = numberFormat(locale, { notation: 'compact', compactDisplay: 'long' }).formatToParts(high.value);
	const word = parts.find(({ type }) => type === 'compact')?.value;
	return word !== undefined && noBreak(written).endsWith(noBreak(word));
}
