/** How many characters a number may have when it is written without an exponent. */
const LONGEST = 40;
const DAY = 86_400_000;
/** Before this day Excel counts one day less: it takes 1900 for a leap year. */
const MARCH_1900 = Date.UTC(1900, 2, 1);

/** The text of a cell of XLSX, from what the reader gives: numbers come as they are written in the file. */
export function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return writeDate(value.getTime());
	return typeof value === 'string' ? value : String(value);
}

/** Digits that Excel shows of a number, and computes with. */
const DIGITS_OF_EXCEL = 15;

/**
 * The shortest decimal that Excel would show of a number. Files often hold longer ones: `0.10000000000000001` for 0.1,
 * `0.30000000000000004` for a sum of 0.1 and 0.2. Whole numbers keep all their digits.
 *
 * @returns The text itself if it is no number.
 */
export function shortestDecimal(text: string): string {
	const written = Number(text);
	if (text.trim() === '' || !Number.isFinite(written)) return text;
	const value = Number.isInteger(written) ? written : Number(written.toPrecision(DIGITS_OF_EXCEL));
	const shortest = String(value === 0 ? 0 : value);
	const [, sign = '', whole = '', part = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(shortest) ?? [];
	if (exponent === undefined || Math.abs(Number(exponent)) + part.length > LONGEST) return shortest;
	const point = 1 + Number(exponent);
	const digits = whole + part;
	return point <= 0 ? `${sign}0.${'0'.repeat(-point)}${digits}` : `${sign}${digits.padEnd(point, '0')}`;
}

/** A date and, unless it is midnight, a time; a time alone if there is no date. Times are rounded to seconds. */
function writeDate(milliseconds: number): string {
	const rounded = Math.round(milliseconds / 1000) * 1000;
	const isTime = rounded < Date.UTC(1899, 11, 31);
	const date = new Date(rounded < MARCH_1900 && !isTime ? rounded + DAY : rounded);
	const [day = '', time = ''] = date
		.toISOString()
		.replace(/\.\d+Z$/, '')
		.split('T');
	if (isTime) return time;
	return time === '00:00:00' ? day : `${day}T${time}`;
}
