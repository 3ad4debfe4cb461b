import type { NumberWords, PartAfter } from '../../number-words.ts';
import {
	findSpelled,
	type FoundSpelled,
	ofFraction,
	readPart,
	readParts,
	type WholeAt,
} from '../../spelled-fractions.ts';
import { readSpelled, scaleAt, type SpelledPart, type Spelling } from '../../spelled-numbers.ts';
import { joinedWord, type SpelledWord, spelledWords } from '../../spelled-words.ts';
import { counts, groups, ONES, ordinals, parts, scales } from './number-table.ts';

const HALF = { part: 1, whole: 2 };
/** Parts of a number in one word, the longest first. */
const PIECES = [...counts.keys(), 'hundert', 'tausend', 'und', 'einhalb']
	.filter((word) => word !== 'null')
	.sort((a, b) => b.length - a.length)
	.join('|');
const NUMBER = new RegExp(`^(?!und|eineinhalb)(?:${PIECES})+$`, 'u');
const PIECE = new RegExp(PIECES, 'gu');

function cut(word: string): string[] | undefined {
	return counts.has(word) || !NUMBER.test(word) ? undefined : (word.match(PIECE) ?? undefined);
}

const wholeAt: WholeAt = (words, at, count) => {
	const word = words[at]?.word ?? '';
	const whole = parts.get(word) ?? wholeOf(/^(\p{L}+)stel$/u.exec(word)?.[1] ?? '');
	return whole === undefined || (whole === 2 && count === 1) ? undefined : { whole, next: at + 1 };
};

/** “Zwanzigstel”: the cardinal before its ending. */
function wholeOf(stem: string): number | undefined {
	const words = spelledWords(stem, cut);
	const found = readSpelled(words, 0, spelling);
	return found?.next === words.length && (found.value ?? 0) >= 20 ? found.value : undefined;
}

const HALVES = /^halb(?:e[nmrs]?)?$/;

/** “Einhalb” of “zweieinhalb”, and “und ein halb”, “und drei Viertel”. */
function partAt(words: readonly SpelledWord[], at: number): SpelledPart | undefined {
	const word = words[at];
	if (word?.word === 'einhalb' && word.isTouching) return { fraction: HALF, next: at + 1 };
	if (joinedWord(words, at) !== 'und' || joinedWord(words, at + 1) === '') return undefined;
	if (ONES.has(joinedWord(words, at + 1)) && HALVES.test(joinedWord(words, at + 2)))
		return { fraction: HALF, next: at + 3 };
	return readPart(words, at + 1, spelling, wholeAt);
}

const spelling: Spelling = {
	counts,
	hundreds: new Set(['hundert']),
	hasOneHundred: true,
	thousands: new Set(['tausend', 'tsd']),
	scales,
	groups,
	// Only in one word: “zwischen hundert und zweihundert”.
	joins: ({ word, isTouching }, before) => word === 'und' && isTouching && before >= 100,
	point: 'komma',
	partAt,
};

const EVERY = /^jede[rsmn]?$/;
const ORDINAL = /^(\p{L}+t)e[rsmn]?$/u;
const TIMES = /^(?:jahr|monat|woche|tag|stunde|mal)/;
/** “Zweifache”, “verdreifacht”, “dreimal so viele”. */
const FOLD = /^(?:ver)?(\p{L}+)fach(?:e[nmrs]?|t|te[nmrs]?)?$/u;
const DOUBLE = /^(?:ver)?doppel(?:t|te[nmrs]?|n)$/;
const TIMES_OF = /^(\p{L}+)mal$/u;
const COMPARED = /^(?:so|mehr|weniger|(?!(?:in|pro|je|am|im)$)\p{L}{3,}er)$/u;
/** Measures to which a number is joined in one word: “zehnprozentig”. */
const MEASURED =
	/^(\p{L}+?)(?=(?:prozentig|jahrig|monatig|wochig|tagig|stundig|minutig|sekundig|koepfig|kopfig)e?[nmrs]?$)/u;

/** Reads every number that German words state, in order. “Ein” counts only where {@link countsOne} says so. */
export function readNumberWords(text: string): NumberWords[] {
	return findSpelled(text, spelledWords(text, cut), readAt);
}

function readAt(words: readonly SpelledWord[], at: number): FoundSpelled | undefined {
	const { word = '', start = 0 } = words[at] ?? {};
	const special = readHalf(words, at) ?? readShare(words, at) ?? readMultiple(words, at);
	if (special !== undefined) return special;
	const stem = MEASURED.exec(word)?.[1];
	if (stem !== undefined) {
		const value = numberOf(stem);
		return value === undefined ? undefined : { value, next: at + 1, end: start + stem.length };
	}
	const fraction = readParts(words, at, spelling, wholeAt);
	if (fraction !== undefined) return fraction;
	const found = readSpelled(words, at, spelling);
	return found === undefined || isNone(words, at, found.next) ? undefined : found;
}

