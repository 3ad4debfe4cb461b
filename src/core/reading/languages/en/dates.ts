import type { DatePatterns } from '../../reading-language.ts';

/** The whole names of the months, January first. */
export const months = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** Long and short names, with capitals, which distinguish `May` and `March` from the verbs. */
const NAME =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?' +
	'|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const MONTH = `(?<month>${NAME})\\.?`;
const FIRST_MONTH = `(?<firstMonth>${NAME})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const FIRST_DAY = '(?<firstDay>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:1[5-9]|2[01])\\d\\d)(?![\\p{L}\\p{N}]|[.,]\\d)';
const TO = '(?:\\s?[-–−]\\s?|\\s+(?:to|and|through|until|till)\\s+)';

/**
 * The longest first, so that a day is not read as a month. In a pair, what the first date leaves out is taken from the
 * second.
 */
const patterns = [
	`${FIRST_DAY}\\s+${FIRST_MONTH}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${FIRST_MONTH}\\s+${FIRST_DAY}${TO}${MONTH}\\s+${DAY},?\\s+${YEAR}`,
	`${FIRST_DAY}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${MONTH}\\s+${FIRST_DAY}${TO}${DAY},?\\s+${YEAR}`,
	`${FIRST_MONTH}${TO}${MONTH},?\\s+${YEAR}`,
	`${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`,
	`${MONTH}\\s+${DAY},?\\s+${YEAR}`,
	`${MONTH},?\\s+(?:of\\s+)?${YEAR}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${pattern}`, 'gu'));

export const dates: DatePatterns = {
	patterns,
	anyMonth: new RegExp(NAME, 'u'),
	numberOfMonth: (name) => months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1,
	months: months.join('|'),
};
