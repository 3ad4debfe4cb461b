import type { NumberWords } from '../../number-words.ts';
import { readCardinal } from './cardinal.ts';
import { readPoint } from './decimals.ts';
import { isHyphened, isJoined, type Run, type Word, wordsOf } from './joined-words.ts';
import { numberWordsEn } from './number-table.ts';
import { readFraction } from './fractions.ts';

const { small, tens, zeros, ordinals, multiples } = numberWordsEn;
const firstWords = new Set([
	...[...small.keys(), ...tens.keys(), ...zeros, ...multiples.keys()],
	...['a', 'an', 'half', 'quarter', 'hundred', 'point', 'every'],
]);

const SCORE = 'it may be a score or a range';
const YEAR = 'it may be a year';
const DOZENS = 'of which of its parts there are dozens is not clear';
const OF_NOUN = 'its last word may belong to the word after it';

const HYPHEN_AND_WORD = /^[-‐‑](?!(?:odd|plus|some|something|fold|ish)(?!\p{L}))\p{L}{3}/iu;

/**
 * Reads every number that English words state, in order: `two hundred and fifty`, `a dozen`, `two-thirds`, `half`,
 * `twice`. Ordinals and vague words (`third place`, `thousands of`, `several hundred`) are left out, and so is `one` in
 * `no one` and `one another`.
 */
export function readNumberWords(text: string): NumberWords[] {
	const words = wordsOf(text);
	const found: NumberWords[] = [];
	for (let i = 0; i < words.length;) {
		const first = words[i];
		const run = first && startsNumber(text, words, i) ? readRun(text, words, i) : undefined;
		const last = run && words[run.next - 1];
		if (first && run && last) {
			found.push({
				start: first.start,
				end: last.end,
				text: text.slice(first.start, last.end),
				value: run.value,
				reason: run.reason,
				fraction: run.fraction,
				power: run.power,
				multiplier: run.multiplier,
			});
		}
		i = run ? run.next : i + 1;
	}
	return found;
}

/** Whether a number may start with a word. After a hyphen it is part of a name: “Llama-two”, but not “two-to-three”. */
function startsNumber(text: string, words: readonly Word[], i: number): boolean {
	const { word = '', start = 0 } = words[i] ?? {};
	if (!firstWords.has(word) && !word.endsWith('fold')) return false;
	if (!/[\p{L}\p{N}][-‑]$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
	return words[i - 1]?.word === 'to' && isHyphened(text, words, i - 1) && isNumber(words[i - 2]?.word ?? '');
}

function isNumber(word: string): boolean {
	return small.has(word) || tens.has(word) || zeros.has(word);
}

function readRun(text: string, words: readonly Word[], i: number): (Run & { multiplier: boolean }) | undefined {
	const first = words[i];
	if (!first) return undefined;
	const hyphenFollows = /^[-‑]/.test(text.slice(first.end, first.end + 1));
	const multiple = multiples.get(first.word);
	if (multiple !== undefined) return hyphenFollows ? undefined : { value: multiple, next: i + 1, multiplier: true };
	const fold = /^(.+)fold$/.exec(first.word)?.[1];
	if (fold !== undefined) {
		const value = small.get(fold) ?? tens.get(fold) ?? { hundred: 100, thousand: 1000 }[fold];
		return value === undefined ? undefined : { value, next: i + 1, multiplier: true };
	}
	if (first.word === 'point') {
		const point = readPoint(text, words, i);
		return point && { ...point, multiplier: false };
	}
	const share = readFraction(text, words, i);
	if (share) return { ...share, multiplier: false };
	const cardinal = readCardinal(text, words, i);
	if (!cardinal || isPronoun(text, words, i, cardinal)) return undefined;
	if (ordinals.has(words[cardinal.next]?.word ?? '') && isHyphened(text, words, cardinal.next)) return undefined;
	const chain = afterChain(text, words, cardinal.next);
	if (chain > cardinal.next) return { reason: SCORE, next: chain, multiplier: false };
	const year = afterYear(text, words, cardinal);
	if (year !== undefined) return { reason: YEAR, next: year, multiplier: false };
	if (isSplitByHyphen(text, words, i, cardinal.next))
		return { reason: OF_NOUN, next: cardinal.next, multiplier: false };
	const isDozen = /^dozens?$/.test(words[cardinal.next]?.word ?? '') && isJoined(text, words, cardinal.next);
	// “Three hundred and two dozens” is 324 or 3,624.
	if (isDozen && words.slice(i, cardinal.next).some(({ word }) => word === 'and'))
		return { reason: DOZENS, next: cardinal.next + 1, multiplier: false };
	const isFold = words[cardinal.next]?.word === 'fold' && isJoined(text, words, cardinal.next);
	return { ...cardinal, next: cardinal.next + (isFold ? 1 : 0), multiplier: isFold };
}

/** The index after further numbers that hyphens join to a number, as in a score: “three-nought-four”. */
function afterChain(text: string, words: readonly Word[], next: number): number {
	let after = next;
	while (isNumber(words[after]?.word ?? '') && isHyphened(text, words, after)) after += 1;
	return after;
}

/** The index after “nineteen eighty-four”, which is a year and neither of its numbers. */
function afterYear(text: string, words: readonly Word[], { value = 0, next }: Run): number | undefined {
	if (!(value >= 11 && value <= 20) || isHyphened(text, words, next) || !isJoined(text, words, next)) return undefined;
	const rest = readCardinal(text, words, next);
	const isYear = rest?.value !== undefined && rest.value >= 10 && rest.value < 100 && Number.isInteger(rest.value);
	const end = words[(rest?.next ?? 0) - 1]?.end ?? 0;
	return isYear && !HYPHEN_AND_WORD.test(text.slice(end, end + 12)) ? rest.next : undefined;
}

/** Whether the last word may belong to what follows: “two hundred five-star hotels”, “twenty five-year plans”. */
function isSplitByHyphen(text: string, words: readonly Word[], from: number, next: number): boolean {
	const [before, last] = [words[next - 2], words[next - 1]];
	if (!before || !last || next - from < 2 || before.word === 'and' || isHyphened(text, words, next - 1)) return false;
	return (small.has(last.word) || tens.has(last.word)) && HYPHEN_AND_WORD.test(text.slice(last.end, last.end + 12));
}

function isPronoun(text: string, words: readonly Word[], i: number, { next }: Run): boolean {
	const word = words[i];
	if (word?.word !== 'one' || next !== i + 1) return false;
	return (
		words[i - 1]?.word === 'no' || words[next]?.word === 'another' || /^['’]s/.test(text.slice(word.end, word.end + 2))
	);
}
