import type { CountingWord, CountingWords } from './counting-words.ts';
import { perLanguage } from './languages.ts';
import { readBase } from './read-base.ts';
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
	/** A hyphen joins two units: “person-years”. */
	readonly isProduct: boolean;
}

/** What a number is divided by. */
export interface Divided {
	/** The units that the words after “per” name, in order; empty if they name none. */
	readonly words: readonly CountingWord[];
	/** Where the words end, in UTF-16 code units from the end of the number. */
	readonly end: number;
	/** The form of the words. Only `per`, which includes a slash, makes the number a rate for certain. */
	readonly by: 'per' | 'each' | 'adverb';
	/** How many of the unit it is divided by: 1,000 of “per 1,000 people”; NaN if the words do not say it clearly. */
	readonly base: number;
}

const TOKEN = /^(°\p{L}?|[\p{L}\p{M}µμ]+)(?:([²2])|([³3])|\^([23]))?(?![\p{L}\p{N}_])/u;
/** A slash after a unit, and after what a mass is of: “kg/h”, “kg CO2/t”. */
const SLASH = /^\s?(?:[\p{L}µμ°%²³]+(?:\^?[23])?)?(?:\s?(?:CO[2₂](?:-?eq?)?|CH[4₄]|N[2₂]O))?\s?\/\s?/u;
/** A degree sign, or the “º” that keyboards have for it, a space, and the letter of its scale. */
const DEGREE = /^[°º]\s?[CFK](?!\p{L})/u;
const powersOf = perLanguage(({ measures }) =>
	measures.powers.map(([words, power]) => [new RegExp(`^(?:${words})(?:\\s+|(?<=\\.))`, 'iu'), power] as const),
);
const powersAfterOf = perLanguage(({ measures }) =>
	(measures.powersAfter ?? []).map(
		([words, power]) => [new RegExp(`^\\s+(?:${words})(?!\\p{L})`, 'iu'), power] as const,
	),
);
/** Up to four words and “per”, before the base of a rate. */
const perPatternOf = perLanguage(
	({ rates }) => new RegExp(`^(?:[\\s-]+[\\p{L}\\p{M}][\\p{L}\\p{M}'’/-]*){0,4}?\\s+(?:${rates.per})\\s+`, 'iu'),
);
/** What a mass is of: `MtCO2`, `gCO2e`. */
const SUBSTANCE = /^(?:CO[2₂](?:-?e(?:q\.?)?)?|CH[4₄]|N[2₂]O|C)(?![\p{L}\p{N}])/u;
const MASS_OF = /^([kMG]?t|[mkµμ]?g)(?=CO|CH[4₄]|N[2₂]O|C(?!\p{L}))/u;

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
		if (next !== undefined) return { ...next, isHyphened: gap === '-', isProduct: after.charAt(next.from - 1) === '-' };
		const fits = named !== undefined && (isMeasured || standsAlone(after, from, named));
		if (fits && (skipped === 0 || isPluralName(named)))
			return measures.noUnit.test(after.slice(from, named.end))
				? undefined
				: { ...named, isHyphened: gap === '-', isProduct: false };
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
): (Named & { readonly from: number }) | undefined {
	if (named?.word.isSingular !== true || !/^[\s-]/u.test(after.slice(named.end))) return undefined;
	const from = named.end + 1;
	const next = nameAt(after, from, words, language);
	return next !== undefined && isPluralName(next) ? { ...next, from } : undefined;
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
	const several = severalAfter(after, words, language);
	if (several !== undefined) return several;
	const per = measures.per.exec(after) ?? SLASH.exec(after);
	if (per !== null) {
		const from = per[0].length;
		const start = from + (/^(?:\p{N}+-|1\s)/u.exec(after.slice(from))?.[0].length ?? 0);
		const named = namesFrom(after, start, words, language);
		return named && { ...named, by: 'per', base: 1 };
	}
	const each = measures.each.exec(after)?.[0].length;
	const named = each === undefined ? undefined : nameAt(after, each, words, language);
	if (named !== undefined && !measures.noRateFollows.test(after.slice(named.end)))
		return { words: [named.word], end: named.end, by: 'each', base: 1 };
	const adverb = measures.adverb.exec(after);
	const word = words.find(adverb?.[2] ?? measures.periods[adverb?.[1]?.toLowerCase() ?? ''] ?? '');
	return adverb === null || word === undefined
		? undefined
		: { words: [word], end: adverb[0].length, by: 'adverb', base: 1 };
}