/** “Die Hälfte”, “eine halbe Million”, “anderthalb Jahre”, “dreiviertel”. */
function readHalf(words: readonly SpelledWord[], at: number): FoundSpelled | undefined {
	const { word = '' } = words[at] ?? {};
	if (word === 'halfte' || word === 'haelfte')
		return /^(?:erst|zweit|letzt|ander|ober|unter)e[rn]$/.test(words[at - 1]?.word ?? '')
			? undefined
			: ofFraction(HALF, at + 1);
	if (word === 'dreiviertel') return ofFraction({ part: 3, whole: 4 }, at + 1);
	if (/^(?:anderthalb|eineinhalb|einundhalb)$/.test(word)) return { value: 1.5, ...scaleAt(words, at + 1, spelling) };
	const from = ONES.has(word) ? at + 1 : at;
	const half = from === at ? word : joinedWord(words, from);
	if (!/^halbe[nmrs]?$/.test(half) || joinedWord(words, from + 1) === '') return undefined;
	return { ...ofFraction(HALF, from + 1), ...scaleAt(words, from + 1, spelling) };
}

/** “Jede fünfte Firma”, but not “jedes fünfte Jahr”. */
function readShare(words: readonly SpelledWord[], at: number): FoundSpelled | undefined {
	if (!EVERY.test(words[at]?.word ?? '')) return undefined;
	const stem = ORDINAL.exec(joinedWord(words, at + 1))?.[1];
	const whole = stem === undefined ? undefined : ordinals.get(stem);
	if (whole === undefined || TIMES.test(joinedWord(words, at + 2))) return undefined;
	return ofFraction({ part: 1, whole }, at + 2);
}

function readMultiple(words: readonly SpelledWord[], at: number): FoundSpelled | undefined {
	const { word = '' } = words[at] ?? {};
	if (DOUBLE.test(word)) return { value: 2, next: at + 1, isMultiplier: true };
	const fold = FOLD.exec(word)?.[1];
	const times = COMPARED.test(joinedWord(words, at + 1)) ? TIMES_OF.exec(word)?.[1] : undefined;
	const value = numberOf(fold ?? times ?? '');
	return value === undefined || value < 2 ? undefined : { value, next: at + 1, isMultiplier: true };
}

/** The number that a part of a word states. */
function numberOf(stem: string): number | undefined {
	const words = spelledWords(stem, cut);
	const found = readSpelled(words, 0, spelling);
	if (found?.value === undefined || found.next < words.length) return undefined;
	return found.value * 10 ** (found.power ?? 0);
}

const UNITS = new RegExp(
	'^(?:jahr|monat|woche|tag|stunde|minute|sekunde|quartal|jahrzehnt|jahrhundert|hektar|tonne|kilo|pfund|grad|viertel' +
		'|(?:quadrat|kubik)?(?:kilo|hekto|dezi|zenti|milli|mikro|nano|mega|giga|tera)?(?:meter|gramm|liter|byte)' +
		'|(?:kilo|mega|giga|tera)?watt(?:stunde)?|meile|zoll|unze|gallone|barrel|teeloe?ffel|essloe?ffel' +
		'|prozent|prozentpunkt|euro|cent|dollar|us|franken|yen|rubel)(?:es?|en?|s)?$',
);
const ONLY = new Set('nur lediglich genau mindestens hochstens'.split(' '));

/** Whether words that may be a number are none here: an article, or “außer Acht”. */
function isNone(words: readonly SpelledWord[], at: number, next: number): boolean {
	const [before = '', { word = '' } = {}] = [words[at - 1]?.word, words[at]];
	if (next !== at + 1) return false;
	if (word === 'acht') return /^(?:in|außer|ausser)$/.test(before);
	return ONES.has(word) && !countsOne(words, at);
}

/** Whether “ein” is the number: “ein Jahr”, “mehr als ein Land”, “eine von zehn Firmen”. */
function countsOne(words: readonly SpelledWord[], at: number): boolean {
	const [after, second] = [joinedWord(words, at + 1), joinedWord(words, at + 2)];
	const [first = '', before = ''] = [words[at - 2]?.word, words[at - 1]?.word];
	if (UNITS.test(after) || ONLY.has(before) || (before === 'als' && /^(?:mehr|weniger)$/.test(first))) return true;
	return after === 'von' || (second === 'von' && isWholeOfShare(words, at + 3));
}

/** Whether words are what a share is of: “eine Schule von fünf ist”, but not “eine Fläche von fünf Hektar”. */
function isWholeOfShare(words: readonly SpelledWord[], at: number): boolean {
	const [whole, after] = [joinedWord(words, at), joinedWord(words, at + 1)];
	return counts.has(whole) && !UNITS.test(after) && !scales.has(after) && !/^(?:hundert|tausend|komma)/.test(after);
}

/** “Und ein halb”, “und drei Viertel” after a number in digits. */
export function partAfter(after: string): PartAfter | undefined {
	if (!/^\s+und\s/u.test(after)) return undefined;
	const words = spelledWords(`1${after}`, cut);
	const part = partAt(words, 1);
	const end = words[(part?.next ?? 0) - 1]?.end;
	return part === undefined || end === undefined ? undefined : { ...part.fraction, length: end - 1 };
}
