/** A bare `$` is the dollar of the United States, and a bare `¥` the yen. */
const symbols = new Map([
	['$', 'USD'],
	['US$', 'USD'],
	['C$', 'CAD'],
	['CA$', 'CAD'],
	['A$', 'AUD'],
	['AU$', 'AUD'],
	['NZ$', 'NZD'],
	['HK$', 'HKD'],
	['S$', 'SGD'],
	['NT$', 'TWD'],
	['R$', 'BRL'],
	['MX$', 'MXN'],
	['€', 'EUR'],
	['£', 'GBP'],
	['¥', 'JPY'],
	['CN¥', 'CNY'],
	['₸', 'KZT'],
	['₽', 'RUB'],
	['₹', 'INR'],
	['₩', 'KRW'],
	['₺', 'TRY'],
	['₴', 'UAH'],
	['₾', 'GEL'],
	['₼', 'AZN'],
	['₪', 'ILS'],
]);

/** English names, by the words that end them. A dollar of a country that is not listed is no US dollar. */
const names: readonly (readonly [RegExp, string | undefined])[] = [
	[/^\s(?:US|U\.S\.|American)\sdollars?(?!\p{L})/u, 'USD'],
	[/^\sCanadian\sdollars?(?!\p{L})/u, 'CAD'],
	[/^\sAustralian\sdollars?(?!\p{L})/u, 'AUD'],
	[/^\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\sdollars?(?!\p{L})/u, undefined],
	[/^[\s-]dollars?(?!\p{L})/iu, 'USD'],
	[/^[\s-]euros?(?!\p{L})/iu, 'EUR'],
	[/^\s(?:pounds?\ssterling|British\spounds?)(?!\p{L})/u, 'GBP'],
	[/^\s(?:Kazakh(?:stani)?\s)?tenge(?!\p{L})/u, 'KZT'],
	[/^\sUzbek(?:istani)?\s(?:som|sum|soum)s?(?!\p{L})/u, 'UZS'],
	[/^\s(?:Kyrgyz(?:stani)?\s)?soms?(?!\p{L})/u, 'KGS'],
	[/^\s(?:Russian\s)?rou?bles?(?!\p{L})/u, 'RUB'],
	[/^\s(?:Japanese\s)?yen(?!\p{L})/u, 'JPY'],
	[/^\s(?:Chinese\s)?yuan(?!\p{L})/u, 'CNY'],
];

const A_NAME = /^[\s-](?:\p{L}[\p{L}.]*\s){0,3}(?:dollar|euro|pound|tenge|so[mu]|r(?:o)?uble|yen|yuan|sum)/iu;

/** ISO 4217 codes; two of them are also words that headings put before a number. */
const codes = new Set(Intl.supportedValuesOf('currency').filter((code) => code !== 'ALL' && code !== 'TOP'));

export interface CurrencySign {
	readonly currency: string;
	readonly length: number;
	/** A plain `$`, which a code on the other side of the number makes more precise: `$5 CAD`. */
	readonly generic: boolean;
}

const SYMBOL_BEFORE = /((?<![\p{L}\p{N}])\p{Lu}{1,3})?(\p{Sc})\s?$/u;
const CODE_BEFORE = /(?<![\p{L}\p{N}])([A-Z]{3})\s?$/u;
const SYMBOL_AFTER = /^\s?(\p{Sc})(?!\s?\d)/u;
const CODE_AFTER = /^\s?([A-Z]{3})(?![\p{L}\p{N}])/u;

/** The currency that ends `before`, the text up to a number. */
export function currencyBefore(before: string): CurrencySign | undefined {
	const symbol = SYMBOL_BEFORE.exec(before);
	if (symbol) {
		const [whole, letters = '', mark = ''] = symbol;
		const written = letters + mark;
		return { currency: symbols.get(written) ?? written, length: whole.length, generic: written === '$' };
	}
	const code = CODE_BEFORE.exec(before);
	return code?.[1] !== undefined && codes.has(code[1]) ? { currency: code[1], length: code[0].length, generic: false } : undefined;
}

/** The currency that starts `after`, the text behind a number and its scale. Names are English. */
export function currencyAfter(after: string): CurrencySign | undefined {
	const symbol = SYMBOL_AFTER.exec(after);
	if (symbol?.[1] !== undefined) return { currency: symbols.get(symbol[1]) ?? symbol[1], length: symbol[0].length, generic: symbol[1] === '$' };
	const code = CODE_AFTER.exec(after);
	if (code?.[1] !== undefined && codes.has(code[1])) return { currency: code[1], length: code[0].length, generic: false };
	if (!A_NAME.test(after)) return undefined;
	for (const [pattern, currency] of names) {
		const name = pattern.exec(after)?.[0];
		if (name !== undefined) return { currency: currency ?? name.trim(), length: name.length, generic: false };
	}
	return undefined;
}
