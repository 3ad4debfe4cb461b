import { gapAfter } from '../../gap-after.ts';
import { numberWordsEn } from './number-table.ts';
import { partAfter } from './part-after.ts';

const { small, tens, scales } = numberWordsEn;

/** One word of a text, in lower case. */
export interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** A number read from the words `from` up to `next`: `value × 10^power`. */
export interface Run {
	/** Absent if the words do not state one number. */
	readonly value?: number | undefined;
	/** Power of the scale word at the end, which a number before it may share: “two to three million”. */
	readonly power?: number | undefined;
	readonly next: number;
}

/** A whole number while its words are read. */
interface Sum {
	/** The part that ends with a scale word: 2000 of “two thousand and six”. */
	readonly total: number;
	/** The part after it: 6 of “two thousand and six”. */
	readonly current: number;
	/** The next word must be smaller than this: 10 after “twenty”. */
	readonly room: number;
	/** The power of the last scale word; the next one must be lower. */
	readonly lastScale: number;
	readonly power?: number | undefined;
	/** The last word was “hundred” or a scale word, so “and” may follow. */
	readonly isAfterScale: boolean;
	/** The number began with “a”. */
	readonly isArticle: boolean;
}

const START: Sum = { total: 0, current: 0, room: 100, lastScale: Infinity, isAfterScale: false, isArticle: false };
const ARTICLE: Sum = { ...START, current: 1, room: 0, isArticle: true };

/**
 * Reads a whole number from the word `from` on, with `and a half`, `point five` or a scale word after it; and “a
 * dozen”.
 */
export function readCardinal(text: string, words: readonly Word[], from: number): Run | undefined {
	const isArticle = /^an?$/.test(words[from]?.word ?? '');
	const mayUseAnd = words[from - 1]?.word !== 'between';
	const first = isArticle ? from + 1 : from;
	let sum = isArticle ? ARTICLE : START;
	let next = first;
	for (; next < words.length; next += 1) {
		if (next > from && !isJoined(text, words, next)) break;
		const word = words[next]?.word ?? '';
		if (word === 'dozen' && isArticle && next === first) return { value: 12, next: next + 1 };
		const longer = withCount(sum, word, next === from) ?? withHundred(sum, word) ?? withScale(sum, word);
		const isAnd = word === 'and' && sum.isAfterScale && mayUseAnd && continues(text, words, next + 1);
		if (longer === undefined && !isAnd) break;
		sum = longer ?? { ...sum, isAfterScale: false };
	}
	if (next === first) return undefined;
	if (isOrdinal(text, words, next, isAfterScaleWord(words[next - 1]?.word ?? ''))) return undefined;
	return withDecimals(text, words, sum.total + sum.current, next) ?? { ...valueOf(sum), next };
}

function valueOf({ total, current, power }: Sum): Pick<Run, 'value' | 'power'> {
	const value = total + current;
	return { value: power === undefined ? value : Number(`${value}e-${power}`), power };
}

/** Adds “two”, “twelve” or “twenty”; undefined if the word is no such number, or does not fit here. */
function withCount(sum: Sum, word: string, isFirst: boolean): Sum | undefined {
	const count = small.get(word) ?? tens.get(word);
	if (count === undefined || count >= sum.room || (count === 0 && !isFirst)) return undefined;
	const current = sum.current + count;
	return { ...sum, current, room: count >= 20 ? 10 : 0, power: undefined, isAfterScale: false };
}

function withHundred(sum: Sum, word: string): Sum | undefined {
	if (word !== 'hundred' || sum.current === 0 || sum.current >= 100) return undefined;
	const power = sum.total === 0 && !sum.isArticle ? 2 : undefined;
	return { ...sum, current: sum.current * 100, room: 100, power, isAfterScale: true };
}

