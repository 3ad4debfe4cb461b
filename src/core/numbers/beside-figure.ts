import { foldLetters } from './fold-letters.ts';

/** Signs that make another number of the one behind them, even with a space between; no arrow, no bar, no equals sign. */
const SIGN_BEFORE = /(?:(?![=|←-⇿])[\p{Sc}\p{Sm}~^]|[－﹣˗➖])(?=\s*$)/u;
/** A letter or a digit that is joined to the number, a hyphen that no word goes before, or “minus”. */
const JOINED_BEFORE = /[\p{L}\p{M}\p{N}]$|(?<!\p{L})[-‐‑‒–−]$|(?:(?<=\p{L})[–−])$|(?<!\p{L})(?:minus|negative)(?=(?:\s+|[-‐‑])$)/iu;

const SIGN_AFTER = /^\s*(?:(?![=|←-⇿])[\p{Sc}\p{Sm}%％﹪٪‰؉‱؊°′″^])/u;
/** Letters or digits, a dash that no word follows, or another figure, with nothing but a mark between the two. */
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}]+|[-‐‑–−](?!\p{L})\uFFFC?|[–−](?=\p{L})|[.,:;/·'’_]?\uFFFC)/u;
/** What multiplies or divides the number before it. */
const SCALE_AFTER =
	/^(?:[-‐‑](?:plus|odd|ish)|(?:\s+|[-‐‑])(?:fold|score(?=\s+(?:of\s+)?\p{Ll}+s(?!\p{L}))|per\s?cent|per\s?mille?|percentage\s+points?|pct|pp|mn|mln|mio|bn|tn|trn|lakhs?|crores?|millionths?|thousandths?|hundredths?))(?![\p{L}\p{N}])/iu;
const LETTER_AFTER = /^\s+(?:k|K|m|M|MM|B|T)(?![\p{L}\p{N}.’'-])/u;
/** Words of one letter in Russian, such as “to”, that look like a K or a B. */
const RUSSIAN_WORD = /^\s+(?:[км]|[КМВТ]\s+\p{Script=Cyrillic})/u;

/** Characters on each side, white space beside the figure apart, that are looked at: more than any of the words has. */
const REACH = 48;

export interface BesideFigure {
	readonly text: string;
	/** From the end of what stands before, where it is negative; else from the start of what stands after. */
	readonly offset: number;
}

/**
 * Finds what makes another number of a figure: `−` before it, `%` or `K` after it, a second figure glued to it. Brackets,
 * quotation marks, commas, full stops, and a hyphen that joins it to a word (`pre-2020`) leave it what it is. What nobody
 * sees is looked through, and a letter that looks like a Latin one is read as that.
 *
 * @param before What a reader sees before the figure, @param after and behind it; U+FFFC stands for a figure.
 */
export function besideFigure(before: string, after: string): BesideFigure[] {
	const behind = [SIGN_AFTER, JOINED_AFTER, SCALE_AFTER, ...(RUSSIAN_WORD.test(after) ? [] : [LETTER_AFTER])];
	return [...findAhead(before, [SIGN_BEFORE, JOINED_BEFORE]), ...findBehind(after, behind)];
}

/** Finds the signs alone, which turn even a name without a number into one: `−` before it, `%` after it. */
export function signBeside(before: string, after: string): BesideFigure[] {
	return [...findAhead(before, [SIGN_BEFORE]), ...findBehind(after, [SIGN_AFTER])];
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
