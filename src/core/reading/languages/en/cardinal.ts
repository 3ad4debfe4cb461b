import { gapAfter } from '../../gap-after.ts';
import { numberWordsEn } from './number-table.ts';
import { partsAfter } from './parts-after.ts';

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

/** A whole number, with `and a half`, `point five` or a scale after it, and “a dozen”. */
export function readCardinal(text: string, words: readonly Word[], from: number): Run | undefined {
	const isArticle = /^an?$/.test(words[from]?.word ?? '');
	let [total, current, room, lastScale, next] = [
		0,
		isArticle ? 1 : 0,
		isArticle ? 0 : 100,
		Infinity,
		isArticle ? from + 1 : from,
	];
	let power: number | undefined;
	const mayUseAnd = words[from - 1]?.word !== 'between';
	for (let isAfterScale = false; next < words.length;) {
		if (next > from && !isJoined(text, words, next)) break;
		const word = words[next]?.word ?? '';
		const count = small.get(word) ?? tens.get(word);
		const scale = scales.get(word);
		if (count !== undefined && count < room && (count > 0 || next === from)) {
			current += count;
			room = count >= 20 ? 10 : 0;
			[isAfterScale, power] = [false, undefined];
		} else if (word === 'hundred' && current > 0 && current < 100) {
			power = total === 0 && !isArticle ? 2 : undefined;
			[current, room, isAfterScale] = [current * 100, 100, true];
		} else if (scale !== undefined && current > 0 && scale < lastScale) {
			power = total === 0 && !isArticle ? scale + (power ?? 0) : undefined;
			[total, current, room, lastScale, isAfterScale] = [total + current * 10 ** scale, 0, 100, scale, true];
		} else if (word === 'dozen' && isArticle && next === from + 1) {
			return { value: 12, next: next + 1 };
		} else if (word === 'and' && isAfterScale && mayUseAnd && continues(text, words, next + 1)) {
			isAfterScale = false;
		} else break;
		next += 1;
	}
	if (next === from || (isArticle && next === from + 1)) return undefined;
	if (isOrdinal(text, words, next, isAfterScaleWord(words[next - 1]?.word ?? ''))) return undefined;
	const whole = withDecimals(text, words, total + current, next);
	if (whole) return whole;
	return { value: power === undefined ? total + current : Number(`${total + current}e-${power}`), power, next };
}

function isAfterScaleWord(word: string): boolean {
	return word === 'hundred' || scales.has(word);
}

/** “The two hundredth”, “the two hundred and first”: it says which, not how many. */
function isOrdinal(text: string, words: readonly Word[], next: number, isAfterScale: boolean): boolean {
	if (!isJoined(text, words, next)) return false;
	const word = words[next]?.word ?? '';
	if (
		/^(?:(?:hundred|thousand|million|billion|trillion)th|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|(?:thir|for|fif|six|seven|eigh|nine)tieth|eleventh|twelfth)s?$/.test(
			word,
		)
	)
		return true;
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
	const last = words[from - 1];
	let next = from;
	let decimals: string | undefined = '';
	if (words[next]?.word === 'point' && isJoined(text, words, next)) {
		let at = next + 1;
		for (
			let digit = small.get(words[at]?.word ?? '');
			digit !== undefined && digit < 10 && isJoined(text, words, at);
			digit = small.get(words[at]?.word ?? '')
		) {
			decimals += digit;
			at += 1;
		}
		if (decimals !== '') next = at;
	} else if (last) {
		const part = partsAfter(text.slice(last.end, last.end + 40));
		decimals = part ? part.decimals : '';
		while (part && (words[next]?.end ?? Infinity) <= last.end + part.length) next += 1;
	}
	if (decimals === '') return undefined;
	if (decimals === undefined || isAfterScaleWord(last?.word ?? '')) return { next };
	const power = isJoined(text, words, next) ? scales.get(words[next]?.word ?? '') : undefined;
	return { value: Number(`${integer}.${decimals}`), power, next: power === undefined ? next : next + 1 };
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
