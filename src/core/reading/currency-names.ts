import { anywhere } from './languages.ts';
import type { FoundCurrency } from './words-anywhere.ts';

/** The currency that the words at the start of `after` name, with the white space before them. */
export function currencyName(after: string, language: string): FoundCurrency | undefined {
	for (const find of anywhere.longCurrencies) {
		const found = find(after);
		if (found) return found;
	}
	const region = /-([A-Z]{2})$/.exec(language)?.[1] ?? '';
	for (const { pattern, currency, byRegion, isUnclear } of anywhere.currencies) {
		const name = pattern.exec(after)?.[0];
		if (name === undefined) continue;
		const meant = byRegion?.[region] ?? currency ?? (isUnclear ? name.replace(/^[\s-]/u, '') : undefined);
		if (meant !== undefined) return { currency: meant, length: name.length };
	}
	return undefined;
}
