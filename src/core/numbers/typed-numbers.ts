import { foldLetters } from './fold-letters.ts';
import { knownLanguages, languageOf, perLanguage } from '../reading/languages.ts';
import type { ReadingLanguage } from '../reading/reading-language.ts';
import { SYMBOLS_WITH_DIGITS } from './symbols-with-digits.ts';

/** A number that somebody typed in prose. `start` and `end` are offsets in code units. */
export interface TypedNumber {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * Digits of any script, superscripts, fractions and letter-like numerals, with what joins them: 1,200 or 3.5, 7B,
 * GPT-4.
 */
const DIGITS = new RegExp(
	'(?:(?<!\\p{L})\\p{L}+[-‐‑]?|[~±−-])?' +
		'[\\p{Nd}\\p{No}\\p{Nl}](?:[\\p{Nd}\\p{No}\\p{Nl}.,:/٫٬–-]*[\\p{Nd}\\p{No}\\p{Nl}])?\\p{L}*',
	'gu',
);

const patternsOf = perLanguage(({ prose: { ordinalDigits, joinedBy, joinedAfter } }) => ({
	ordinal: new RegExp(`^\\p{Nd}*(?:${ordinalDigits})$`, 'u'),
	joint: new RegExp(`^\\s+(?:${joinedBy})\\s+$`, 'u'),
	beforeJoint: new RegExp(`(?:${joinedAfter})$`, 'iu'),
}));

/** Whether the words for numbers are known in a language, a BCP 47 tag; digits are known in all. */
export function hasNumberWords(language: string): boolean {
	return languageOf(language).prose.numberWords.length > 0;
}

/** The languages whose words for numbers are known, by their ISO 639 codes. */
export function languagesWithNumberWords(): string[] {
	return knownLanguages.filter(hasNumberWords);
}

/**
 * Finds each number in a piece of prose: digits of any script, and the words for them where the language has a reader,
 * however they are spaced and whichever letters were taken to write them. Ordinals state an order, not a quantity, and
 * pass.
 */
export function findTypedNumbers(text: string, language: string): TypedNumber[] {
	const known = languageOf(language);
	const folded = foldLetters(text);
	const found = findDigits(folded.text, known);
	for (const { maybe, pattern } of known.prose.numberWords) {
		if (maybe.test(folded.text)) for (const match of folded.text.matchAll(pattern)) found.push(toNumber(match));
	}
	if (found.length === 0) return found;
	const joined = join(
		folded.text,
		found.sort((a, b) => a.start - b.start),
		known,
	);
	return joined.map(({ start, end }) => {
		const [from, to] = [folded.origin(start), folded.origin(end)];
		return { start: from, end: to, text: text.slice(from, to) };
	});
}

/** Runs of digits that state a quantity: neither an order nor a part of a symbol. */
function findDigits(text: string, language: ReadingLanguage): TypedNumber[] {
	const { ordinal } = patternsOf(language);
	const digits = [...text.matchAll(DIGITS)].filter(([run]) => !ordinal.test(run)).map(toNumber);
	if (digits.length === 0) return digits;
	const symbols = [...text.matchAll(SYMBOLS_WITH_DIGITS)].map(toNumber);
	let next = 0;
	return digits.filter(({ start, end }) => {
		// Both are in order, so no symbol is looked at twice.
		while ((symbols[next]?.end ?? Infinity) < end) next += 1;
		return start < (symbols[next]?.start ?? Infinity);
	});
}

/** Makes one number of the words that state it together. */
function join(text: string, found: readonly TypedNumber[], language: ReadingLanguage): TypedNumber[] {
	const joined: TypedNumber[] = [];
	let hasDigits = false;
	for (const next of found) {
		const last = joined.at(-1);
		const digitsFollow = /\p{N}/u.test(next.text);
		if (
			last !== undefined &&
			(next.start < last.end || isJoint(text, last, next, hasDigits || digitsFollow, language))
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

/** What may stand between the words of one number: “one hundred and forty-seven”, “1.2 million”, “1 200”. */
function isJoint(
	text: string,
	last: TypedNumber,
	next: TypedNumber,
	haveDigits: boolean,
	language: ReadingLanguage,
): boolean {
	const { joint, beforeJoint } = patternsOf(language);
	const between = text.slice(last.end, next.start);
	if (joint.test(between)) return beforeJoint.test(last.text.slice(-LONGEST_SCALE));
	return /^(?:\s+|[-‐‑])$/u.test(between) && (/^(?:\p{L}+|\d{3})$/u.test(next.text) || !haveDigits);
}

/** More characters than any word before “and” has. */
const LONGEST_SCALE = 24;

function toNumber(match: RegExpExecArray): TypedNumber {
	return { start: match.index, end: match.index + match[0].length, text: match[0] };
}
