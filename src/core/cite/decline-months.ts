import { dateFormat } from '../format/intl-formatters.ts';

/**
 * Writes the names of months beside a day in the case that the language wants there, and behind the day, as in “23
 * ноября”: CSL has only one form of each, and some styles give the order of American English to all languages.
 *
 * @param dates The dates of the work, in ISO 8601. Those without a day change nothing.
 * @param language That in which the reference is written, which may be another than that of the work.
 */
export function declineMonths(reference: string, dates: readonly string[], language: string): string {
	return dates.reduce(
		(written, date) => (date.length < 10 ? written : declineMonth(written, date, language)),
		reference,
	);
}

function declineMonth(reference: string, date: string, language: string): string {
	const day = new Date(`${date}T00:00:00Z`);
	const monthIn = (options: Intl.DateTimeFormatOptions) =>
		dateFormat(language, { month: 'long', timeZone: 'UTC', ...options })
			.formatToParts(day)
			.find(({ type }) => type === 'month')?.value;
	const [alone, beside] = [monthIn({}), monthIn({ day: 'numeric' })];
	if (alone === undefined || beside === undefined || alone === beside) return reference;
	const [number, name] = [day.getUTCDate(), RegExp.escape(alone)];
	return reference
		.replace(new RegExp(`(?<!\\d)(0?${number}\\s)${name}(?!\\p{L})`, 'gu'), (_found, before: string) => before + beside)
		.replace(
			new RegExp(`(?<!\\p{L})${name}(\\s)0?${number}(?!\\d)`, 'gu'),
			(_found, gap: string) => number + gap + beside,
		);
}
