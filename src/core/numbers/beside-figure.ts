import { anywhere, languageOf, perLanguage } from '../reading/languages.ts';
import { foldLetters } from './fold-letters.ts';

/**
 * Signs that make another number of the one behind them, even with a space between; no arrow, no bar, no equals sign.
 */
const SIGN_BEFORE = /(?:(?![=|←-⇿])[\p{Sc}\p{Sm}~^]|[－﹣˗➖])(?=\s*$)/u;

const patternsOf = perLanguage(({ prose: { beside } }) => ({
	/** A letter or a digit that is joined to the number, a hyphen that no word goes before, or “minus”. */
	joinedBefore: new RegExp(
		`[\\p{L}\\p{M}\\p{N}]$|(?<!\\p{L})[-‐‑‒–−]$|(?:(?<=\\p{L})[–−])$|(?<!\\p{L})(?:${beside.minus})(?=(?:\\s+|[-‐‑])$)`,
		'iu',
	),
}));
/** Words of one letter, such as “to” in Russian, that look like a K or a B. */
const WORD_OF_ONE_LETTER = new RegExp(`^\\s+(?:${anywhere.signs.wordsOfOneLetter})`, 'u');

const SIGN_AFTER = /^\s*(?:(?![=|←-⇿])[\p{Sc}\p{Sm}%％﹪٪‰؉‱؊°′″^])/u;
/** Letters or digits, a dash that no word follows, or another figure, with nothing but a mark between the two. */
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}]+|[-‐‑–−](?!\p{L})\uFFFC?|[–−](?=\p{L})|[.,:;/·'’_]?\uFFFC)/u;
const LETTER_AFTER = /^\s+(?:k|K|m|M|MM|B|T)(?![\p{L}\p{N}.’'-])/u;

/** Characters on each side, white space beside the figure apart, that are looked at: more than any of the words has. */
const REACH = 48;

export interface BesideFigure {
	readonly text: string;
	/** From the end of what stands before, where it is negative; else from the start of what stands after. */
	readonly offset: number;
}

/**
 * Finds what makes another number of a figure: `−` before it, `%` or `K` after it, a second figure glued to it.
 * Brackets, quotation marks, commas, full stops, and a hyphen that joins it to a word (`pre-2020`) leave it what it is.
 * What nobody sees is looked through, and a letter that looks like a Latin one is read as that.
 *
 * @param before What a reader sees before the figure, @param after and behind it; U+FFFC stands for a figure.
 * @param tag Language of both (BCP 47).
 */
export function besideFigure(before: string, after: string, tag: string): BesideFigure[] {
	const language = languageOf(tag);
	const { scaleAfter, scaleInBrackets, shortenedAfter } = language.prose.beside;
	const scales = [scaleAfter, scaleInBrackets, shortenedAfter];
	const behind = [SIGN_AFTER, JOINED_AFTER, ...scales, ...(WORD_OF_ONE_LETTER.test(after) ? [] : [LETTER_AFTER])];
	return [...findAhead(before, [SIGN_BEFORE, patternsOf(language).joinedBefore]), ...findBehind(after, behind)];
}

/** Finds the signs alone, which turn even a name without a number into one: `−` before it, `%` after it. */
export function signBeside(before: string, after: string): BesideFigure[] {
	return [...findAhead(before, [SIGN_BEFORE]), ...findBehind(after, [SIGN_AFTER])];
}

/**
 * Finds a unit that a figure, which shows its own, would be given a second time or instead: “48 bridges euros”. Prices
 * of a year (“2015 dollars”) and a number without a unit that is said to be so many times another are none.
 *
 * @param shown The figure as readers see it.
 */
export function unitBeside(shown: string, before: string, after: string, tag: string): BesideFigure[] {
	const { moneyBefore, moneyAfter, timesAfter } = languageOf(tag).prose.beside;
	if (/(?<!\p{N})(?:1[5-9]|20)\p{Nd}{2}$/u.test(shown)) return [];
	const behind = /\p{N}$/u.test(shown) ? [moneyAfter] : [moneyAfter, timesAfter];
	return [...findAhead(before, [moneyBefore]), ...findBehind(after, behind)];
}

const ENDS_WITH_SIGN = /[%％‰‱]\s*[)\]]?\s*$/u;

/**
 * Finds what the heading of a column makes of the figures in it: a scale that they do not have, a sign that they do not
 * show.
 */
export function scaleInHeading(heading: string, figures: readonly string[], tag: string): string | undefined {
	const { endsWithScale, percentScale, percentShown } = languageOf(tag).prose.beside;
	const folded = foldLetters(heading).text;
	const lacks = (sign: RegExp) => figures.some((shown) => !sign.test(shown));
	const sign = ENDS_WITH_SIGN.exec(folded)?.[0];
	if (sign !== undefined) return lacks(/[%％‰‱]/u) ? sign.trim() : undefined;
	const scale = endsWithScale.exec(folded)?.[0];
	if (scale === undefined || figures.length === 0) return undefined;
	return percentScale.test(scale) && !lacks(percentShown) ? undefined : scale.replace(/^[\s,;:([/]+|[\s)\]]+$/gu, '');
}

function findAhead(before: string, patterns: readonly RegExp[]): BesideFigure[] {
	const near = before.slice(Math.max(0, before.trimEnd().length - REACH));
	const folded = foldLetters(near);
	const found = patterns.map((pattern) => pattern.exec(folded.text)).find((match) => match !== null);
	return found ? [{ text: found[0], offset: folded.origin(found.index) - near.length }] : [];
}

function findBehind(after: string, patterns: readonly RegExp[]): BesideFigure[] {
	const space = after.length - after.trimStart().length;
	const folded = foldLetters(after.slice(0, space + REACH));
	const found = patterns.map((pattern) => pattern.exec(folded.text)).find((match) => match !== null);
	return found ? [{ text: found[0].trim(), offset: folded.origin(found[0].length - found[0].trimStart().length) }] : [];
}
