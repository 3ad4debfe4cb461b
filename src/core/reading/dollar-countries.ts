/** Countries whose money is written `$`, as adjectives or short forms that make a bare `$` or “dollars” theirs. */
const dollars = new Map([
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
]);

const names = [...dollars.keys()].map((name) => name.replaceAll('.', '\\.').replace(' ', '\\s+')).join('|');
const OF_COUNTRY_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.])(${names})[.]?\\s?$`, 'iu');
const OF_COUNTRY_AFTER = new RegExp(`^\\s?[(]?(${names})(?![\\p{L}\\p{N}])[)]?`, 'iu');
/** After the adjective the sum may still go on to a noun: “$3 million Canadian bridges”. */
const NOUN_FOLLOWS =
	/^\s(?!(?:dollars?|per|an?|in|of|and|or|to|for|over|from|on|by|at|each|was|were|is|are|has|have|had|with|than)(?!\p{L}))\p{L}/iu;

/** Whose dollar a `$` is, said before it: `CAN $`, `Mex$`. */
export function countryBefore(before: string): { readonly currency: string; readonly length: number } | undefined {
	const match = OF_COUNTRY_BEFORE.exec(before);
	const [whole = '', name = ''] = match ?? [];
	// “can $3 …” is a verb, “us $3” a pronoun.
	if (!match || (/^\p{Ll}/u.test(name) && name.length < 5)) return undefined;
	const currency = dollars.get(name.toLowerCase().replace(/\s+/gu, ' '));
	return currency === undefined ? undefined : { currency, length: whole.length };
}

/** Whose dollar a sum is, said after it: `$3 Canadian`, “3 dollars Canadian”. */
export function countryAfter(after: string): { readonly currency: string; readonly length: number } | undefined {
	const [whole, name = ''] = OF_COUNTRY_AFTER.exec(after) ?? [];
	if (whole === undefined || (/^\p{Ll}/u.test(name) && name.length < 5)) return undefined;
	const currency = dollars.get(name.toLowerCase().replace(/\s+/gu, ' '));
	if (currency === undefined) return undefined;
	return {
		currency: NOUN_FOLLOWS.test(after.slice(whole.length)) && currency !== 'USD' ? `$ ${name}` : currency,
		length: whole.length,
	};
}
