import type { CountingWord, CountingWords } from './counting-words.ts';
import { perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

/**
 * What a text counts or measures a number in. `end` is where the words end, in UTF-16 code units from the number’s end.
 */
interface Named {
	readonly word: CountingWord;
	readonly end: number;
}

export interface Counted extends Named {
	readonly isHyphened: boolean;
}

/** What a number is divided by. */
export interface Divided {
	/** What the words after “per” name, in order; none where they name no unit. */
	readonly words: readonly CountingWord[];
	readonly end: number;
	/** How it is said: only “per” and a slash make a rate of a number for certain. */
	readonly by: 'per' | 'each' | 'adverb';
	/** It is divided by several of them: “per 1,000 people”. */
	readonly isScaled: boolean;
}

const TOKEN = /^(°\p{L}?|[\p{L}\p{M}µμ]+)(?:([²2])|([³3])|\^([23]))?(?![\p{L}\p{N}_])/u;
const SLASH = /^\s?(?:[\p{L}µμ°%²³]+(?:\^?[23])?)?\s?\/\s?/u;
/** A degree, and the letter of its scale, apart. */
const DEGREE = /^°\s?[CFK](?!\p{L})/u;
const powersOf = perLanguage(({ measures }) =>
	measures.powers.map(([words, power]) => [new RegExp(`^(?:${words})\\s+`, 'iu'), power] as const),
);

/**
 * Reads what a number counts: “countries” of “three countries”, “nodes” of “8 GPU nodes”. The codes of `km²` are those
 * of `km` with its power, as in `km2`.
 *
 * @param isMeasured One letter says something then, and words between are skipped.
 */
export function readCounted(
	after: string,
	isMeasured: boolean,
	words: CountingWords,
	language: ReadingLanguage,
): Counted | undefined {
	const { measures } = language;
	const gap = /^[\s-]?/u.exec(after)?.[0] ?? '';
	let from = gap.length;
	for (let skipped = 0; skipped < 3; skipped++) {
		from += measures.adjective.exec(after.slice(from))?.[0].length ?? 0;
		const named = nameAt(after, from, words, language);
		const next = skipped === 0 ? pluralBehind(after, named, words, language) : undefined;
		if (next !== undefined) return { ...next, isHyphened: gap === '-' };
		const fits = named !== undefined && (isMeasured || standsAlone(after, from, named));
		if (fits && (skipped === 0 || isPluralName(named)))
			return measures.noUnit.test(after.slice(from, named.end)) ? undefined : { ...named, isHyphened: gap === '-' };
		const other = /^[\p{L}\p{M}'’-]+\s+/u.exec(after.slice(from))?.[0];
		if (!isMeasured || other === undefined || measures.noAdjective.has(other.trim().toLowerCase())) return undefined;
		from += other.length;
	}
	return undefined;
}

/** “Offices” of “country offices”: they are counted, not the countries. */
function pluralBehind(
	after: string,
	named: Named | undefined,
	words: CountingWords,
	language: ReadingLanguage,
): Named | undefined {
	if (named?.word.isSingular !== true || !/^[\s-]/u.test(after.slice(named.end))) return undefined;
	const next = nameAt(after, named.end + 1, words, language);
	return next !== undefined && isPluralName(next) ? next : undefined;
}

function isPluralName({ word }: Named): boolean {
	return word.kind === 'name' && !word.isSingular;
}

/** It is no symbol of one letter, and no word hangs on it: “m” and “year-old” count nothing. */
function standsAlone(after: string, from: number, { word, end }: Named): boolean {
	const isLetter = word.kind === 'symbol' && /^\p{L}$/u.test(after.slice(from, end));
	return !isLetter && !/^-\p{L}/u.test(after.slice(end));
}

/** Reads what a number is divided by: “per month”, `/h`, “a year”, “annually”. */
export function readDivided(after: string, words: CountingWords, language: ReadingLanguage): Divided | undefined {
	const { measures } = language;
	const per = measures.per.exec(after) ?? SLASH.exec(after);
	if (per !== null) {
		const from = per[0].length;
		const several = measures.several.exec(after.slice(from));
		if (several !== null) return { words: [], end: from + several[0].length, by: 'per', isScaled: true };
		const start = from + (/^\p{N}+-/u.exec(after.slice(from))?.[0].length ?? 0);
		const named = namesFrom(after, start, words, language);
		return named && { ...named, by: 'per', isScaled: false };
	}
	const each = measures.each.exec(after)?.[0].length;
	const named = each === undefined ? undefined : nameAt(after, each, words, language);
	if (named !== undefined && !measures.noRateFollows.test(after.slice(named.end)))
		return { words: [named.word], end: named.end, by: 'each', isScaled: false };
	const adverb = measures.adverb.exec(after);
	const word = words.find(adverb?.[2] ?? measures.periods[adverb?.[1]?.toLowerCase() ?? ''] ?? '');
	return adverb === null || word === undefined
		? undefined
		: { words: [word], end: adverb[0].length, by: 'adverb', isScaled: false };
}

/** The units that up to three words name; nothing where the first one names none. */
function namesFrom(
	after: string,
	from: number,
	words: CountingWords,
	language: ReadingLanguage,
): { words: CountingWord[]; end: number } | undefined {
	const first = nameAt(after, from, words, language);
	if (first === undefined) return undefined;
	const found = [first.word];
	for (let at = first.end, count = 0; count < 2; count++) {
		const gap = /^[\s-]/u.exec(after.slice(at))?.[0].length;
		const next = gap === undefined ? undefined : nameAt(after, at + gap, words, language);
		if (next === undefined) break;
		found.push(next.word);
		at = next.end;
	}
	return { words: found, end: first.end };
}

function nameAt(after: string, from: number, words: CountingWords, language: ReadingLanguage): Named | undefined {
	const rest = after.slice(from);
	for (const [pattern, nameOf] of language.measures.pairs) {
		const found = pattern.exec(rest);
		const word = found && words.find(nameOf(found));
		if (found && word) return { word, end: from + found[0].length };
	}
	const degree = DEGREE.exec(rest)?.[0];
	const scale = degree === undefined ? undefined : words.find(degree.replace(/\s/u, ''));
	if (degree !== undefined && scale) return { word: scale, end: from + degree.length };
	const [raised, raisedTo] = powerBefore(rest, language);
	const start = raised.length;
	const token = TOKEN.exec(rest.slice(start));
	const [written = '', base = '', squared, cubed, other] = token ?? [];
	const word = words.find(base);
	if (word === undefined) return undefined;
	const power = raisedTo ?? (squared ? '2' : cubed ? '3' : other);
	return {
		word: power === undefined ? word : { ...word, codes: new Set([...word.codes].map((code) => code + power)) },
		end: from + start + written.length,
	};
}

/** “Square” of “square miles”, with its power; empty where no such word begins a text. */
function powerBefore(rest: string, language: ReadingLanguage): [words: string, power: '2' | '3' | undefined] {
	for (const [pattern, power] of powersOf(language)) {
		const words = pattern.exec(rest)?.[0];
		if (words !== undefined) return [words, power];
	}
	return ['', undefined];
}
