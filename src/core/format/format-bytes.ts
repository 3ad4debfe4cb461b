import { numberFormat } from './intl-formatters.ts';

/** The size of a file: 240 bytes, and from a thousand on to two digits, 29 kB, 1.3 MB. A kilobyte has 1000 bytes. */
export function formatBytes(bytes: number, locale: string): string {
	if (bytes < 1000) return numberFormat(locale, { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(bytes);
	const [divisor, unit] = bytes < 999_500 ? [1e3, 'kilobyte'] : [1e6, 'megabyte'];
	const size = bytes / divisor;
	return numberFormat(locale, {
		style: 'unit',
		unit,
		unitDisplay: 'short',
		...(size < 100 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 }),
	}).format(size);
}
