import { gapAfter } from '../../gap-after.ts';
import { numberWordsEn } from './number-table.ts';
import { partsAfter } from './part-after.ts';

const { small, tens, scales } = numberWordsEn;

/** One word of a text, in lower case. */
export interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** A number read from the words `from` up to `next`: `value × 10^power`. */
export interface Run {
	/** Absent where the words state no one number. */
	readonly value?: number | undefined;
	/** Of a scale word at the end, which a number before may share: “two to three million”. */
	readonly power?: number | undefined;
	readonly next: number;
}

/** A whole number as far as its words are read. */
interface Sum {
	/** What scale words have closed: 2000 of “two thousand and six”. */
	readonly total: number;
	readonly current: number;
	/** What the next word must stay below: 10 behind “twenty”. */
	readonly room: number;
	/** The next scale word must be of a lower power. */
	readonly lastScale: number;
	readonly power?: number | undefined;
	/** “Hundred” or a scale word was last, and “and” may follow. */
	readonly isAfterScale: boolean;
	readonly isArticle: boolean;
}

const NOTHING: Sum = { total: 0, current: 0, room: 100, lastScale: Infinity, isAfterScale: false, isArticle: false };
const ARTICLE: Sum = { ...NOTHING, current: 1, room: 0, isArticle: true };

/** A whole number, with `and a half`, `point five` or a scale after it, and “a dozen”. */
export function readCardinal(text: string, words: readonly Word[], from: number): Run | undefined {
	const isArticle = /^an?$/.test(words[from]?.word ?? '');
	const mayUseAnd = words[from - 1]?.word !== 'between';
	const first = isArticle ? from + 1 : from;
	let sum = isArticle ? ARTICLE : NOTHING;
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

/** With “two”, “twelve” or “twenty”. */
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

/** With “thousand”, “million” and the like. */
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

/** “The two hundredth”, “the two hundred and first”: it says which, not how many. */
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

/** With “point five” or “and a half” behind it; no number at all where the part is of something that is not said. */
function withDecimals(text: string, words: readonly Word[], integer: number, from: number): Run | undefined {
	const isPoint = words[from]?.word === 'point' && isJoined(text, words, from);
	const added = isPoint ? digitsFrom(text, words, from + 1) : partFrom(text, words, from);
	if (added === undefined || added.decimals === '') return undefined;
	const { decimals, next } = added;
	if (decimals === undefined || isAfterScaleWord(words[from - 1]?.word ?? '')) return { next };
	const power = isJoined(text, words, next) ? scales.get(words[next]?.word ?? '') : undefined;
	return { value: Number(`${integer}.${decimals}`), power, next: power === undefined ? next : next + 1 };
}

/** Decimals in words up to `next`; they are absent where the words state none. */
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
	const part = last && partsAfter(text.slice(last.end, last.end + 40));
	if (!last || !part) return undefined;
	let next = from;
	while ((words[next]?.end ?? Infinity) <= last.end + part.length) next += 1;
	return { decimals: part.decimals, next };
}

/** Whether a word follows the one before it with nothing but white space, one line break or a hyphen between. */
export function isJoined(text: string, words: readonly Word[], at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	return (
		before !== undefined &&
		word !== undefined &&
		gapAfter(text.slice(before.end, word.start + 1)) === text.slice(before.end, word.start) &&
		before.end < word.start
	);
}
