import { currencyCodes } from '../../../model/currency-codes.ts';
import type { CurrencyName, FoundCurrency } from '../../words-anywhere.ts';

/** Names that are those of one currency. */
const names = {
	USD: '(?:US|U\\.\\s?S\\.|American)\\s+dollars?',
	GBP: 'pounds?\\s+sterling|British\\s+pounds?',
	EUR: 'euros?',
	KZT: '(?:Kazakh\\s+)?tenges?',
	UZS: 'Uzbek(?:istani)?\\s+(?:som|sum|soum)s?',
	KGS: '(?:Kyrgyz(?:stani)?\\s+)?soms?',
	RUB: '(?:Russian\\s+)?rou?bles?',
	JPY: 'yen',
	CNY: '(?:Chinese\\s+)?(?:yuan|renminbi)',
	HUF: 'forints?',
	PLN: 'zlot(?:ys?|ies)|złot(?:ys?|ych)',
	CZK: 'koruna',
	UAH: 'hryvnias?',
	GEL: 'laris?',
	TJS: 'somonis?',
	ILS: 'shekels?',
	THB: 'baht',
	MYR: 'ringgits?',
	IDR: 'rupiahs?',
	BDT: 'takas?',
	NGN: 'nairas?',
	GHS: 'cedis?',
	ETB: 'birrs?',
	ZAR: 'rands?',
	BRL: 'reais',
	ESP: 'pesetas?',
	FIM: 'markkas?',
	DEM: 'deutsch(?:e\\s+)?marks?|deutschmarks?',
};

/** Names of several currencies, or of other units as well. */
const unclearNames: readonly (readonly [words: string, oneOf: string])[] = [
	['rupees?', 'INR PKR LKR NPR MUR SCR'],
	['(?:CFA\\s+)?francs?', 'CHF XOF XAF XPF BIF CDF DJF GNF KMF RWF FRF BEF LUF'],
	['pesos?', 'MXN ARS CLP COP DOP PHP UYU CUP'],
	['liras?|lire', 'TRY LBP SYP ITL'],
	['guilders?', 'XCG ANG AWG NLG'],
	['kron(?:er|or|a|e)|crowns', 'SEK NOK DKK ISK CZK'],
	['dirhams?', 'AED MAD'],
	['dinars?', 'KWD JOD IQD BHD DZD TND LYD RSD MKD'],
	['ri[ya]+ls?', 'SAR QAR OMR IRR YER'],
	['shillings?', 'KES TZS UGX SOS'],
	['manats?', 'AZN TMT'],
];

const CENTS = { power: -2, language: 'en' };

