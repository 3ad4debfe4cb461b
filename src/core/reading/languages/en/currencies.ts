import type { CurrencyName, FoundCurrency } from '../../words-anywhere.ts';

/** Names of currencies. A plain “dollar” is the one of the United States, as `$` is; “pounds of” is a weight. */
export const currencies: readonly CurrencyName[] = [
	{
		pattern: /^[\s-]pounds?(?!\p{L}|\s+of(?!\p{L}))/iu,
		byRegion: { GB: 'GBP', EG: 'EGP', SD: 'SDG', SS: 'SSP', LB: 'LBP', SY: 'SYP' },
	},
	{ pattern: /^\s(?:US|U\.\s?S\.|American)\s+dollars?(?!\p{L})/u, currency: 'USD' },
	{ pattern: /^\s\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?\s+dollars?(?!\p{L})/u, isUnclear: true },
	{ pattern: /^[\s-]dollars?(?!\p{L})/iu, currency: 'USD' },
	{ pattern: /^[\s-]euros?(?!\p{L})/iu, currency: 'EUR' },
	{ pattern: /^\s(?:pounds?\s+sterling|British\s+pounds?)(?!\p{L})/u, currency: 'GBP' },
	{ pattern: /^\s(?:Kazakh\s+)?tenges?(?!\p{L})/u, currency: 'KZT' },
	{ pattern: /^\sUzbek(?:istani)?\s+(?:som|sum|soum)s?(?!\p{L})/u, currency: 'UZS' },
	{ pattern: /^\s(?:Kyrgyz(?:stani)?\s+)?soms?(?!\p{L})/u, currency: 'KGS' },
	{ pattern: /^\s(?:Russian\s+)?rou?bles?(?!\p{L})/u, currency: 'RUB' },
	{ pattern: /^\syen(?!\p{L})/u, currency: 'JPY' },
	{ pattern: /^\s(?:yuan|renminbi)(?!\p{L})/u, currency: 'CNY' },
	{
		pattern: /^[\s-]rupees?(?!\p{L})/iu,
		byRegion: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' },
		isUnclear: true,
	},
	{
		pattern: new RegExp(
			'^[\\s-](?:francs?|pesos?|liras?|kron(?:er|or|a|e)|dirhams?|dinars?|ri[ya]+ls?|shillings?|forints?' +
				'|manats?)(?!\\p{L})',
			'iu',
		),
		isUnclear: true,
	},
];

/** ISO 4217 codes by English names of several words, in lower case: “swiss franc”. Filled at the first use. */
let fullNames: Map<string, string> | undefined;
const WORDS = /^\s(\p{Lu}\p{L}+(?:\s+\p{L}+){1,3})/u;

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
	for (const code of Intl.supportedValuesOf('currency')) {
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
		'|had|with|than|every|more|less)(?!\\p{L}))(?:\\p{Ll}+\\s)?\\p{Ll}+s(?!\\p{L})',
	'u',
);

/** A noun after the adjective, to which the adjective then belongs: “$3 million Canadian bridges”. */
export const nounAfterCountry = new RegExp(
	'^\\s(?!(?:dollars?|per|an?|in|of|and|or|to|for|over|from|on|by|at|each|was|were|is|are|has|have|had|with' +
		'|than)(?!\\p{L}))\\p{L}',
	'iu',
);
