import type { CurrencyName, FoundCurrency } from '../../words-anywhere.ts';

/**
 * Words for money by themselves. A bare dollar is that of the United States, as a bare `$` is; “pounds of” are a weight
 * everywhere.
 */
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

/** “Swiss franc” and the like, in lower case, for every currency whose English name begins with a country's. */
let fullNames: Map<string, string> | undefined;
const WORDS = /^\s(\p{Lu}\p{L}+(?:\s+\p{L}+){1,3})/u;

/** A currency by its name of several words, with the white space before it. */
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

/** Of kroner, kronor, lei and leva, and of all that take an s. */
function singular(name: string): string {
	return name
		.replace(/kroner$/, 'krone')
		.replace(/kronor$/, 'krona')
		.replace(/\blei$/, 'leu')
		.replace(/\bleva$/, 'lev')
		.replace(/s$/, '');
}

/** From the runtime's own locale data; names with a year or a remark in brackets are of currencies that are gone. */
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

/** Countries whose money is written `$`, as adjectives or short forms that make a bare `$` or “dollars” theirs. */
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

/** “3 euro areas”, “3 dollar stores”: a singular behind more than one, which goes on to a plural, is no sum. */
export const currencyOfNoun = new RegExp(
	'^\\s(?:dollar|euro)\\s(?!(?:per|an?|in|of|and|or|to|for|over|from|on|by|at|each|was|were|is|are|has|have' +
		'|had|with|than|every|more|less)(?!\\p{L}))(?:\\p{Ll}+\\s)?\\p{Ll}+s(?!\\p{L})',
	'u',
);

/** After the adjective the sum may still go on to a noun: “$3 million Canadian bridges”. */
export const nounAfterCountry = new RegExp(
	'^\\s(?!(?:dollars?|per|an?|in|of|and|or|to|for|over|from|on|by|at|each|was|were|is|are|has|have|had|with' +
		'|than)(?!\\p{L}))\\p{L}',
	'iu',
);
