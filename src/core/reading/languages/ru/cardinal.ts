import type { Fraction } from '../../fraction.ts';
import { numberWordsRu } from './number-table.ts';

const { counts, scales, groups, singulars, maybeSingulars, oneAndHalf } = numberWordsRu;

/** One word of a text, in lower case and with `е` for `ё`. */
export interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
	/** Only white space, with one line break at most, stands between it and the word before it. */
	readonly isJoined: boolean;
}

/** A number read from words up to the word `next`: `value × 10^power`. */
export interface Run {
	/** Absent if the words do not state one number. */
	readonly value?: number | undefined;
	/** The words are a fraction, and `value` is its quotient. */
	readonly fraction?: Fraction | undefined;
	/** Power of the scale word at the end, which a number before it may share: “два–три миллиона”. */
	readonly power?: number | undefined;
	readonly next: number;
}

/** A number while its words are read. */
interface Sum {
	/** The part that ends with a scale word: 2000 of “две тысячи шесть”. */
	readonly total: number;
	/** The part after it: 6 of “две тысячи шесть”; undefined where it has no word yet. */
	readonly current?: number | undefined;
	/** The next word must be smaller than this: 10 after “двадцать”. */
	readonly room: number;
	/** The power of the last scale word; the next one must be lower. */
	readonly lastScale: number;
	readonly power?: number | undefined;
}

const START: Sum = { total: 0, room: 1000, lastScale: Infinity };

/** Words after which “тысячи” is one thousand: “около тысячи”. */
const SINGULAR_AFTER = new Set(
	'около более менее больше меньше свыше порядка до от из с со после выше ниже чем почти'.split(' '),
);
const PARTS = new Map([
	['половиной', 0.5],
	['четвертью', 0.25],
	['третью', undefined],
]);

const ORDINAL = new RegExp(
	'^(?:перв|втор|четверт|пят|шест|седьм|восьм|девят|\\p{L}*десят|\\p{L}+надцат|\\p{L}+дцат|сороков|девяност' +
		'|\\p{L}*сот)(?:ый|ой|ая|ое|ого|ому|ую|ым|ом|ою|ые|ых|ыми)$|^трет(?:ий|ь\\p{L}{1,3})$',
	'u',
);

/** Reads a whole number from the word `from` on, with “с половиной” and a scale word after it; and “полтора”. */
export function readCardinal(words: readonly Word[], from: number): Run | undefined {
	let sum: Sum = START;
	let next = from;
	for (; next < words.length; next += 1) {
		const word = words[next];
		if (word === undefined || (next > from && !word.isJoined)) break;
		const part = next > from ? partOf(words, next) : undefined;
		if (part !== undefined) return withPart(words, sum, part.value, part.next);
		const isAlone = next === from && isOne(word.word, words[from - 1]);
		const longer = withCount(sum, word.word, next === from) ?? withGroup(sum, word.word, isAlone);
		const scaled = longer ?? withScale(sum, word.word, isAlone);
		if (scaled === undefined) break;
		sum = scaled;
	}
	return next === from || isOrdinal(words, next) ? undefined : { ...valueOf(sum), next };
}

/** Whether the words go on to an ordinal, so that they do not count: “двадцать пятый”, “две тысячи третий”. */
function isOrdinal(words: readonly Word[], next: number): boolean {
	const [before = '', after] = [words[next - 1]?.word, words[next]];
	if (after?.isJoined !== true || !ORDINAL.test(after.word)) return false;
	return (counts.get(before) ?? 0) >= 20 || scales.has(before);
}

/** Whether a scale word without a number before it means one of them. */
function isOne(word: string, before: Word | undefined): boolean {
	return singulars.has(word) || (maybeSingulars.has(word) && SINGULAR_AFTER.has(before?.word ?? ''));
}

function valueOf({ total, current = 0, power }: Sum): Pick<Run, 'value' | 'power'> {
	const value = total + current;
	return { value: power === undefined ? value : Number(`${value}e-${power}`), power };
}

function withCount(sum: Sum, word: string, isFirst: boolean): Sum | undefined {
	if (oneAndHalf.has(word)) return isFirst ? { ...sum, current: 1.5, room: 0 } : undefined;
	const count = counts.get(word);
	if (count === undefined || count >= sum.room || (count === 0 && !isFirst)) return undefined;
	const room = count >= 100 ? 100 : count >= 20 ? 10 : 0;
	return { ...sum, current: (sum.current ?? 0) + count, room, power: undefined };
}

/** Multiplies by “десяток”, “сотня” or “дюжина”. */
function withGroup(sum: Sum, word: string, isAlone: boolean): Sum | undefined {
	const group = groups.get(word);
	const count = isAlone ? 1 : sum.current;
	if (group === undefined || count === undefined || count === 0 || count >= 100) return undefined;
	return { ...sum, current: count * group, room: 0, power: undefined };
}

/** Multiplies by “тысяча”, “миллион” and the like; undefined if the word is no scale, or does not fit here. */
function withScale(sum: Sum, word: string, isAlone: boolean): Sum | undefined {
	const scale = scales.get(word);
	const count = isAlone ? 1 : sum.current;
	if (scale === undefined || count === undefined || count === 0 || scale >= sum.lastScale) return undefined;
	const power = sum.total === 0 && !isAlone ? scale : undefined;
	return { total: sum.total + Number(`${count}e${scale}`), room: 1000, lastScale: scale, power };
}

/** “С половиной” at a word of a number; `value` is undefined if the part is no plain decimal. */
function partOf(words: readonly Word[], at: number): { value: number | undefined; next: number } | undefined {
	const part = words[at + 1];
	if (words[at]?.word !== 'с' || part?.isJoined !== true || !PARTS.has(part.word)) return undefined;
	return { value: PARTS.get(part.word), next: at + 2 };
}

/** It has no value if the part follows a scale word, for then the words do not say what it is a part of. */
function withPart(words: readonly Word[], sum: Sum, part: number | undefined, next: number): Run {
	if (part === undefined || sum.current === undefined || sum.total > 0) return { next };
	const value = sum.current + part;
	const power = words[next]?.isJoined === true ? scales.get(words[next].word) : undefined;
	return { value, power, next: power === undefined ? next : next + 1 };
}
