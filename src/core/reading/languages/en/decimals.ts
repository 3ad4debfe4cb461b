import { addTo } from '../../fraction.ts';
import { isJoined, type Run, type Word } from './joined-words.ts';
import { numberWordsEn } from './number-table.ts';
import { partAfter } from './part-after.ts';
import { partOfScale } from './part-of-scale.ts';

const { small, tens, scales, zeros } = numberWordsEn;
const POINT = 'which words belong to its decimals is not clear';
export const PART_ADDED = 'a part is added to it';
/** Words before “point” with which it is a noun: “at this point five firms”. */
const POINT_AS_NOUN = new Set(
	(
		'a an the this that these those which what any some every each no one certain given later earlier starting ' +
		'turning tipping focal data end mid high low entry exit check vantage percentage basis decimal per'
	).split(' '),
);
/** Words after which only a number makes sense. */
const EXPECTS_NUMBER = new Set(
	'by of to than about only just nearly almost around roughly approximately minus'.split(' '),
);
const RATIO_FOLLOWS = /^\s?(?:%|per\s?cent|percent)/iu;

/**
 * Reads “point five” and “and a half” after a whole number; undefined if neither follows. The run has no value if
 * the words do not say what it is a part of, as after “hundred” and “thousand”.
 *
 * @param from The index of the word after the whole number.
 * @param mayUseAnd “And” may belong to the number. After “between” it does not.
 */
export function readDecimals(
	text: string,
	words: readonly Word[],
	integer: number,
	from: number,
	mayUseAnd: boolean,
): Run | undefined {
	const last = words[from - 1]?.word ?? '';
	if (words[from]?.word === 'point' && isJoined(text, words, from)) {
		const decimals = digitsFrom(text, words, from + 1);
		if (decimals === undefined) return undefined;
		// “At one point five firms closed”.
		const isNoun = last === 'one' && words[from - 2]?.word === 'at';
		return isNoun || scales.has(last)
			? { reason: POINT, next: decimals.next }
			: withDigits(text, words, integer, decimals);
	}
	const added = mayUseAnd ? addedFrom(text, words, from) : undefined;
	if (added !== undefined && scales.has(last))
		return partOfScale(text, words, integer, from - 1, added) ?? { reason: PART_ADDED, next: added.next };
	if (added === undefined || last === 'hundred') return added && { reason: PART_ADDED, next: added.next };
	const fraction = addTo(integer, added);
	const power = powerAt(text, words, added.next);
	const value = fraction.part / fraction.whole;
	return { value, fraction, power, next: power === undefined ? added.next : added.next + 1 };
}

/** Reads “point five” without a whole number before it. No value if “point” may be a noun. */
export function readPoint(text: string, words: readonly Word[], i: number): Run | undefined {
	const decimals = digitsFrom(text, words, i + 1);
	const before = words[i - 1];
	if (decimals === undefined || (isJoined(text, words, i) && POINT_AS_NOUN.has(before?.word ?? ''))) return undefined;
	const run = withDigits(text, words, 0, decimals);
	const end = words[run.next - 1]?.end ?? 0;
	const isExpected = isJoined(text, words, i) && EXPECTS_NUMBER.has(before?.word ?? '');
	const isScaled = run.power !== undefined || RATIO_FOLLOWS.test(text.slice(end, end + 16));
	return isExpected || isScaled ? run : { reason: POINT, next: run.next };
}

/** Decimals in words, which end before the word `next`; `digits` is absent if the words may be several numbers. */
interface Decimals {
	readonly digits?: string | undefined;
	readonly next: number;
}

function withDigits(text: string, words: readonly Word[], integer: number, { digits, next }: Decimals): Run {
	if (digits === undefined) return { reason: POINT, next };
	const power = powerAt(text, words, next);
	return { value: Number(`${integer}.${digits}`), power, next: power === undefined ? next : next + 1 };
}

function powerAt(text: string, words: readonly Word[], at: number): number | undefined {
	return isJoined(text, words, at) ? scales.get(words[at]?.word ?? '') : undefined;
}

/** “Two five” of “three point two five”, “eleven” and “seventy-one”. */
function digitsFrom(text: string, words: readonly Word[], from: number): Decimals | undefined {
	let digits = '';
	let next = from;
	for (; isJoined(text, words, next); next += 1) {
		const digit = digitOf(words[next]?.word ?? '');
		if (digit === undefined || digit >= 10) break;
		digits += digit;
	}
	const word = isJoined(text, words, next) ? (words[next]?.word ?? '') : '';
	const large = small.get(word) ?? tens.get(word);
	if (large === undefined) return digits === '' ? undefined : { digits, next };
	const unit = large >= 20 && isJoined(text, words, next + 1) ? (digitOf(words[next + 1]?.word ?? '') ?? 0) : 0;
	const end = unit > 0 && unit < 10 ? next + 2 : next + 1;
	return { digits: digits === '' ? String(large + (end - next > 1 ? unit : 0)) : undefined, next: end };
}

function digitOf(word: string): number | undefined {
	return zeros.has(word) ? 0 : small.get(word);
}

/** “And a half”. */
function addedFrom(
	text: string,
	words: readonly Word[],
	from: number,
): { part: number; whole: number; next: number } | undefined {
	const last = words[from - 1];
	const added = last && partAfter(text.slice(last.end, last.end + 48));
	if (!last || !added) return undefined;
	let next = from;
	while ((words[next]?.end ?? Infinity) <= last.end + added.length) next += 1;
	return { part: added.part, whole: added.whole, next };
}
