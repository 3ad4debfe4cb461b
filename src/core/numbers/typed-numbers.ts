import { foldLetters, foldPattern } from './fold-letters.ts';
import { knownLanguages, languageOf, perLanguage } from '../reading/languages.ts';
import { compiledAtOnce, forSmallLetters, lowerCase } from '../reading/large-patterns.ts';
import type { ReadingLanguage } from '../reading/reading-language.ts';
import { rememberTexts } from '../reading/remember-texts.ts';

/** A number that somebody typed in prose. `start` and `end` are offsets in code units. */
export interface TypedNumber {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * Digits of any script, superscripts, fractions and Roman numeral characters, with what is joined to them: 7B, GPT-4.
 */
const DIGITS = new RegExp(
	'(?:(?<!\\p{L})\\p{L}+[-‐‑]?|[~±−-])?' +
		'[\\p{Nd}\\p{No}\\p{Nl}](?:[\\p{Nd}\\p{No}\\p{Nl}.,:/٫٬–-]*[\\p{Nd}\\p{No}\\p{Nl}])?\\p{L}*',
	'gu',
);

const ELEMENT =
	'(?:H|He|Li|Be|B|C|N|O|F|Ne|Na|Mg|Al|Si|P|S|Cl|Ar|K|Ca|Ti|V|Cr|Mn|Fe|Co|Ni|Cu|Zn|Ga|Ge|As|Se|Br|Kr|Sr' +
	'|Zr|Mo|Pd|Ag|Cd|Sn|Sb|I|Xe|Cs|Ba|W|Pt|Au|Hg|Pb|Bi|Th|U|Pu)';

const FORMULA = `(?=\\p{Lu}[\\p{Lu}\\p{Ll}]*[₀-₉])(?:${ELEMENT}[₀-₉]{0,2})+`;

/**
 * Symbols whose digits count nothing: chemical formulas with subscripts, such as CO₂, and the units of area and volume
 * that are made of the metre, such as km².
 */
const SYMBOLS_WITH_DIGITS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMULA}|[kcdmµ]?m[²³])(?![\\p{L}\\p{N}])`, 'gu');

const patternsOf = perLanguage(({ prose: { numberWords, ordinalDigits, joinedBy, joinedAfter } }) => ({
	numberWords: numberWords.map(({ maybe, pattern, unless = [], except }) => ({
		isCased: !pattern.ignoreCase,
		maybe: forSmallLetters(foldPattern(maybe)),
		pattern: compiledAtOnce(forSmallLetters(foldPattern(pattern))),
		unless: unless.map((each) => compiledAtOnce(forSmallLetters(foldPattern(each)))),
		except: except && foldPattern(except),
	})),
	ordinal: foldPattern(new RegExp(`^\\p{Nd}*(?:${ordinalDigits})$`, 'u')),
	connector: foldPattern(new RegExp(`^\\s+(?:${joinedBy})\\s+$`, 'u')),
	beforeConnector: foldPattern(new RegExp(`(?:${joinedAfter})$`, 'iu')),
}));
/** The ending of an ordinal, or its noun, in languages that join it by a hyphen: “5-е”, “5-o‘rin”. */
const JOINED_ENDING = /^[-‐‑][\p{L}‘’'`]+/u;

const none: ReadonlySet<number> = new Set();

/** Whether the number words of a language, a BCP 47 tag, are known. Digits are found in every language. */
export function hasNumberWords(language: string): boolean {
	return languageOf(language).prose.numberWords.length > 0;
}

/** ISO 639 codes of the languages whose number words are known. */
export function languagesWithNumberWords(): string[] {
	return knownLanguages.filter(hasNumberWords);
}

/**
 * Finds each number in a piece of prose: digits of any script, and number words if those of the language are known,
 * with any spaces between and look-alike letters in them. Ordinals are left out, for they state an order.
 *
 * @param language BCP 47 tag.
 */
export function findTypedNumbers(text: string, language: string): readonly TypedNumber[] {
	return findersOf(languageOf(language))(text);
}

