import { anywhere, languageOf, perLanguage } from '../reading/languages.ts';
import { asWritten, foldLetters, foldPattern } from './fold-letters.ts';

/** Signs that change the number after them, even across a space. Arrows, bars and equals signs do not. */
const SIGN_BEFORE = /(?:(?![=|←-⇿])[\p{Sc}\p{Sm}~^]|[－﹣˗➖])(?=\s*$)/u;

const patternsOf = perLanguage(({ prose: { beside } }) => ({
	/** A letter or a digit that touches the number, a hyphen that does not follow a word, or “minus”. */
	joinedBefore: foldPattern(
		new RegExp(
			`[\\p{L}\\p{M}\\p{N}]$|(?<!\\p{L})[-‐‑‒–−]$|(?:(?<=\\p{L})[–−])$|(?<!\\p{L})(?:${beside.minus})(?=(?:\\s+|[-‐‑])$)`,
			'iu',
		),
	),
	after: [beside.scaleAfter, beside.scaleInBrackets, beside.shortenedAfter].map(foldPattern),
	moneyBefore: foldPattern(beside.moneyBefore),
	moneyAfter: foldPattern(beside.moneyAfter),
	timesAfter: foldPattern(beside.timesAfter),
	endsWithScale: foldPattern(beside.endsWithScale),
	percentScale: foldPattern(beside.percentScale),
}));
/** Words of one letter, such as Russian “to”, that look like the letters of a scale. */
const WORD_OF_ONE_LETTER = new RegExp(`^\\s+(?:${anywhere.signs.wordsOfOneLetter})`, 'u');

const SIGN_AFTER = /^\s*(?:(?![=|←-⇿])[\p{Sc}\p{Sm}%％﹪٪‰؉‱؊°′″^])/u;
/** Letters or digits, a dash without a word after it, or another figure with at most one mark between the two. */
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}]+|[-‐‑–−](?!\p{L})\uFFFC?|[–−](?=\p{L})|[.,:;/·'’_]?\uFFFC)/u;
const LETTER_AFTER = /^\s+(?:k|K|m|M|MM|B|T)(?![\p{L}\p{N}.’'-])/u;

/**
 * Characters on each side that are looked at, not counting white space beside the figure: more than any pattern needs.
 */
const REACH = 48;

/** Text beside a figure that changes its number. */
export interface BesideFigure {
	readonly text: string;
	/**
	 * In UTF-16 code units: if negative, from the end of the text before the figure; else from the start of that after.
	 */
	readonly offset: number;
}

/**
 * Finds what changes the number of a figure: `−` before it, `%` or `K` after it, a second figure that touches it.
 * Brackets, quotation marks, commas, full stops, and a hyphen that joins it to a word (`pre-2020`) do not change it.
 * Invisible characters are ignored, and letters that look Latin are read as such.
 *
 * @param before The text before the figure, as readers see it; U+FFFC stands for another figure.
 * @param after The text after it.
 * @param tag BCP 47 tag of both.
 */
export function besideFigure(before: string, after: string, tag: string): BesideFigure[] {
	const language = languageOf(tag);
	const { joinedBefore, after: scales } = patternsOf(language);
	const patterns = [SIGN_AFTER, JOINED_AFTER, ...scales, ...(WORD_OF_ONE_LETTER.test(after) ? [] : [LETTER_AFTER])];
	return [...findBefore(before, [SIGN_BEFORE, joinedBefore]), ...findAfter(after, patterns)];
}

/** Finds only signs (`−` before, `%` after), which make a number even of a name without one. */
export function signBeside(before: string, after: string): BesideFigure[] {
	return [...findBefore(before, [SIGN_BEFORE]), ...findAfter(after, [SIGN_AFTER])];
}

/**
 * Finds a second unit beside a figure, which already shows its own: “48 bridges euros”. Years of prices (“2015
 * dollars”) are left out, and so is “times” after a number without a unit.
 *
 * @param shown The figure as readers see it.
 */
export function unitBeside(shown: string, before: string, after: string, tag: string): BesideFigure[] {
	const { moneyBefore, moneyAfter, timesAfter } = patternsOf(languageOf(tag));
	if (/(?<!\p{N})(?:1[5-9]|20)\p{Nd}{2}$/u.test(shown)) return [];
	const patterns = /\p{N}$/u.test(shown) ? [moneyAfter] : [moneyAfter, timesAfter];
	return [...findBefore(before, [moneyBefore]), ...findAfter(after, patterns)];
}

const ENDS_WITH_SIGN = /[%％‰‱]\s*[)\]]?\s*$/u;

/** Finds a scale or a sign in the heading of a column that would change its figures, because they do not show it. */
export function scaleInHeading(heading: string, figures: readonly string[], tag: string): string | undefined {
	const language = languageOf(tag);
	const { endsWithScale, percentScale } = patternsOf(language);
	const { percentShown } = language.prose.beside;
	const folded = foldLetters(heading).text;
	const lacks = (sign: RegExp) => figures.some((shown) => !sign.test(shown));
	const sign = ENDS_WITH_SIGN.exec(folded)?.[0];
	if (sign !== undefined) return lacks(/[%％‰‱]/u) ? sign.trim() : undefined;
	const scale = endsWithScale.exec(folded)?.[0];
	if (scale === undefined || figures.length === 0) return undefined;
	return percentScale.test(scale) && !lacks(percentShown) ? undefined : scale.replace(/^[\s,;:([/]+|[\s)\]]+$/gu, '');
}

function findBefore(before: string, patterns: readonly RegExp[]): BesideFigure[] {
	const near = before.slice(Math.max(0, before.trimEnd().length - REACH));
	const folded = foldLetters(near);
	const found = patterns.map((pattern) => pattern.exec(folded.text)).find((match) => match !== null);
	return found ? [{ text: asWritten(near, folded, found), offset: folded.origin(found.index) - near.length }] : [];
}

function findAfter(after: string, patterns: readonly RegExp[]): BesideFigure[] {
	const space = after.length - after.trimStart().length;
	const near = after.slice(0, space + REACH);
	const folded = foldLetters(near);
	const found = patterns.map((pattern) => pattern.exec(folded.text)).find((match) => match !== null);
	if (!found) return [];
	const offset = folded.origin(found[0].length - found[0].trimStart().length);
	return [{ text: asWritten(near, folded, found).trim(), offset }];
}
