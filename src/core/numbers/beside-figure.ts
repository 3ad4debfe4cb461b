import { foldLetters } from './fold-letters.ts';

/** Signs that make another number of the one behind them, even with a space between; no arrow, no bar, no equals sign. */
const SIGN_BEFORE = /(?:(?![=|←-⇿])[\p{Sc}\p{Sm}~^]|[－﹣˗➖])(?=\s*$)/u;
/** A letter or a digit that is joined to the number, a hyphen that no word goes before, or “minus”. */
const JOINED_BEFORE =
	/[\p{L}\p{M}\p{N}]$|(?<!\p{L})[-‐‑‒–−]$|(?:(?<=\p{L})[–−])$|(?<!\p{L})(?:minus|negative)(?=(?:\s+|[-‐‑])$)/iu;

const SIGN_AFTER = /^\s*(?:(?![=|←-⇿])[\p{Sc}\p{Sm}%％﹪٪‰؉‱؊°′″^])/u;
/** Letters or digits, a dash that no word follows, or another figure, with nothing but a mark between the two. */
const JOINED_AFTER = /^(?:[\p{L}\p{M}\p{N}]+|[-‐‑–−](?!\p{L})\uFFFC?|[–−](?=\p{L})|[.,:;/·'’_]?\uFFFC)/u;
/** Words that multiply or divide, as people shorten them as well. “PC users” are no percentage. */
const PERCENT =
	'per[\\s-]?cents?|per\\s?mille?|percentage[\\s-]points?|pct|pp|p\\.\\s?[pc]\\.?|pc(?=\\.?\\s+of)|basis\\s+points?|bps';
const SHORT_SCALES = 'mn|ml[nd]|mio|mrd|mlrd|bl?n|tr?n|mil|thou|tsd|lakhs?|crores?';
const MONEY = 'euros?|dollars?|pounds?|roubles?|rubles?|yen|usd|eur|gbp|\\p{Sc}';
/** What multiplies or divides the number before it. */
const SCALE_AFTER = new RegExp(
	'^(?:[-‐‑](?:plus|odd|ish)|(?:\\s+|[-‐‑])(?:(?:full|whole|good|solid)\\s+)?' +
		`(?:fold|score(?=\\s+(?:of\\s+)?\\p{Ll}+s(?!\\p{L}))|${PERCENT}|${SHORT_SCALES}|mill(?=\\.?\\s+(?:${MONEY}))` +
		'|millionths?|thousandths?|hundredths?))(?![\\p{L}\\p{N}])',
	'iu',
);
/** The same in brackets: “(per cent)”, “[%]”, “(in %)”. */
const SCALE_IN_BRACKETS = new RegExp(
	`^\\s*[([（]\\s*(?:in\\s+)?(?:[%％‰‱]|${PERCENT}|${SHORT_SCALES})\\s*[)\\]）]`,
	'iu',
);
/** A letter with a full stop is an initial before a capital, and a scale before a small letter: “k. euros”, “mill. firms”. */
const SHORTENED_AFTER = /^\s+(?:[kmb]|mill|Mill)\.(?=\s+\p{Ll})/u;
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
	const scales = [SCALE_AFTER, SCALE_IN_BRACKETS, SHORTENED_AFTER];
	const behind = [SIGN_AFTER, JOINED_AFTER, ...scales, ...(RUSSIAN_WORD.test(after) ? [] : [LETTER_AFTER])];
	return [...findAhead(before, [SIGN_BEFORE, JOINED_BEFORE]), ...findBehind(after, behind)];
}

/** Finds the signs alone, which turn even a name without a number into one: `−` before it, `%` after it. */
export function signBeside(before: string, after: string): BesideFigure[] {
	return [...findAhead(before, [SIGN_BEFORE]), ...findBehind(after, [SIGN_AFTER])];
}

/** Money is said by the figure itself; “euro notes” and “EUR-denominated” are things. */
const MONEY_BEFORE = /(?<![\p{L}\p{N}])(?:USD|EUR|GBP|JPY|CHF|CNY|RUB|KZT|UZS)(?=\s*$)/u;
const MONEY_AFTER =
	/^\s+(?:(?:US\s+)?dollars|euros|pounds|roubles|rubles|rupees|USD|EUR|GBP|JPY|CHF|CNY|RUB|KZT|UZS)(?![\p{L}\p{N}-])/u;
const TIMES_AFTER = /^\s+times(?=\s+(?:as|more|fewer|less|larger|higher|smaller|lower|the)(?!\p{L}))/u;

/**
 * Finds a unit that a figure, which shows its own, would be given a second time or instead: “48 bridges euros”. Prices of a
 * year (“2015 dollars”) and a number without a unit that is said to be so many times another are none.
 *
 * @param shown The figure as readers see it.
 */
export function unitBeside(shown: string, before: string, after: string): BesideFigure[] {
	if (/(?<!\p{N})(?:1[5-9]|20)\p{Nd}{2}$/u.test(shown)) return [];
	const behind = /\p{N}$/u.test(shown) ? [MONEY_AFTER] : [MONEY_AFTER, TIMES_AFTER];
	return [...findAhead(before, [MONEY_BEFORE]), ...findBehind(after, behind)];
}

/** A scale, a percent sign or a currency that a heading ends with: “Firms, %”, “Firms (mln)”, “€ bn”. */
const ENDS_WITH_SCALE = new RegExp(
	`(?:^|[\\s,;:([/]|\\p{Sc})(?:${PERCENT}|${SHORT_SCALES})\\.?\\s*[)\\]]?\\s*$|(?:[,(]\\s*|\\p{Sc}\\s?)(?:[kKMB]|MM)\\s*\\)?\\s*$`,
	'iu',
);
const ENDS_WITH_SIGN = /[%％‰‱]\s*[)\]]?\s*$/u;

/** Finds what the heading of a column makes of the figures in it: a scale that they do not have, a sign that they do not show. */
export function scaleInHeading(heading: string, figures: readonly string[]): string | undefined {
	const folded = foldLetters(heading).text;
	const lacks = (sign: RegExp) => figures.some((shown) => !sign.test(shown));
	const sign = ENDS_WITH_SIGN.exec(folded)?.[0];
	if (sign !== undefined) return lacks(/[%％‰‱]/u) ? sign.trim() : undefined;
	const scale = ENDS_WITH_SCALE.exec(folded)?.[0];
	if (scale === undefined || figures.length === 0) return undefined;
	return /p/iu.test(scale) && !lacks(/[%％‰‱]|per|point/u) ? undefined : scale.replace(/^[\s,;:([/]+|[\s)\]]+$/gu, '');
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
