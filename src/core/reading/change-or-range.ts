import { connectorBetween, isAfterBetween, isAfterFrom, rangeOrChangeBehind } from './connector-between.ts';
import { type Expression, valueOf } from './expression.ts';
import { perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { isSameSign, shareScale } from './shared-scale.ts';

/**
 * What the words before two numbers that “to” joins make of them: a range for certain (“varied from 5 to 10”, “between
 * 5 and 10”), a range because nothing says otherwise, or a change, whose numbers are two: the old and the new value
 * (“rose from 5 to 10”; a fall, “fell from 10 to 5”), or the amount of the change and the new value (“rose by 5 to 15
 * million”).
 */
export type Together = 'sure range' | 'range' | 'change' | 'fall' | 'change by' | 'unclear';

/** Whether two numbers that “to” joins are no range for certain. */
export function isChange(together: Together): boolean {
	return together === 'change' || together === 'fall' || together === 'change by';
}

/** Characters before a number in which a word of change may stand. */
const REACH = 200;
const SENTENCE_ENDS = /(?<!\p{Lu})[.!?]\s+(?=\p{Lu})|[;:]\s|\n\s*\n/gu;
const patternsOf = perLanguage(({ pairs, ranges: { between, and } }) => {
	const { from, by, rise, fall, changeBeside, changeOrRange, spread, otherClause, ofYear } = pairs;
	const change = `${rise}|${fall}|${pairs.change}`;
	return {
		from: new RegExp(`(?<!\\p{L})(?:${from})\\s+$`, 'iu'),
		kinds: new RegExp(
			`(?<![\\p{L}-])(?:(?<spread>${spread})|(?<rise>${rise})|(?<fall>${fall})|(?<change>${pairs.change})|` +
				`(?<beside>${changeBeside})|(?:${changeOrRange}))(?![\\p{L}-])`,
			'giu',
		),
		changeOrAmount: new RegExp(`^(?:${pairs.changeOrAmount})$`, 'iu'),
		by: new RegExp(
			`(?<![\\p{L}-])(?:${change}|${changeBeside}|${changeOrRange})(?:(?:\\s+[\\p{L}-]+){0,4}?\\s+(?:${by}))?\\s+$`,
			'iu',
		),
		otherClause: new RegExp(`[,(]\\s*\\S|(?<!\\p{L})(?:${otherClause})(?!\\p{L})`, 'iu'),
		/** “Between 2010 and 2019”, whose “and” begins no clause. */
		pairBetween: new RegExp(`(?<!\\p{L})(?:${between})\\s+\\p{N}+\\s+(?:${and})\\s+\\p{N}+(?!\\p{N})`, 'giu'),
		ofYear: new RegExp(`(?:(?<!\\p{L})(?:${ofYear})\\s+|\\()$`, 'iu'),
		/** “From 17 % to 33 %, a sharp rise”. */
		changeAfter: new RegExp(`^[^.;:\\n]{0,32},\\s+(?:\\p{L}+\\s+){1,3}(?:${change})(?!\\p{L})`, 'iu'),
	};
});

/** Whether two numbers that “to” joins are a range, or a change from the first to the second. */
export function changeOrRange(text: string, low: Expression, high: Expression, language: ReadingLanguage): Together {
	if (isAfterBetween(text, low, language)) return 'sure range';
	if (low.year && high.year) return 'range';
	const { from, by, changeAfter } = patternsOf(language);
	const before = sentenceBefore(text, low.lead);
	const found = from.exec(before);
	if (found === null) return by.test(before) ? changeBy(low, high) : 'range';
	const kind = kindBefore(before.slice(0, found.index), low, high, language);
	return kind === 'range' && changeAfter.test(text.slice(high.end, high.end + 80)) ? 'change' : kind;
}

/** The same if “from … to” stands behind the numbers: “120-дан 180-ге дейін”, “120-дан 180-ге өсті”. */
export function changeBehind(text: string, low: Expression, high: Expression, language: ReadingLanguage): Together {
	if (low.year && high.year) return 'range';
	return rangeOrChangeBehind(text, high, language);
}

/** @param before The sentence up to “from”. The last word that shows what the numbers are is used. */
function kindBefore(before: string, low: Expression, high: Expression, language: ReadingLanguage): Together {
	const { kinds, otherClause, changeOrAmount, pairBetween } = patternsOf(language);
	const last = [...before.matchAll(kinds)].at(-1);
	if (last === undefined) return 'range';
	const { spread, rise, fall, change, beside } = last.groups ?? {};
	const between = before.slice(last.index + last[0].length).replace(pairBetween, ' ');
	const isOtherClause = otherClause.test(between);
	if (spread !== undefined) return isOtherClause ? 'range' : 'sure range';
	if (beside !== undefined) return /^[\s,]*$/u.test(between) ? 'change' : 'unclear';
	const isChange = rise !== undefined || fall !== undefined || change !== undefined;
	if (!isChange || isOtherClause) return 'unclear';
	// “Reduced from 44 to 50” is no reduction.
	const [from, to] = [valueOf(shareScale(low, high)), valueOf(high)];
	const isOpposite = rise === undefined ? fall !== undefined && from < to : from > to && valueOf(low) > to;
	const isAmount = changeOrAmount.test(last[0]) && isPlain(low) && high.sign === 'percent' && from < to;
	return isOpposite || isAmount ? 'unclear' : fall !== undefined && from > to ? 'fall' : 'change';
}

/**
 * “Rose by 5 to 10 percent” is a range, “rose by 25,000 to 1.4 million” a change, and “rose by 5 to 10” may be both.
 */
function changeBy(low: Expression, high: Expression): Together {
	const shared = shareScale(low, high);
	if (!(valueOf(shared) < valueOf(high))) return 'change by';
	if (isPlain(low) && isPlain(high)) return 'unclear';
	if (isPlain(low)) {
		if (shared.power !== high.power || shared.factor !== high.factor) return 'change by';
		return Math.abs(valueOf(low)) < 1000 ? 'range' : 'unclear';
	}
	return isSameSign(low.sign, high.sign) || low.signLeads ? 'unclear' : 'change by';
}

/** Whether a number has no sign and no scale. */
export function isPlain({ sign, power, factor }: Expression): boolean {
	return sign === undefined && power === 0 && factor === 1;
}

/** Whether a year stands between two numbers that “from … to” joins: “from 17 % in 2019 to 33 %”. */
export function isYearBetween(
	text: string,
	low: Expression | undefined,
	year: Expression,
	high: Expression | undefined,
	language: ReadingLanguage,
): boolean {
	if (!low || !high || !year.year || high.year || year.lead - low.end > 40) return false;
	const gap = text.slice(low.end, year.lead);
	if (/[.;:,\n]/.test(gap) || !patternsOf(language).ofYear.test(gap)) return false;
	return isAfterFrom(text, low, language) && connectorBetween(text, year, high, language) === 'words';
}

/** The sentence before a number, as far as it is looked at. */
function sentenceBefore(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - REACH), at);
	const end = [...before.matchAll(SENTENCE_ENDS)].at(-1);
	return end === undefined ? before : before.slice(end.index + end[0].length);
}
