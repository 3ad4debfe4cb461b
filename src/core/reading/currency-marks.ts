import type { CurrencyName } from './words-anywhere.ts';

/** The currency that a mark means. */
type Mark = Pick<CurrencyName, 'currency' | 'byRegion' | 'oneOf'>;

/** The region of the source, or the unit of the figure, says which currency the mark means. */
const byRegion = (regions: Readonly<Record<string, string>>): Mark => ({
	byRegion: regions,
	oneOf: [...new Set(Object.values(regions))],
});

const RUPEES = byRegion({ IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', SC: 'SCR' });
const CROWNS = byRegion({ SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', GL: 'DKK', FO: 'DKK' });
const CFA: Mark = { oneOf: ['XOF', 'XAF'] };

/**
 * Currency symbols, with the letters before them, by ISO 4217. A bare `$` is the dollar of the United States, and a
 * bare `¥` the yen. From the narrow symbols of the Unicode CLDR, with longer ones of dollars.
 */
const symbolsOf = {
	...{ USD: '$ US$', CAD: 'C$ CA$', AUD: 'A$ AU$', NZD: 'NZ$', HKD: 'HK$', SGD: 'S$', TWD: 'NT$', MXN: 'MX$' },
	...{
		BRL: 'R$',
		JMD: 'J$',
		TTD: 'TT$',
		NAD: 'N$',
		BBD: 'Bds$',
		XCD: 'EC$',
		FJD: 'FJ$',
		BZD: 'BZ$',
		GYD: 'G$',
		COP: 'COL$',
	},
	...{ EUR: '€', GBP: '£', EGP: 'E£ LE£', LBP: 'L£', JPY: '¥ JP¥', CNY: 'CN¥', INR: '₹', KRW: '₩', ILS: '₪' },
	...{ KZT: '₸', KGS: '⃀', RUB: '₽', UAH: '₴', GEL: '₾', AZN: '₼', AMD: '֏', TRY: '₺', AFN: '؋', MNT: '₮' },
	...{ NGN: '₦', GHS: '₵ GH₵', VND: '₫', PHP: '₱', THB: '฿', KHR: '៛', LAK: '₭', BDT: '৳', CRC: '₡', PYG: '₲' },
};

/** Marks of letters; their case counts. */
const lettersOf = {
	...{ PLN: 'zł', CZK: 'Kč', IDR: 'Rp', MYR: 'RM', CHF: 'Fr SFr', KES: 'KSh Ksh KShs', TZS: 'TSh', UGX: 'USh' },
	...{ BDT: 'Tk', PEN: 'S/', USD: 'U$S U$D u$s' },
};

export const symbols: ReadonlyMap<string, Mark> = new Map([...marksOf(symbolsOf), ['₨', RUPEES]]);

export const letterMarks: ReadonlyMap<string, Mark> = new Map([
	...marksOf(lettersOf),
	['Rs', RUPEES],
	['kr', CROWNS],
	['Kr', CROWNS],
	['ரூ', RUPEES],
	['रु', RUPEES],
	['円', { currency: 'JPY' }],
	['元', { oneOf: ['CNY', 'TWD', 'HKD'] }],
	['FCFA', CFA],
	['CFA', CFA],
]);

function marksOf(byCode: Readonly<Record<string, string>>): [string, Mark][] {
	return Object.entries(byCode).flatMap(([currency, marks]) =>
		marks.split(' ').map((mark): [string, Mark] => [mark, { currency }]),
	);
}

/** The letter marks as a pattern, the longest first, each with what `stop` says of the full stop after it. */
function markPattern(stop: string): string {
	return (
		[...letterMarks.keys()]
			.sort((a, b) => b.length - a.length)
			// “Fr” without its full stop is a Friday or a Father.
			.map((mark) => `${mark.replace('$', '\\$')}${mark === 'Fr' ? '\\.' : stop}`)
			.join('|')
	);
}

export const LETTER_MARK_BEFORE = markPattern('\\.?');
/** A full stop is part of the mark only if the sentence goes on. */
export const LETTER_MARK_AFTER = markPattern('(?:\\.(?=\\s\\p{Ll}))?');

/** Powers of ten of the letters that touch a code or a symbol: `MEUR`, `USDm`, `€bn`. Their case counts. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
	...[...'kK'].map((letter) => [letter, 3] as const),
	...['m', 'M', 'mn'].map((letter) => [letter, 6] as const),
	...['b', 'B', 'bn'].map((letter) => [letter, 9] as const),
	...['T', 'tn'].map((letter) => [letter, 12] as const),
]);
