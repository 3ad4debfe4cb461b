import type { DatePatterns } from '../../reading-language.ts';
import type { YearPatterns } from '../../year-patterns.ts';
import { pattern } from './phrases.ts';
import type { TurkicWords } from './turkic-words.ts';

const NEVER = /(?!)/u;
const ROMAN = ['I', 'II', 'III', 'IV'];

/**
 * Dates in words. The year comes first: “2023 жылғы 5 мамыр”, “2023-жылдын 5-майы”, “2023-yil 5-may”; or the day does:
 * “5 мамыр 2023 жыл”.
 */
export function datesOf({ months, quarter, year, endings, numbers }: TurkicWords): DatePatterns {
	// “5 мамырдан 10 мамырға дейін”
	const to = `(?:\\s?[-‑–−—]\\s?|(?<=${pattern(endings.from)})\\s+)`;
	const cases = `(?:${endings.possessive})?(?:${endings.from}|${endings.to}|${endings.others})?`;
	const names = months.map((name) => new RegExp(`^(?:${pattern(`(?:${name})${cases}`)})$`, 'iu'));
	const name = pattern(`(?:${months.join('|')})${cases}`);
	const [month, firstMonth] = ['month', 'firstMonth'].map((group) => `(?<${group}>${name})(?!\\p{L})`);
	const [day, firstDay] = ['day', 'firstDay'].map((group) => `(?<${group}>\\d{1,2})`);
	const number = '(?<year>(?:1[5-9]|2[01])\\d\\d)';
	const ofYear = `${number}\\s?[-‐‑]?\\s?(?:(?:${pattern(year)})\\p{L}*|ж\\.|й\\.),?\\s+`;
	const bare = `,?\\s+${number}(?![\\p{N}\\p{L}]|[.,]\\d)`;
	const ordinals = numbers.ones
		.slice(0, 4)
		.map((each) => pattern(`(?:${each.replaceAll(' ', '|')})(?:${endings.ordinal})`));
	const ofQuarter =
		`(?<month>(?:[1-4](?:[-‐‑](?:${pattern(endings.ordinal)}))?|I{1,3}|IV|${ordinals.join('|')})` +
		`[-‐‑\\s]\\s?(?:${pattern(quarter)})${pattern(cases)})(?!\\p{L})`;
	const isQuarter = new RegExp(`[-‐‑\\s](?:${pattern(quarter)})`, 'iu');
	const patterns = [
		`${ofYear}${firstDay}[-‐‑\\s]${firstMonth}${to}${day}[-‐‑\\s]${month}`,
		`${ofYear}${firstDay}${to}${day}[-‐‑\\s]${month}`,
		`${ofYear}${firstMonth}${to}${month}`,
		`${ofYear}${day}[-‐‑\\s]\\s?${month}`,
		`${ofYear}${month}`,
		`${ofYear}${ofQuarter}`,
		`${firstDay}[-‐‑\\s]${firstMonth}${to}${day}[-‐‑\\s]${month}${bare}`,
		`${firstDay}${to}${day}[-‐‑\\s]${month}${bare}`,
		`${firstMonth}${to}${month}${bare}`,
		`${day}[-‐‑\\s]${month}${bare}`,
		`${month}${bare}`,
	].map((source) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${source}`, 'giu'));
	return {
		patterns,
		anyMonth: new RegExp(`${name}|[-‐‑\\s](?:${pattern(quarter)})`, 'iu'),
		numberOfMonth: (found) => {
			if (!isQuarter.test(found)) return names.findIndex((each) => each.test(found)) + 1;
			const which = found.split(/[-‐‑\s]/u)[0] ?? '';
			const roman = ROMAN.indexOf(which.toUpperCase());
			if (roman >= 0) return 33 + roman;
			const inDigits = Number(which);
			if (inDigits >= 1) return 32 + inDigits;
			return 33 + ordinals.findIndex((each) => new RegExp(`^${each}$`, 'iu').test(which));
		},
		months: name,
	};
}

/** A year has the word for a year behind it. Without it, a noun that follows is counted. */
export function yearsOf({ year, compared, ranges, endings }: TurkicWords): YearPatterns {
	const word = `(?:${pattern(year)})`;
	const between = pattern(
		`${ranges.and}|${ranges.between}|${compared.around}|${endings.from}|${endings.to}|${endings.others}`,
	);
	return {
		sureBefore: /©\s?$/u,
		sureAfter: new RegExp(`^(?:\\s?[-‐‑–]?\\s?${word}|\\s?[жй]\\.(?!\\p{L}))`, 'iu'),
		before: NEVER,
		beforeNoPlural: NEVER,
		opening: NEVER,
		unclearOpening: NEVER,
		named: NEVER,
		after: NEVER,
		sentenceStart: NEVER,
		singularAfter: NEVER,
		owner: NEVER,
		article: NEVER,
		bracket: /[([]\s*(?:\p{Lu}[\p{L}.'’-]*,?\s+)?$/u,
		bracketEnd: /^\s*[)\]:;]/u,
		partAfter: new RegExp(`^\\s+(?!${word}|(?:${between})(?!\\p{L}))\\p{L}`, 'iu'),
		pluralAfter: NEVER,
		countedBefore: NEVER,
		plural: new RegExp(`^(?!${word})\\p{L}`, 'iu'),
		noAdjectives: new Set(),
	};
}
