import { numberFormat } from './intl-formatters.ts';

/**
 * What a column of a data set is in, such as thousands: “thousand”, “million” or, where the locale has no word for it,
 * the number with a multiplication sign. Nothing for 1.
 */
export function scaleWord(scale: number, locale: string): string {
	if (scale === 1) return '';
	// English has one form of these words; elsewhere an abbreviation needs no plural.
	const display = locale.startsWith('en') ? 'long' : 'short';
	for (const compactDisplay of [display, 'long'] as const) {
		const parts = numberFormat(locale, { notation: 'compact', compactDisplay }).formatToParts(scale);
		const number = parts.find(({ type }) => type === 'integer')?.value;
		const word = parts.find(({ type }) => type === 'compact')?.value;
		if (word !== undefined && number === '1' && /^1(?:000)+$/.test(String(scale))) return word;
	}
	return `×\u00a0${numberFormat(locale, { maximumSignificantDigits: 15 }).format(scale)}`;
}
