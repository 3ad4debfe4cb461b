import type { NumberWords } from '../../reading-language.ts';
import { isJoined, readCardinal, type Run, type Word } from './cardinal.ts';
import { numberWordsEn } from './number-table.ts';
import { readFraction } from './fractions.ts';

const { small, tens, ordinals, multiples } = numberWordsEn;
const firstWords = new Set([...small.keys(), ...tens.keys(), ...multiples.keys(), 'a', 'an', 'half']);

/**
 * Reads every number that English words state, in order: `two hundred and fifty`, `a dozen`, `two-thirds`, `half`,
 * `twice`. Ordinals and vague words (`third place`, `thousands of`, `several hundred`) are left out, and so is `one` in
 * `no one` and `one another`.
 */
export function readNumberWords(text: string): NumberWords[] {
	const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
		word: word.toLowerCase(),
		start: index,
		end: index + word.length,
	}));
	const found: NumberWords[] = [];
	for (let i = 0; i < words.length;) {
		const first = words[i];
		const run = first && startsNumber(first, text) ? readRun(text, words, i) : undefined;
		const last = run && words[run.next - 1];
		if (first && run && last) {
			found.push({
				start: first.start,
				end: last.end,
				text: text.slice(first.start, last.end),
				value: run.value,
				power: run.power,
				multiplier: run.multiplier,
			});
		}
		i = run ? run.next : i + 1;
	}
	return found;
}

/** Whether a number may start with a word. After a hyphen it is part of a name: “Llama-two”. */
function startsNumber({ word, start }: Word, text: string): boolean {
	return (
		(firstWords.has(word) || word.endsWith('fold')) &&
		!/[\p{L}\p{N}][-‑]$/u.test(text.slice(Math.max(0, start - 2), start))
	);
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
	const share = readFraction(text, words, i);
	if (share) return { ...share, multiplier: false };
	const cardinal = readCardinal(text, words, i);
	if (!cardinal || isPronoun(text, words, i, cardinal)) return undefined;
	const after = words[cardinal.next];
	if (
		after &&
		ordinals.has(after.word) &&
		/^[-‑]$/.test(text.slice(after.start - 1, after.start)) &&
		isJoined(text, words, cardinal.next)
	)
		return undefined;
	const isFold = words[cardinal.next]?.word === 'fold' && isJoined(text, words, cardinal.next);
	return { value: cardinal.value, power: cardinal.power, next: cardinal.next + (isFold ? 1 : 0), multiplier: isFold };
}

function isPronoun(text: string, words: readonly Word[], i: number, { next }: Run): boolean {
	const word = words[i];
	if (word?.word !== 'one' || next !== i + 1) return false;
	return (
		words[i - 1]?.word === 'no' || words[next]?.word === 'another' || /^['’]s/.test(text.slice(word.end, word.end + 2))
	);
}
