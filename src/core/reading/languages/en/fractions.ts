import { isHyphened, isJoined, isJoinedLoosely, type Run, type Word } from './joined-words.ts';
import { numberWordsEn } from './number-table.ts';

const { small, tens, scales, ordinals, wholes } = numberWordsEn;

/** Words after which “a third” is a fraction: “a third party” and “a quarter ago” count nothing. */
export const SHARE_FOLLOWS = new RegExp(
	'^\\d{0,3}(?:\\s*(?:$|[.,;:!?)”"’])|\\s+(?:of|in|to|as|by|from|between|since|and|or|at|on|for|than|during|the|this' +
		'|that|these|those|their|its|are|is|was|were|have|has|had|do|did|does|say|said|more|less|fewer|higher|lower' +
		'|larger|smaller|each|annually|per)(?![\\p{L}]))',
	'u',
);
const NOT_A_HALF = new Set(['first', 'second', 'latter', 'last', 'other', 'upper', 'lower', 'top', 'bottom', 'former']);
const LARGE = ['million', 'billion', 'trillion'];
const LARGE_FOLLOWS = new RegExp(`^(?:[-‐‑]|\\s+)(?:of\\s+an?\\s+)?(?:${LARGE.join('|')})(?!\\p{L})`, 'iu');

export const UNCLEAR_PARTS = 'it may be a fraction, and of what is not clear';
/** After a hyphen other words make a name of it: “half-time”. */
const MAY_FOLLOW_HALF = /^(?![-‐‑])|^[-‐‑](?:an?[-‐‑]|(?:hundred|thousand|million|billion|trillion|dozen)(?!\p{L}))/iu;
/** Not “every second counts”. */
const NO_SHARES =
	'year|month|week|day|hour|minute|second|decade|century|time|party|part|counts?|of|that|and|or|to|is|was|in' +
	'|we|they|it|you|he|she';
const NOUN_OF_SHARE = new RegExp(`^\\s(?!(?:${NO_SHARES})(?!\\p{L}))\\p{Ll}{2}`, 'u');
/** Words after which quarters are those of a year: “the first three quarters”. */
const BEFORE_PERIODS = new Set('first last past next previous final recent consecutive successive'.split(' '));

/** The number of parts, or the parts that make a whole: 2 and 3 for “two thirds”. */
interface Counted {
	readonly value: number;
	readonly next: number;
}

/**
 * Reads `half`, `a third of`, `two-thirds` and `three twenty-firsts`, from the word `i` on. The run has no value if the
 * words may mean two fractions: “twenty fifths”.
 *
 * @param isAdded “And” and a whole number stand before it, so that “a third” is no ordinal.
 */
export function readFraction(text: string, words: readonly Word[], i: number, isAdded = false): Run | undefined {
	const first = words[i];
	if (!first) return undefined;
	if (first.word === 'half') {
		const isHalf =
			MAY_FOLLOW_HALF.test(text.slice(first.end, first.end + 16)) && !NOT_A_HALF.has(words[i - 1]?.word ?? '');
		return isHalf ? runOf(1, 2, i + 1) : undefined;
	}
	if (first.word === 'every') return readEvery(text, words, i);
	if (first.word === 'quarter') return isLoneQuarter(text, words, i) ? runOf(1, 4, i + 1) : undefined;
	const isArticle = /^an?$/.test(first.word);
	const count = isArticle ? { value: 1, next: i + 1 } : countAt(text, words, i);
	const whole = count && wholeAt(text, words, count.next);
	if (!count || !whole || !isJoinedLoosely(text, words, count.next) || isCounted(count.value, whole)) return undefined;
	if (whole.value === 4 && whole.isPlural && BEFORE_PERIODS.has(words[i - 1]?.word ?? '')) return undefined;
	const end = words[whole.next - 1]?.end ?? 0;
	const isOfScale = (whole.value === 2 || whole.value === 4) && LARGE_FOLLOWS.test(text.slice(end, end + 20));
	if (isOfScale && !whole.isPlural) return runOf(count.value, whole.value, whole.next);
	// “Two third of firms” is a slip of the pen.
	const isSlip = !whole.isPlural && count.value > 1 && /^\s+of(?!\p{L})/u.test(text.slice(end, end + 8));
	if (isSlip) return { reason: UNCLEAR_PARTS, next: whole.next };
	if (whole.isPlural !== count.value > 1) return undefined;
	// “Twenty two-hundredths”: 22 of 100, or 20 of 200.
	const isSplit = count.next - i > 1 && !isHyphened(text, words, i + 1) && isHyphened(text, words, count.next);
	if (isSplit) return { reason: UNCLEAR_PARTS, next: whole.next };
	const isOfMany = small.has(words[count.next]?.word ?? '');
	const isHyphenedOne = !isArticle && (isOfMany || isHyphened(text, words, count.next));
	if (!whole.isPlural && !isHyphenedOne && !isAdded && !SHARE_FOLLOWS.test(text.slice(end, end + 16))) return undefined;
	const isUnclear = isUnclearTen(text, words, i, count, whole.value);
	return isUnclear ? { reason: UNCLEAR_PARTS, next: whole.next } : runOf(count.value, whole.value, whole.next);
}

