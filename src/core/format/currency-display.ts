import { numberFormat, perLocale } from './intl-formatters.ts';

/** The signs of currencies that the typefaces of the report have; money in another one is written with its code. */
export const DRAWN_SIGNS = '$¢£¤¥₡₤₦₧₩₫€₮₱₲₴₵₸₹₺₽₿';

/** Whether a currency is written as its sign in the locale, or as its code, if no typeface has the sign. */
export const currencyDisplay = perLocale((locale, currency: string): 'symbol' | 'code' => {
	const parts = numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'symbol' }).formatToParts(1);
	const sign = parts.find(({ type }) => type === 'currency')?.value ?? '';
	return Array.from(sign).every((letter) => !/\p{Sc}/u.test(letter) || DRAWN_SIGNS.includes(letter))
		? 'symbol'
		: 'code';
});
