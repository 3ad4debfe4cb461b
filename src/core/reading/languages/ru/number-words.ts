import type { NumberWords } from '../../number-words.ts';
import { type Run, readCardinal, type Word } from './cardinal.ts';
import { readFraction } from './fractions.ts';
import { numberWordsRu } from './number-table.ts';

const { multiples, folds } = numberWordsRu;

/** “Пол” at the start of a word, whose rest is a unit or a scale: “полгода”, “полмиллиона”. */
const HALF_OF = new RegExp(
	'^полу?(?=(?:года|часа|века|минуты|километра|метра|тонны|литра|килограмма|процента|миллиона|миллиарда' +
		'|триллиона|тысячи|сотни|дюжины|десятка)$)',
	'u',
);
const MULTIPLIED = /^(?:удво|утро|учетвер)(?:и|ен|я)/u;
const TIMES = ['удво', 'утро', 'учетвер'];
const FOLD = /^(\p{L}+)кратн\p{L}{1,3}$/u;
const ONE = /^од(?:ин$|н)/u;
/** After “один” they make it a pronoun: “с одной стороны”, “одно и то же”. */
const PRONOUN_BEFORE = new Set(['сторона', 'стороны', 'и', 'лишь', 'только']);
const SAME = new Set(['то', 'тот', 'та', 'те', 'того', 'той', 'тем', 'том', 'ту', 'тех', 'теми']);

/**
 * Reads every number that Russian words state, in order: `двести пятьдесят`, `полтора миллиона`, `две трети`,
 * `каждый пятый`, `вдвое`, `полгода`. Ordinals and vague words (`третье место`, `тысячи людей`) are left out, and so is
 * “один” where it is a pronoun.
 */
export function readNumberWords(text: string): NumberWords[] {
	const words = wordsOf(text);
	const found: NumberWords[] = [];
	let last = -1;
	for (let at = 0; at < words.length;) {
		const first = words[at];
		const run = first && startsNumber(text, first, last === at) ? readRun(words, at) : undefined;
		const end = run?.end ?? words[(run?.next ?? 0) - 1]?.end;
		if (first === undefined || run === undefined || end === undefined) {
			at += 1;
			continue;
		}
		const { value, fraction, power, multiplier } = run;
		found.push({ start: first.start, end, text: text.slice(first.start, end), value, fraction, power, multiplier });
		at = run.next;
		last = at;
	}
	return found;
}

function wordsOf(text: string): Word[] {
	let from = 0;
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: written, index: start }) => {
		const isJoined = start > 0 && /^[^\S\n]*(?:\n[^\S\n]*)?$/u.test(text.slice(from, start)) && from > 0;
		from = start + written.length;
		return { word: written.toLowerCase().replaceAll('ё', 'е'), start, end: from, isJoined };
	});
}

/** Whether a number may start with a word. After a hyphen it is part of a name, unless a number ends before it. */
function startsNumber(text: string, { start }: Word, isAfterNumber: boolean): boolean {
	return isAfterNumber || !/[\p{L}\p{N}][-‑]$/u.test(text.slice(Math.max(0, start - 2), start));
}

type FoundRun = Run & { readonly multiplier: boolean; readonly end?: number };

function readRun(words: readonly Word[], at: number): FoundRun | undefined {
	const { word = '', start = 0 } = words[at] ?? {};
	const multiple = multiples.get(word) ?? foldOf(word);
	if (multiple !== undefined) return { value: multiple, next: at + 1, multiplier: true };
	const half = HALF_OF.exec(word)?.[0];
	if (half !== undefined) return { value: 0.5, next: at + 1, multiplier: false, end: start + half.length };
	if (word === 'полтораста') return { value: 150, next: at + 1, multiplier: false };
	const share = readFraction(words, at);
	if (share !== undefined) return { ...share, multiplier: false };
	const cardinal = readCardinal(words, at);
	if (cardinal === undefined || isNoNumber(words, at, cardinal)) return undefined;
	return { ...cardinal, multiplier: false };
}

/** “Трёхкратный”, “удвоился”. */
function foldOf(word: string): number | undefined {
	const fold = FOLD.exec(word)?.[1];
	if (fold !== undefined) return folds.get(fold);
	if (!MULTIPLIED.test(word)) return undefined;
	return TIMES.findIndex((stem) => word.startsWith(stem)) + 2;
}

/** Whether one word is no number here: “ни один”, “одного из них”, “имеет семью”. */
function isNoNumber(words: readonly Word[], at: number, { next }: Run): boolean {
	const word = words[at]?.word ?? '';
	if (next !== at + 1) return false;
	if (word === 'семью') return true;
	if (!ONE.test(word)) return false;
	const [before = '', after = ''] = [words[at - 1]?.word, words[next]?.word];
	if (before === 'ни' || /^одни/u.test(word) || word === 'одних') return true;
	if (PRONOUN_BEFORE.has(after) && (after !== 'и' || SAME.has(words[next + 1]?.word ?? ''))) return true;
	return after === 'из' && !/^(?:один|одна|одно)$/u.test(word);
}
