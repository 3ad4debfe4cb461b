import { numberFormat, once } from './intl-formatters.ts';

/** The signs of currencies that the typefaces of the report have; money in another one is written with its code. */
export const DRAWN_SIGNS = '$¢£¤¥₡₤₦₧₩₫€₮₱₲₴₵₸₹₺₽₿';

/** How a currency stands beside its number: as the sign that the language gives it if that can be drawn, else as its code. */
export const currencyDisplay = once((locale, currency: string): 'symbol' | 'code' => {
	const parts = numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'symbol' }).formatToParts(1);
	const sign = parts.find(({ type }) => type === 'currency')?.value ?? '';
	return Array.from(sign).every((letter) => !/\p{Sc}/u.test(letter) || DRAWN_SIGNS.includes(letter))
		? 'symbol'
		: 'code';
});