const findersOf = perLanguage((language) => rememberTexts((text) => findIn(text, language)));

function findIn(text: string, known: ReadingLanguage): TypedNumber[] {
	const folded = foldLetters(text);
	const found = findDigits(folded.text, known);
	const small = lowerCase(folded.text);
	for (const { isCased, maybe, pattern, unless, except } of patternsOf(known).numberWords) {
		const searched = isCased ? folded.text : small;
		if (!maybe.test(searched)) continue;
		const left = except ? new Set([...folded.text.matchAll(except)].map(({ index }) => index)) : none;
		for (const match of searched.matchAll(pattern))
			if (!left.has(match.index) && !unless.some((each) => matchesAt(each, searched, match.index)))
				found.push(toNumber(match));
	}
	if (found.length === 0) return found;
	const joined = joinWords(
		folded.text,
		// “One” is found in “one third” as well, which comes first.
		found.sort((a, b) => a.start - b.start || b.end - a.end),
		known,
	);
	return joined.map(({ start, end }) => {
		const [from, to] = [folded.origin(start), folded.origin(end)];
		return { start: from, end: to, text: text.slice(from, to) };
	});
}

/** Whether a sticky pattern matches at an offset of a text. */
function matchesAt(pattern: RegExp, text: string, at: number): boolean {
	pattern.lastIndex = at;
	return pattern.test(text);
}

/** Runs of digits that are neither ordinals nor part of a symbol. */
function findDigits(text: string, language: ReadingLanguage): TypedNumber[] {
	const { ordinal } = patternsOf(language);
	const isOrdinal = ({ 0: run, index }: RegExpExecArray) => {
		const ending = JOINED_ENDING.exec(text.slice(index + run.length, index + run.length + 8))?.[0] ?? '';
		return ordinal.test(run) || ordinal.test(run + ending);
	};
	const digits = [...text.matchAll(DIGITS)].filter((match) => !isOrdinal(match)).map(toNumber);
	if (digits.length === 0) return digits;
	const symbols = [...text.matchAll(SYMBOLS_WITH_DIGITS)].map(toNumber);
	let next = 0;
	return digits.filter(({ start, end }) => {
		// Both lists are in order, so each symbol is looked at once.
		while ((symbols[next]?.end ?? Infinity) < end) next += 1;
		return start < (symbols[next]?.start ?? Infinity);
	});
}

/** Joins the digits and words that state one number together. */
function joinWords(text: string, found: readonly TypedNumber[], language: ReadingLanguage): TypedNumber[] {
	const joined: TypedNumber[] = [];
	let hasDigits = false;
	for (const next of found) {
		const last = joined.at(-1);
		const digitsFollow = /\p{N}/u.test(next.text);
		if (
			last !== undefined &&
			(next.start < last.end || belongTogether(text, last, next, hasDigits || digitsFollow, language))
		) {
			const end = Math.max(last.end, next.end);
			joined[joined.length - 1] = { start: last.start, end, text: text.slice(last.start, end) };
			hasDigits ||= digitsFollow;
		} else {
			joined.push(next);
			hasDigits = digitsFollow;
		}
	}
	return joined;
}

/** Whether two numbers are one: “one hundred and forty-seven”, “1.2 million”, “1 200”. */
function belongTogether(
	text: string,
	last: TypedNumber,
	next: TypedNumber,
	haveDigits: boolean,
	language: ReadingLanguage,
): boolean {
	const { connector, beforeConnector } = patternsOf(language);
	const between = text.slice(last.end, next.start);
	if (connector.test(between)) return beforeConnector.test(last.text.slice(-LONGEST_SCALE));
	return /^(?:\s+|[-‐‑])$/u.test(between) && (/^(?:\p{L}+|\d{3})$/u.test(next.text) || !haveDigits);
}

/** Characters of a number that are searched for the word before “and”: more than any such word has. */
const LONGEST_SCALE = 24;

function toNumber(match: RegExpExecArray): TypedNumber {
	return { start: match.index, end: match.index + match[0].length, text: match[0] };
}
