import { isCountry } from '../model/is-country.ts';

/**
 * The ISO 3166-1 alpha-2 code of an area: of a code itself, or of an English name of Unicode CLDR, such as
 * “Kazakhstan”, “UNITED KINGDOM” or “Cote d'Ivoire”. Letters are compared without case and accents, “&” is “and”,
 * “St.” is “Saint”, and what a name has in brackets may be left out.
 *
 * @returns Undefined if it is neither; the record of the data set then has to give its code.
 */
export function areaCodeOf(name: string): string | undefined {
	const trimmed = name.trim();
	if (/^[A-Z]{2}$/.test(trimmed) && isCountry(trimmed)) return trimmed;
	codesByName ??= readNames();
	return codesByName.get(fold(trimmed));
}

let codesByName: ReadonlyMap<string, string> | undefined;

function readNames(): Map<string, string> {
	const codes = new Map<string, string>();
	const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
	const countries = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry);
	for (const style of ['long', 'short'] as const) {
		const names = new Intl.DisplayNames('en', { type: 'region', style, fallback: 'none' });
		for (const code of countries) {
			const name = names.of(code) ?? '';
			for (const known of [name, name.replace(/ \([^)]*\)/, '')].map(fold))
				if (known !== '' && !codes.has(known)) codes.set(known, code);
		}
	}
	return codes;
}

function fold(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/\bst\b\.?/g, 'saint')
		.replaceAll('&', ' and ')
		.replace(/['’‘`´.,]/g, '')
		.replace(/[\s–—-]+/g, ' ')
		.trim();
}