/** “Per 100,000 people”, “for every 1,000 live births”. `words` are empty if no word after the base names a unit. */
function severalAfter(after: string, words: CountingWords, language: ReadingLanguage): Divided | undefined {
	const per = perPatternOf(language).exec(after)?.[0].length ?? SLASH.exec(after)?.[0].length;
	const base = per === undefined ? undefined : readBase(after.slice(per), language);
	if (per === undefined || base === undefined || base.value === 1) return undefined;
	const end = per + base.length;
	let from = end;
	for (let skipped = 0; skipped < 3; skipped++) {
		const gap = /^[\s-]/u.exec(after.slice(from))?.[0].length;
		if (gap === undefined) break;
		const named = nameAt(after, from + gap, words, language);
		if (named !== undefined) return { words: [named.word], end: named.end, by: 'per', base: base.value };
		const other = /^[\p{L}\p{M}'’]+/u.exec(after.slice(from + gap))?.[0];
		if (other === undefined || language.measures.noAdjective.has(other.toLowerCase())) break;
		from += gap + other.length;
	}
	return { words: [], end, by: 'per', base: base.value };
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
		if (found && word) return withPowerAfter({ word, end: from + found[0].length }, after, language);
	}
	const degree = DEGREE.exec(rest)?.[0];
	const scale = degree === undefined ? undefined : words.find(degree.replace(/\s/u, '').replace('º', '°'));
	if (degree !== undefined && scale) return { word: scale, end: from + degree.length };
	const [raising, raisedTo] = powerAt(rest, powersOf(language));
	const start = raising.length;
	const ofMass = massOf(rest.slice(start), words);
	if (ofMass !== undefined) return { ...ofMass, end: from + start + ofMass.end };
	const token = TOKEN.exec(rest.slice(start));
	const [written = '', base = '', squared, cubed, other] = token ?? [];
	const word = words.find(base);
	if (word === undefined) return undefined;
	const end = start + written.length;
	const [raisedWords, raisedAfter] = powerAt(rest.slice(end), powersAfterOf(language));
	const power = raisedTo ?? (squared ? '2' : cubed ? '3' : (other ?? raisedAfter));
	return {
		word: power === undefined ? word : raised(word, power),
		end: from + end + raisedWords.length,
	};
}

/** “Cubes” after “pieds”. */
function withPowerAfter(named: Named, after: string, language: ReadingLanguage): Named {
	const [words, power] = powerAt(after.slice(named.end), powersAfterOf(language));
	return power === undefined ? named : { word: raised(named.word, power), end: named.end + words.length };
}

/** The word of a unit with a power: `km2`. */
function raised(word: CountingWord, power: string): CountingWord {
	return { ...word, codes: new Set([...word.codes].map((code) => code + power)) };
}

/** `MtCO2`: a mass and what it is of in one word. */
function massOf(rest: string, words: CountingWords): Named | undefined {
	const symbol = MASS_OF.exec(rest)?.[0];
	const substance = symbol === undefined ? undefined : SUBSTANCE.exec(rest.slice(symbol.length))?.[0];
	const word = symbol === undefined || substance === undefined ? undefined : words.find(symbol);
	return word && { word, end: (symbol?.length ?? 0) + (substance?.length ?? 0) };
}

/** “Square ” of “square miles”, and its power; an empty text where no such word comes first. */
function powerAt(
	rest: string,
	patterns: readonly (readonly [RegExp, '2' | '3'])[],
): [words: string, power: '2' | '3' | undefined] {
	for (const [pattern, power] of patterns) {
		const words = pattern.exec(rest)?.[0];
		if (words !== undefined) return [words, power];
	}
	return ['', undefined];
}

/** The unit that a whole text names, such as the name of a unit: “square mile”, “degree Fahrenheit”. */
export function unitNamed(text: string, words: CountingWords, language: ReadingLanguage): CountingWord | undefined {
	const named = nameAt(text, 0, words, language);
	return named?.end === text.length ? named.word : undefined;
}
