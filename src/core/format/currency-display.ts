import { numberFormat, perLocale } from './intl-formatters.ts';
import { isEnglish } from './is-english.ts';

/** The signs of currencies that the typefaces of the report have; money in another one is written with its code. */
export const DRAWN_SIGNS = '$¢£¤¥₡₤₦₧₩₫€₮₱₲₴₵₸₹₺₽₿';

/** Signs that many currencies share, so that one alone does not say which is meant. */
const SHARED_SIGNS = /[$£¥]/;

/**
 * How a currency is written in a locale: as its sign; as its code, if no typeface has the sign; or as its narrow sign,
 * where the language is spoken in the country of the currency and has it there: ₸ in Russian, as in Kazakhstan. English
 * text has codes for such money, “KZT 5”.
 */
export const currencyDisplay = perLocale((locale, currency: string): 'symbol' | 'narrowSymbol' | 'code' => {
	const sign = signOf(currency, 'symbol', locale);
	if (sign === currency && !isEnglish(locale)) {
		const { language, script } = new Intl.Locale(locale);
		// The first two letters of a code are those of its country (ISO 4217).
		const there = new Intl.Locale(language, { ...(script && { script }), region: currency.slice(0, 2) }).toString();
		const narrow = signOf(currency, 'narrowSymbol', locale);
		if (isSign(narrow) && !SHARED_SIGNS.test(narrow) && signOf(currency, 'symbol', there) === narrow)
			return 'narrowSymbol';
	}
	return Array.from(sign).every((letter) => !/\p{Sc}/u.test(letter) || DRAWN_SIGNS.includes(letter))
		? 'symbol'
		: 'code';
});

function signOf(currency: string, currencyDisplay: 'symbol' | 'narrowSymbol', locale: string): string {
	const parts = numberFormat(locale, { style: 'currency', currency, currencyDisplay }).formatToParts(1);
	return parts.find(({ type }) => type === 'currency')?.value ?? '';
}

/** Whether a text is the sign of a currency, and the typefaces have it. */
function isSign(text: string): boolean {
	return /^\p{Sc}$/u.test(text) && DRAWN_SIGNS.includes(text);
}
