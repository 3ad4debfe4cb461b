import type { Expression } from './expression.ts';
import type { ReadingLanguage } from './reading-language.ts';

/**
 * Whether two numbers form a share that need not have been counted: “one in four”, “three of ten”. In “17 of 147 firms”
 * and “3 of the 10” both numbers are counts.
 *
 * @param part Value of `low`.
 * @param whole Value of `high`.
 */
export function isShareOfWhole(
	text: string,
	low: Expression,
	high: Expression,
	part: number,
	whole: number,
	{ shares }: ReadingLanguage,
): boolean {
	if (
		low.fraction !== undefined ||
		low.sign !== undefined ||
		high.sign !== undefined ||
		low.power > 0 ||
		high.year ||
		!(part < whole)
	)
		return false;
	const after = text.slice(high.end, high.end + 32);
	if (shares.timeFollows.test(after)) return false;
	const gap = text.slice(low.end, high.lead);
	if (shares.in.test(gap)) return true;
	// “Two out of five hundred”: a whole that was counted is seldom written in words.
	if (shares.outOf.test(gap))
		return part === 1 || isRound(text, high, whole) || whole <= 5 || (isInWords(text, high) && high.power > 1);
	if (!isRound(text, high, whole)) return false;
	if (shares.of.test(gap))
		return part !== 1 || !shares.memberBefore.test(text.slice(Math.max(0, low.lead - 16), low.lead));
	const over = shares.overNoun.exec(gap)?.groups;
	if (over === undefined) return false;
	if (over['every'] !== undefined || shares.verbFollows.test(after) || shares.endFollows.test(after)) return true;
	return over['connector'] !== shares.partOfNoun && shares.wordFollows.test(after) && !shares.pluralFollows.test(after);
}

/** Whether a whole is a round number, which people use for shares of any group; in words, any up to ten is one. */
function isRound(text: string, { start, end }: Expression, whole: number): boolean {
	return (
		whole === 10 ||
		whole === 100 ||
		whole === 1000 ||
		(isInWords(text, { start, end }) && (whole <= 10 || whole === 20))
	);
}

function isInWords(text: string, { start, end }: Pick<Expression, 'start' | 'end'>): boolean {
	return !/\p{N}/u.test(text.slice(start, end));
}
