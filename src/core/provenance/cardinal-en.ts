import { numberWordsEn } from './number-table-en.ts';

const { small, tens, scales } = numberWordsEn;

/** One word of a text, in lower case. */
export interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** A number read from the words `from` up to `next`. */
export interface Run {
	readonly value: number;
	readonly next: number;
}

/** A whole number, with `and a half`, `point five`, a scale or a dozen after it. */
export function readCardinal(text: string, words: readonly Word[], from: number): Run | undefined {
	const isArticle = /^an?$/.test(words[from]?.word ?? '');
	let [total, current, room, lastScale, next] = [0, isArticle ? 1 : 0, isArticle ? 0 : 100, Infinity, isArticle ? from + 1 : from];
	const mayUseAnd = words[from - 1]?.word !== 'between';
	for (let isAfterScale = false; next < words.length;) {
		if (next > from && !isJoined(text, words, next)) break;
		const word = words[next]?.word ?? '';
		const count = small.get(word) ?? tens.get(word);
		const scale = scales.get(word);
		if (count !== undefined && count < room && (count > 0 || next === from)) {
			current += count;
			room = count >= 20 ? 10 : 0;
			isAfterScale = false;
		} else if (word === 'hundred' && current > 0 && current < 100) {
			[current, room, isAfterScale] = [current * 100, 100, true];
		} else if (scale !== undefined && current > 0 && scale < lastScale) {
			[total, current, room, lastScale, isAfterScale] = [total + current * 10 ** scale, 0, 100, scale, true];
		} else if (word === 'dozen' && total === 0 && current > 0) {
			return { value: current * 12, next: next + 1 };
		} else if (word === 'and' && isAfterScale && mayUseAnd && continues(text, words, next + 1)) {
			isAfterScale = false;
		} else break;
		next += 1;
	}
	if (next === from || (isArticle && next === from + 1)) return undefined;
	return withDecimals(text, words, { value: total + current, next });
}

function continues(text: string, words: readonly Word[], next: number): boolean {
	const word = words[next]?.word ?? '';
	return isJoined(text, words, next) && (small.has(word) || tens.has(word)) && !/^(?:hundred)$/.test(words[next + 1]?.word ?? '');
}

function withDecimals(text: string, words: readonly Word[], run: Run): Run {
	let { next } = run;
	let decimals = '';
	const isNext = (at: number, word: string) => words[at]?.word === word && isJoined(text, words, at);
	if (isNext(next, 'and') && isNext(next + 1, 'a') && isNext(next + 2, 'half')) {
		[decimals, next] = ['5', next + 3];
	} else if (isNext(next, 'point')) {
		let at = next + 1;
		for (let digit = small.get(words[at]?.word ?? ''); digit !== undefined && digit < 10 && isJoined(text, words, at); digit = small.get(words[at]?.word ?? '')) {
			decimals += digit;
			at += 1;
		}
		if (decimals !== '') next = at;
	}
	if (decimals === '') return run;
	const scale = isJoined(text, words, next) ? scales.get(words[next]?.word ?? '') : undefined;
	return { value: Number(`${run.value}.${decimals}e${scale ?? 0}`), next: scale === undefined ? next : next + 1 };
}

/** Whether a word follows the one before it with nothing but a space, a line break or a hyphen between. */
export function isJoined(text: string, words: readonly Word[], at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	return before !== undefined && word !== undefined && /^(?:\s{1,2}|[-‑])$/.test(text.slice(before.end, word.start));
}
