/** A year of four digits that no other digit follows. */
export const YEAR = '(?<year>(?:1[5-9]|2[01])\\d\\d)(?![\\p{L}\\p{N}]|[.,]\\d)';
/** One that begins no span of years. */
export const ONE_YEAR = `${YEAR}(?!\\s?[/–-]\\s?\\d)`;
/** One of any era. */
export const OLD_YEAR = '[1-9]\\d{0,3}';

/** Patterns of the names of months, which may be short for them. @param months Of each month, from January on. */
export function monthPatterns(months: readonly string[]): { NAME: string; MONTH: string; FIRST_MONTH: string } {
	const NAME = `(?:${months.join('|')})\\.?`;
	return { NAME, MONTH: `(?<month>${NAME})`, FIRST_MONTH: `(?<firstMonth>${NAME})` };
}

/** What the parts of a year are called: each list from the first part of the year on. */
interface PartsOfYear {
	readonly months: readonly string[];
	readonly seasons: readonly RegExp[];
	readonly quarters: readonly RegExp[];
	/** Tells a quarter from other parts. */
	readonly quarter: RegExp;
}

/**
 * Makes what gives the number of a part of a year, as EDTF has it: 1 to 12 for months, 21 to 24 for seasons, and 33 to
 * 36 for quarters.
 */
export function numberOfPart({ months, seasons, quarters, quarter }: PartsOfYear): (name: string) => number {
	const patterns = months.map((names) => new RegExp(`^(?:${names})\\.?$`, 'iu'));
	const placeIn = (parts: readonly RegExp[], name: string) => parts.findIndex((pattern) => pattern.test(name));
	return (name) => {
		const season = placeIn(seasons, name);
		if (season >= 0) return 21 + season;
		return quarter.test(name) ? 33 + placeIn(quarters, name) : placeIn(patterns, name) + 1;
	};
}
