import type { CountingWord, CountingWords } from './counting-words.ts';
import { perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** Words that name a unit. */
interface Named {
	readonly word: CountingWord;
	/** Where the words end, in UTF-16 code units from the end of the number. */
	readonly end: number;
}

/** What a number counts or measures. */
export interface Counted extends Named {
	/** A hyphen joins the words to the number: “three-year”. */
	readonly isHyphened: boolean;
}

/** What a number is divided by. */
export interface Divided {
	/** The units that the words after “per” name, in order; empty if they name none. */
	readonly words: readonly CountingWord[];
	/** Where the words end, in UTF-16 code units from the end of the number. */
	readonly end: number;
	/** The form of the words. Only `per`, which includes a slash, makes the number a rate for certain. */
	readonly by: 'per' | 'each' | 'adverb';
	/** It is divided by several units: “per 1,000 people”. */
	readonly isScaled: boolean;
}

const TOKEN = /^(°\p{L}?|[\p{L}\p{M}µμ]+)(?:([²2])|([³3])|\^([23]))?(?![\p{L}\p{N}_])/u;
const SLASH = /^\s?(?:[\p{L}µμ°%²³]+(?:\^?[23])?)?\s?\/\s?/u;
/** A degree sign, a space, and the letter of its scale. */
const DEGREE = /^°\s?[CFK](?!\p{L})/u;
const powersOf = perLanguage(({ measures }) =>
	measures.powers.map(([words, power]) => [new RegExp(`^(?:${words})(?:\\s+|(?<=\\.))`, 'iu'), power] as const),
);

/**
 * Reads what a number counts: “countries” of “three countries”, “nodes” of “8 GPU nodes”. A power is added to the
 * codes: `km²` gives `km2`.
 *
 * @param after The text after the number.
 * @param isMeasured The unit of the figure is a measure: then a single letter is read, and up to two words are skipped.
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
		const next = skipped === 0 ? pluralAfter(after, named, words, language) : undefined;
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

/** The plural noun after a singular: in “three country offices” the offices are counted. */
function pluralAfter(
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

/** Whether a word may name a unit: it is not a single letter (“m”), and no hyphen joins it to another (“year-old”). */
function standsAlone(after: string, from: number, { word, end }: Named): boolean {
	const isLetter = word.kind === 'symbol' && /^\p{L}$/u.test(after.slice(from, end));
	return !isLetter && !/^-\p{L}/u.test(after.slice(end));
}

/** Reads what a number is divided by, from the text after it: “per month”, `/h`, “a year”, “annually”. */
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

/** The units that up to three words name; undefined if the first word names none. `end` is the end of the first. */
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

/** The unit that is named at an offset of the text after a number. */
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

/** “Square ” of “square miles”, and its power; an empty text where no such word comes first. */
function powerBefore(rest: string, language: ReadingLanguage): [words: string, power: '2' | '3' | undefined] {
	for (const [pattern, power] of powersOf(language)) {
		const words = pattern.exec(rest)?.[0];
		if (words !== undefined) return [words, power];
	}
	return ['', undefined];
}