/** “Every fifth firm”. “Every fifth year” is a time, and “every third party” counts nothing. */
function readEvery(text: string, words: readonly Word[], i: number): Run | undefined {
	const { word = '', end = 0 } = words[i + 1] ?? {};
	const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)?.[1];
	const whole = digits === undefined ? (word === 'second' ? 2 : wholes.get(word)) : Number(digits);
	const isShare = whole !== undefined && whole > 1 && !/^(?:half|quarter)$/.test(word) && isJoined(text, words, i + 1);
	return isShare && NOUN_OF_SHARE.test(text.slice(end, end + 16)) ? runOf(1, whole, i + 2) : undefined;
}

/**
 * Whether a number of tens before the parts may belong to their name: “thirty-fifths”, “3 twenty thousandths”. Without
 * a hyphen and another number, “twenty fifths” are counted.
 */
function isUnclearTen(
	text: string,
	words: readonly Word[],
	i: number,
	{ value, next }: Counted,
	whole: number,
): boolean {
	if (value % 10 !== 0 || (whole >= 10 && whole <= 100)) return false;
	const before = words[i - 1]?.word ?? '';
	return (
		!isJoined(text, words, next) ||
		isHyphened(text, words, next) ||
		(isJoined(text, words, i) && (/^\d|^an?$/.test(before) || isNumberWord(before)))
	);
}

function isNumberWord(word: string): boolean {
	return small.has(word) || tens.has(word) || scales.has(word) || word === 'hundred';
}

export function runOf(part: number, whole: number, next: number): Run {
	return { value: part / whole, fraction: { part, whole }, next };
}

/** Reads a count from one to 99. */
function countAt(text: string, words: readonly Word[], i: number): Counted | undefined {
	const word = words[i]?.word ?? '';
	const ten = tens.get(word);
	if (ten === undefined) {
		const value = small.get(word);
		return value ? { value, next: i + 1 } : undefined;
	}
	const unit = isJoined(text, words, i + 1) ? (small.get(words[i + 1]?.word ?? '') ?? 0) : 0;
	return unit > 0 && unit < 10 ? { value: ten + unit, next: i + 2 } : { value: ten, next: i + 1 };
}

/** Reads “thirds”, “hundredth” or “twenty-firsts”, from the word `i` on. */
export function wholeAt(
	text: string,
	words: readonly Word[],
	i: number,
): (Counted & { readonly isPlural: boolean }) | undefined {
	const written = words[i]?.word ?? '';
	const one = singularOf(written);
	const value = wholes.get(one);
	if (value !== undefined) return { value, isPlural: one !== written, next: i + 1 };
	const unitOfTen = wholes.get(singularOf(words[i + 1]?.word ?? '')) ?? 0;
	// “One-hundredths”, “two-hundredths”, “ten-thousandths”.
	const times = small.get(written) ?? 0;
	const isMultiple = (times > 0 && times < 10 && unitOfTen >= 100) || (times === 10 && unitOfTen >= 1000);
	if (isMultiple && isHyphened(text, words, i + 1))
		return { value: times * unitOfTen, isPlural: words[i + 1]?.word.endsWith('s') === true, next: i + 2 };
	const ten = tens.get(written);
	if (ten === undefined || !isJoined(text, words, i + 1)) return undefined;
	const last = words[i + 1]?.word ?? '';
	const unit = ordinals.get(singularOf(last));
	// “Twenty seconds” is a time.
	if (unit === undefined || (unit === 2 && !isHyphened(text, words, i + 1))) return undefined;
	return { value: ten + unit, isPlural: last.endsWith('s'), next: i + 2 };
}

function singularOf(word: string): string {
	return word === 'halves' ? 'half' : word.replace(/s$/, '');
}

/** Whether the parts are counted as such: the four quarters of a year, the two halves of a match. */
export function isCounted(count: number, whole: { readonly value: number; readonly isPlural: boolean }): boolean {
	return (whole.value === 4 && count !== 1 && count !== 3) || (whole.value === 2 && count % 2 === 0);
}

/** “Quarter million” without an article. After “the first” or “three” it is another number. */
function isLoneQuarter(text: string, words: readonly Word[], i: number): boolean {
	const { end } = words[i] ?? { end: 0 };
	const before = words[i - 1]?.word ?? '';
	const isNumber = ordinals.has(before) || isNumberWord(before);
	return !(isNumber && isJoined(text, words, i)) && LARGE_FOLLOWS.test(text.slice(end, end + 20));
}
