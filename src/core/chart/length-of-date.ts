/** How the dates of one length are written in EDTF. */
const lengths = {
	day: /^-?\d{4}-\d\d-\d\d$/,
	month: /^-?\d{4}-(?:0\d|1[0-2])$/,
	quarter: /^-?\d{4}-3[3-6]$/,
	season: /^-?\d{4}-2[1-4]$/,
	year: /^-?\d{4}$/,
	decade: /^\d{3}X$/,
	century: /^\d\dXX$/,
} as const;

/**
 * How long a date of EDTF is: a day, a month, … This reads only how it is written, so that drawings need no reader of
 * dates in the browser.
 */
export function lengthOfDate(iso: string): string {
	const plain = iso.replace(/[?~%]$/, '');
	return Object.entries(lengths).find(([, written]) => written.test(plain))?.[0] ?? '';
}
