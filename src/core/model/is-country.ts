const countries = new Map<string, boolean>();
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Region codes that Unicode names, but that ISO 3166-1 does not assign. */
const notAssigned: ReadonlySet<string> = new Set([
	'AC',
	'CP',
	'CQ',
	'DG',
	'EA',
	'EU',
	'EZ',
	'IC',
	'QO',
	'TA',
	'UN',
	'XA',
	'XB',
	'XK',
	'ZZ',
]);

/** Whether a code is one of ISO 3166-1. `Intl.Locale` replaces a withdrawn code, such as SU, by its successor. */
export function isCountry(code: string): boolean {
	const known = countries.get(code);
	if (known !== undefined) return known;
	const found =
		regionNames.of(code) !== undefined && !notAssigned.has(code) && new Intl.Locale(`und-${code}`).region === code;
	countries.set(code, found);
	return found;
}