/** Names of currencies. A plain “dollar” is the one of the United States, as `$` is; “pounds of” is a weight. */
export const currencies: readonly CurrencyName[] = [
	{ pattern: after('euro[\\s-]?cents?'), currency: 'EUR', ...CENTS },
	...Object.entries(names).map(([currency, words]) => ({ pattern: after(words), currency })),
	{
		pattern: /^[\s-]pounds?(?!\p{L}|\s+of(?!\p{L}))/iu,
		byRegion: { GB: 'GBP', EG: 'EGP', SD: 'SDG', SS: 'SSP', LB: 'LBP', SY: 'SYP' },
		oneOf: ['GBP', 'EGP', 'SDG', 'SSP', 'LBP', 'SYP', 'lb'],
	},
	{ pattern: after('(?:US|American)\\s+cents?'), currency: 'USD', ...CENTS },
	{ pattern: after('pence'), currency: 'GBP', ...CENTS },
	{
		pattern: after('cents?'),
		oneOf: ['USD', 'EUR', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'ZAR'],
		...CENTS,
	},
	{ pattern: /^\s\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?\s+dollars?(?!\p{L})/u, isUnclear: true },
	{ pattern: after('dollars?'), currency: 'USD' },
	...unclearNames.map(([words, oneOf]) => ({
		pattern: after(words),
		...(words === 'rupees?' ? { byRegion: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' } } : {}),
		oneOf: oneOf.split(' '),
	})),
];

function after(words: string): RegExp {
	return new RegExp(`^[\\s-](?:${words})(?!\\p{L})`, 'iu');
}

/** ISO 4217 codes by English names of several words, in lower case: “swiss franc”. Filled at the first use. */
let fullNames: Map<string, string> | undefined;
const WORDS = /^\s(\p{L}{2,}(?:\s+\p{L}+){1,3})/u;

/** Finds a currency by a name of several words at the start of a text, with the white space before it. */
export function longCurrency(after: string): FoundCurrency | undefined {
	let words = WORDS.exec(after)?.[1];
	while (words?.includes(' ')) {
		const name = words.replace(/\s+/gu, ' ').toLowerCase();
		const currency = namesByCountry().get(name) ?? namesByCountry().get(singular(name));
		if (currency !== undefined) return { currency, length: 1 + words.length };
		words = words.slice(0, words.lastIndexOf(' ')).trimEnd();
	}
	return undefined;
}

/** The singular of a currency’s name. */
function singular(name: string): string {
	return name
		.replace(/kroner$/, 'krone')
		.replace(/kronor$/, 'krona')
		.replace(/\blei$/, 'leu')
		.replace(/\bleva$/, 'lev')
		.replace(/s$/, '');
}

/**
 * From the locale data of the runtime. Former currencies are left out: their names have a year or a remark in brackets.
 * A name of two currencies stands for itself.
 */
function namesByCountry(): Map<string, string> {
	if (fullNames) return fullNames;
	const names = new Intl.DisplayNames('en', { type: 'currency' });
	fullNames = new Map();
	for (const code of currencyCodes) {
		const name = names.of(code)?.toLowerCase();
		if (name !== undefined && /^\p{L}+(?: \p{L}+)+$/u.test(name))
			fullNames.set(name, fullNames.has(name) ? name : code);
	}
	return fullNames;
}

/** Countries whose money is written `$`: adjectives and short forms that may stand beside `$` or “dollars”. */
export const dollarCountries = [
	['canadian', 'CAD'],
	['cdn', 'CAD'],
	['can', 'CAD'],
	['cad', 'CAD'],
	['australian', 'AUD'],
	['aus', 'AUD'],
	['american', 'USD'],
	['us', 'USD'],
	['u.s.', 'USD'],
	['mexican', 'MXN'],
	['mex', 'MXN'],
	['c', 'CAD'],
	['singapore', 'SGD'],
	['sing', 'SGD'],
	['hong kong', 'HKD'],
	['hk', 'HKD'],
	['new zealand', 'NZD'],
	['nz', 'NZD'],
	['nt', 'TWD'],
	['taiwan', 'TWD'],
	['jamaican', 'JMD'],
	['namibian', 'NAD'],
	['fijian', 'FJD'],
	['barbados', 'BBD'],
	['bahamian', 'BSD'],
] as const;

/** “3 euro areas”, “3 dollar stores”: the currency is singular and a plural follows, so this is no sum. */
export const currencyOfNoun = new RegExp(
	'^\\s(?:dollar|euro)\\s(?!(?:per|an?|in|of|and|or|to|for|over|from|on|by|at|each|was|were|is|are|has|have' +
		'|had|with|than|every|more|less|cents?)(?!\\p{L}))(?:\\p{Ll}+\\s)?\\p{Ll}+s(?!\\p{L})',
	'u',
);

/** A noun after the adjective, to which the adjective then belongs: “$3 million Canadian bridges”. */
export const nounAfterCountry = new RegExp(
	'^\\s(?!(?:dollars?|per|an?|in|of|and|or|to|for|over|from|on|by|at|each|was|were|is|are|has|have|had|with' +
		'|than)(?!\\p{L}))\\p{L}',
	'iu',
);
