/** Signs that make another number of the one behind them, even with a space between; no arrow, no bar, no equals sign. */
const SIGN_BEFORE = /(?![=|←-⇿])[\p{Sc}\p{Sm}~^](?=\s*$)/u;
/** A letter or a digit that is joined to the number, a hyphen that no word goes before, or “minus”. */
const JOINED_BEFORE = /[\p{L}\p{M}\p{N}]$|(?<!\p{L})[-‐‑–−]$|(?:(?<=\p{L})[–−])$|(?<!\p{L})(?:minus|negative)(?=(?:\s+|[-‐‑])$)/iu;

const SIGN_AFTER = /^\s*(?![=|←-⇿])[\p{Sc}\p{Sm}%‰‱°′″^]/u;
/** Letters or digits, a dash that no word follows, or another figure, with nothing but a mark between the two. */
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}]+|[-‐‑–−](?!\p{L})\uFFFC?|[–−](?=\p{L})|[.,:;/·'’_]?\uFFFC)/u;
/** What multiplies or divides the number before it. */
const SCALE_AFTER =
	/^(?:[-‐‑](?:plus|odd|ish)|(?:\s+|[-‐‑])(?:fold|per\s?cent|per\s?mille?|percentage\s+points?|pct|pp|mn|mln|mio|bn|tn|trn|lakhs?|crores?|millionths?|thousandths?|hundredths?))(?![\p{L}\p{N}])/iu;
const LETTER_AFTER = /^\s+(?:k|K|m|M|MM|B|T)(?![\p{L}\p{N}.’'-])/u;

/** Characters before a figure, and the white space beside it, that are looked at: more than any of the words has. */
const REACH = 16;

/**
 * Finds what makes another number of a figure: `−` before it, `%` or `K` after it, a second figure glued to it. Brackets,
 * quotation marks, commas, full stops, and a hyphen that joins it to a word (`pre-2020`) leave it what it is.
 *
 * @param before What a reader sees before the figure, @param after and behind it; U+FFFC stands for a figure.
 * @returns What was found and its offset: from the end of `before` where it is negative, else from the start of `after`.
 */
export function besideFigure(before: string, after: string): { text: string; offset: number }[] {
	const found: { text: string; offset: number }[] = [];
	const near = before.slice(Math.max(0, before.trimEnd().length - REACH));
	const ahead = SIGN_BEFORE.exec(near) ?? JOINED_BEFORE.exec(near);
	if (ahead !== null) found.push({ text: ahead[0], offset: ahead.index - near.length });
	const behind = [SIGN_AFTER, JOINED_AFTER, SCALE_AFTER, LETTER_AFTER].map((pattern) => pattern.exec(after)).find((match) => match !== null);
	if (behind) found.push({ text: behind[0].trim(), offset: behind[0].length - behind[0].trimStart().length });
	return found;
}
