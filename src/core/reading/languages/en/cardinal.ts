import { readDecimals } from './decimals.ts';
import { isJoined, isJoinedLoosely, type Run, type Word } from './joined-words.ts';
import { readLongFraction } from './long-fractions.ts';
import { numberWordsEn } from './number-table.ts';
import { partAfter } from './part-after.ts';

const { small, tens, scales, zeros } = numberWordsEn;

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
	let sum = isArticle ? ARTICLE : isLoneHundred(words, from) ? { ...START, current: 1, room: 0 } : START;
	let next = first;
	for (; next < words.length; next += 1) {
		if (next > from && !isJoined(text, words, next) && !isUnitOfTen(text, words, next)) break;
		const word = words[next]?.word ?? '';
		if (word === 'dozen' && isArticle && next === first) return { value: 12, next: next + 1 };
		const longer = withCount(sum, word, next === from) ?? withHundred(sum, word) ?? withScale(sum, word);
		const isAnd = word === 'and' && sum.isAfterScale && mayUseAnd && continues(text, words, next + 1);
		if (longer === undefined && !isAnd && !isUnitAndPart(text, words, from, next)) break;
		sum = longer ?? { ...sum, isAfterScale: false };
	}
	if (next === first) return undefined;
	const value = sum.total + sum.current;
	const fraction = readLongFraction(text, words, { value, rest: sum.current % 100, from, next });
	if (fraction !== undefined) return fraction;
	if (isOrdinal(text, words, next, isAfterScaleWord(words[next - 1]?.word ?? ''))) return undefined;
	return readDecimals(text, words, value, next, mayUseAnd) ?? { ...valueOf(sum), next };
}

/** Whether “hundred” begins a number without an article: “hundred thousand”. In “several hundred” it does not. */
function isLoneHundred(words: readonly Word[], from: number): boolean {
	const isScaled = words[from]?.word === 'hundred' && scales.has(words[from + 1]?.word ?? '');
	return isScaled && /^(?:of|to|than|by|about|over|under|nearly|the|is|was)?$/.test(words[from - 1]?.word ?? '');
}

/** “Two” of “fifty - two”. In “fifty - two of them large” it is another number. */
function isUnitOfTen(text: string, words: readonly Word[], at: number): boolean {
	const unit = small.get(words[at]?.word ?? '') ?? 0;
	const isUnit = unit > 0 && unit < 10 && tens.has(words[at - 1]?.word ?? '');
	return isUnit && isJoinedLoosely(text, words, at) && words[at + 1]?.word !== 'of';
}

function valueOf({ total, current, power }: Sum): Pick<Run, 'value' | 'power'> {
	const value = total + current;
	return { value: power === undefined ? value : Number(`${value}e-${power}`), power };
}

/** Adds “two”, “twelve” or “twenty”; undefined if the word is no such number, or does not fit here. */
function withCount(sum: Sum, word: string, isFirst: boolean): Sum | undefined {
	const count = small.get(word) ?? tens.get(word) ?? (zeros.has(word) ? 0 : undefined);
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
	// “Two hundred fifth” may be a fraction or an ordinal; “two hundred second homes” are counted.
	if (isAfterScale && (numberWordsEn.ordinals.get(word) ?? 0) > 2) return !text.startsWith('-', words[next]?.end);
	const after = word === 'and' && isJoined(text, words, next + 1) ? (words[next + 1]?.word ?? '') : '';
	return (
		isAfterScale &&
		(numberWordsEn.ordinals.has(after) || /^(?:tenth|eleventh|twelfth|\p{L}+(?:teenth|tieth))$/u.test(after))
	);
}

/** Whether “and” begins the rest of “twenty and three and three fifths”. */
function isUnitAndPart(text: string, words: readonly Word[], from: number, at: number): boolean {
	const [unit, end] = [small.get(words[at + 1]?.word ?? '') ?? 0, words[at + 1]?.end ?? 0];
	const isUnit = at === from + 1 && words[at]?.word === 'and' && tens.has(words[from]?.word ?? '');
	return (
		isUnit &&
		unit > 0 &&
		unit < 10 &&
		isJoined(text, words, at + 1) &&
		partAfter(text.slice(end, end + 48)) !== undefined
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
