import type { Expression } from './expression.ts';
import { perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

const patternsOf = perLanguage(({ rates: { per, overNoun, between, every, outOf, only } }) => ({
	per: new RegExp(`(?<!\\p{L})(?:${per})\\s+$`, 'iu'),
	/** “15 doctors to 1,000 people”, “one teacher for 25 students”. */
	overNoun: new RegExp(`^\\s+\\p{L}+\\s+(?:${overNoun})\\s+$`, 'u'),
	between: between === undefined ? /(?!)/u : new RegExp(`^\\s+(?:${between})\\s+$`, 'u'),
	/** “Of every ten firms, four closed”. */
	every: new RegExp(`(?<!\\p{L})(?:${every})\\s+$`, 'iu'),
	outOf: new RegExp(`(?:^|[.!?:;,\\n]\\s*)(?:${outOf})\\s+$`, 'iu'),
	nounAndComma: new RegExp(`^\\s+\\p{L}+(?:\\s+\\p{L}+)?,\\s+(?:(?:${only})\\s+)?$`, 'u'),
}));
const NOUN = /^\s+\p{L}/u;

/** Whether a number is the base of a rate: “100,000” of “12 deaths per 100,000 people”. */
export function isBaseOfRate(text: string, { lead, end, year, sign }: Expression, language: ReadingLanguage): boolean {
	if (year || sign !== undefined || text.startsWith('-', end)) return false;
	return patternsOf(language).per.test(text.slice(Math.max(0, lead - 20), lead));
}

/**
 * Whether two numbers form a rate, so that neither is a count: “15 doctors to 1,000 people”.
 *
 * @param amount Value of `first`.
 * @param base Value of `second`.
 */
export function isRate(
	text: string,
	first: Expression,
	second: Expression,
	amount: number,
	base: number,
	language: ReadingLanguage,
): boolean {
	if (second.sign !== undefined || second.year || first.sign !== undefined || first.year) return false;
	const { overNoun, between } = patternsOf(language);
	const gap = text.slice(first.end, second.lead);
	if (!(amount < base) || !(overNoun.test(gap) || between.test(gap))) return false;
	return NOUN.test(text.slice(second.end, second.end + 8)) && (amount === 1 || /^10{2,}$/.test(String(base)));
}

/**
 * Whether the first number is the whole of a share and the second its part, so that neither is a count: “Of every ten
 * firms, four closed”. In “Out of 147 firms, 17 closed” both are counts.
 *
 * @param whole Value of `first`.
 * @param part Value of `second`.
 */
export function isWholeBeforePart(
	text: string,
	first: Expression,
	second: Expression,
	whole: number,
	part: number,
	language: ReadingLanguage,
): boolean {
	const { every, outOf, nounAndComma } = patternsOf(language);
	if (first.sign !== undefined || second.sign !== undefined || first.year || second.year || !(part < whole))
		return false;
	if (!nounAndComma.test(text.slice(first.end, second.lead))) return false;
	const before = text.slice(Math.max(0, first.lead - 20), first.lead);
	return every.test(before) || (outOf.test(before) && /^10+$/.test(String(whole)));
}