/** Multiplies by “thousand”, “million” and the like; undefined if the word is no scale, or does not fit here. */
function withScale(sum: Sum, word: string): Sum | undefined {
	const scale = scales.get(word);
	if (scale === undefined || sum.current === 0 || scale >= sum.lastScale) return undefined;
	const power = sum.total === 0 && !sum.isArticle ? scale + (sum.power ?? 0) : undefined;
	const total = sum.total + sum.current * 10 ** scale;
	return { ...sum, total, current: 0, room: 100, lastScale: scale, power, isAfterScale: true };
}

function isAfterScaleWord(word: string): boolean {
	return word === 'hundred' || scales.has(word);
}

const ORDINALS = [
	'(?:hundred|thousand|million|billion|trillion)th',
	'(?:thir|four|fif|six|seven|eigh|nine)teenth',
	'twentieth',
	'(?:thir|for|fif|six|seven|eigh|nine)tieth',
	'eleventh',
	'twelfth',
];
const ORDINAL = new RegExp(`^(?:${ORDINALS.join('|')})s?$`);

/**
 * Whether the words go on to an ordinal, so that they do not count: “the two hundredth”, “the two hundred and first”.
 */
function isOrdinal(text: string, words: readonly Word[], next: number, isAfterScale: boolean): boolean {
	if (!isJoined(text, words, next)) return false;
	const word = words[next]?.word ?? '';
	if (ORDINAL.test(word)) return true;
	const after = word === 'and' && isJoined(text, words, next + 1) ? (words[next + 1]?.word ?? '') : '';
	return (
		isAfterScale &&
		(numberWordsEn.ordinals.has(after) || /^(?:tenth|eleventh|twelfth|\p{L}+(?:teenth|tieth))$/u.test(after))
	);
}

function continues(text: string, words: readonly Word[], next: number): boolean {
	const word = words[next]?.word ?? '';
	return (
		isJoined(text, words, next) &&
		(small.has(word) || tens.has(word)) &&
		!/^(?:hundred)$/.test(words[next + 1]?.word ?? '')
	);
}

/**
 * The number with “point five” or “and a half” added; undefined if neither follows. It has no value if the part follows
 * a scale word, for then the words do not say what it is a part of.
 */
function withDecimals(text: string, words: readonly Word[], integer: number, from: number): Run | undefined {
	const isPoint = words[from]?.word === 'point' && isJoined(text, words, from);
	const added = isPoint ? digitsFrom(text, words, from + 1) : partFrom(text, words, from);
	if (added === undefined || added.decimals === '') return undefined;
	const { decimals, next } = added;
	if (decimals === undefined || isAfterScaleWord(words[from - 1]?.word ?? '')) return { next };
	const power = isJoined(text, words, next) ? scales.get(words[next]?.word ?? '') : undefined;
	return { value: Number(`${integer}.${decimals}`), power, next: power === undefined ? next : next + 1 };
}

/** Decimals in words, which end before the word `next`; `decimals` is absent if the part is no plain decimal. */
interface Decimals {
	readonly decimals?: string | undefined;
	readonly next: number;
}

/** “Two five” of “three point two five”. */
function digitsFrom(text: string, words: readonly Word[], from: number): Decimals {
	let decimals = '';
	let next = from;
	for (; isJoined(text, words, next); next += 1) {
		const digit = small.get(words[next]?.word ?? '');
		if (digit === undefined || digit >= 10) break;
		decimals += digit;
	}
	return { decimals, next };
}

/** “And a half”. */
function partFrom(text: string, words: readonly Word[], from: number): Decimals | undefined {
	const last = words[from - 1];
	const part = last && partAfter(text.slice(last.end, last.end + 40));
	if (!last || !part) return undefined;
	let next = from;
	while ((words[next]?.end ?? Infinity) <= last.end + part.length) next += 1;
	return { decimals: part.decimals, next };
}

/** Whether only white space, one line break or a hyphen stands between a word and the one before it. */
export function isJoined(text: string, words: readonly Word[], at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	return (
		before !== undefined &&
		word !== undefined &&
		gapAfter(text.slice(before.end, word.start + 1)) === text.slice(before.end, word.start) &&
		before.end < word.start
	);
}
