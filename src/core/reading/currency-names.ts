/** Words for money by themselves. A bare dollar is that of the United States, as a bare `$` is; a rupee, a franc or a pound may be of several countries. */
const bare: readonly (readonly [RegExp, string | undefined])[] = [
	[/^\s(?:US|U\.\s?S\.|American)\s+dollars?(?!\p{L})/u, 'USD'],
	[/^\s\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?\s+dollars?(?!\p{L})/u, undefined],
	[/^[\s-]dollars?(?!\p{L})/iu, 'USD'],
	[/^[\s-]euros?(?!\p{L})/iu, 'EUR'],
	[/^\s(?:pounds?\s+sterling|British\s+pounds?)(?!\p{L})/u, 'GBP'],
	[/^\stenges?(?!\p{L})/u, 'KZT'],
	[/^\sKazakh\s+tenges?(?!\p{L})/u, 'KZT'],
	[/^\sUzbek(?:istani)?\s+(?:som|sum|soum)s?(?!\p{L})/u, 'UZS'],
	[/^\s(?:Kyrgyz(?:stani)?\s+)?soms?(?!\p{L})/u, 'KGS'],
	[/^\s(?:Russian\s+)?rou?bles?(?!\p{L})/u, 'RUB'],
	[/^\syen(?!\p{L})/u, 'JPY'],
	[/^\s(?:yuan|renminbi)(?!\p{L})/u, 'CNY'],
	[/^\sтенге(?!\p{L})|^\sтеңге\p{L}*/iu, 'KZT'],
	[/^\s(?:доллар(?:а|у|ом|е|ы|ов|ам|ами|ах)?|долл\.?)(?:\s+США)?(?!\s+\p{Lu}|\p{L})/u, 'USD'],
	[/^\sевро(?!\p{L})/iu, 'EUR'],
	[/^\s(?:рубл(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)|руб\.?)(?!\s+\p{Lu}|\p{L})/iu, 'RUB'],
	[/^\s(?:сом(?:а|у|ом|е|ы|ов|ам|ами|ах)?)(?!\p{L})/iu, 'KGS'],
	[/^\s(?:сум(?:а|у|ом|е|ы|ов|ам|ами|ах)?|сўм|so['‘’ʻʼ]m)(?!\p{L})/iu, 'UZS'],
	[
		/^[\s-](?:rupees?|francs?|pesos?|liras?|kron(?:er|or|a|e)|dirhams?|dinars?|ri[ya]+ls?|shillings?|forints?|manats?)(?!\p{L})/iu,
		undefined,
	],
];

/** In a source of one of these regions a rupee or a pound is its own; “pounds of” are a weight everywhere. */
const rupees: Readonly<Record<string, string>> = { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' };
const pounds: Readonly<Record<string, string>> = { GB: 'GBP', EG: 'EGP', SD: 'SDG', SS: 'SSP', LB: 'LBP', SY: 'SYP' };
const POUNDS = /^[\s-]pounds?(?!\p{L}|\s+of(?!\p{L}))/iu;

const A_BARE_NAME =
	/^[\s-](?:\p{L}[\p{L}.]*\s+){0,3}(?:dollar|euro|pound|tenge|so[mu]|r(?:o)?uble|yen|yuan|sum|renminbi|rupee|franc|peso|lira|kron|dirham|dinar|r[iy]|shilling|forint|manat|тенге|теңге|долл|евро|руб|сом|сум|сўм|so['‘’ʻʼ]m)/iu;

/** “Swiss franc” and the like, in lower case, for every currency whose English name begins with a country's. */
let fullNames: Map<string, string> | undefined;
const WORDS = /^\s(\p{Lu}\p{L}+(?:\s+\p{L}+){1,3})/u;

/** The currency that the words at the start of `after` name, with the white space before them. */
export function currencyName(
	after: string,
	language: string,
): { readonly currency: string; readonly length: number } | undefined {
	const full = fullName(after);
	if (full) return full;
	if (!A_BARE_NAME.test(after)) return undefined;
	const region = /-([A-Z]{2})$/.exec(language)?.[1] ?? '';
	const [pound] = POUNDS.exec(after) ?? [];
	const itsPound = pounds[region];
	if (pound !== undefined && itsPound !== undefined) return { currency: itsPound, length: pound.length };
	for (const [pattern, currency] of bare) {
		const name = pattern.exec(after)?.[0];
		if (name === undefined) continue;
		const own = /rupees?$/i.test(name) ? rupees[region] : undefined;
		return { currency: currency ?? own ?? name.replace(/^[\s-]/u, ''), length: name.length };
	}
	return undefined;
}

function fullName(after: string): { currency: string; length: number } | undefined {
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
