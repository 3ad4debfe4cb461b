import type { Expression } from './expression.ts';
import { perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** What joins two numbers into a range. */
export type Connector = 'dash' | 'tilde' | 'words' | 'up to';

const WORD = '[\\p{L}µ°/]{1,16}';
/** A unit, which may follow both bounds: `120 ms to 180 ms`. */
const UNIT = `(?<unit>[^\\S\\n]?${WORD})?`;
/** The same in several words: “30 degrees Celsius to 40 degrees Celsius”, “$350 per kg to $680 per kg”. */
export const UNITS = `(?<unit>[^\\S\\n]?${WORD}(?:[^\\S\\n][\\p{L}µ°/²³]{1,16}){0,4})?`;
/** Characters between two numbers of a range at most. */
const MOST_BETWEEN = 96;
const DASH = new RegExp(`^${UNIT}[^\\S\\n]?(?:[-‐‑‒–−][^\\S\\n]?|[—―])$`, 'u');
/** Without spaces, or with a space on both sides; “5 ~10” is a list, and the second number is about ten. */
const TILDE = /^(?:[~∼～〜]|[^\S\n][~∼～〜][^\S\n])$/u;
const UNITS_ALONE = new RegExp(`^${UNITS}\\s+$`, 'u');
const patternsOf = perLanguage(({ ranges: { to, hyphened, between, and }, pairs: { from } }) => ({
	from: new RegExp(`(?<!\\p{L})(?:${from})\\s+$`, 'iu'),
	to: new RegExp(`^(?:-(?:${hyphened})-|(?:-|${UNITS})\\s+(?:${to})\\s+)\\+?$`, 'u'),
	endsWithTo: new RegExp(`(?<!\\p{L})(?:${to})\\s+$`, 'iu'),
	and: new RegExp(`^${UNITS}\\s+(?:${and})\\s+\\+?$`, 'u'),
	between: new RegExp(`(?<!\\p{L})(?:${between})\\s+$`, 'iu'),
	/** A range whose text breaks off between the bounds. */
	openEnd: new RegExp(
		`^(?:[^\\S\\n]?[\\p{L}µ°/]{1,16})?(?:\\s*[-‐‑‒–−]|\\s+(?:${hyphened})|\\s+(?:${and}))\\s*[\\p{Sc}~≈]?\\s*$`,
		'u',
	),
	endsWithAnd: new RegExp(`\\s(?:${and})\\s*$`),
}));

/**
 * Finds a dash, “to” or “between … and” between two numbers. If a unit follows the first bound, it must follow the
 * second as well, unless the text breaks off there (`cut`).
 */
export function connectorBetween(
	text: string,
	low: Expression,
	high: Expression,
	language: ReadingLanguage,
	cut = false,
): Connector | undefined {
	if (high.lead - low.end > MOST_BETWEEN) return undefined;
	const { to, and } = patternsOf(language);
	// The plus of “from −5 to +3” is no part of the gap.
	const gap = text.slice(low.end, high.lead).replace(/(?<=\s)\+$/u, '');
	if (gap === '/' && low.year) return 'dash';
	if (TILDE.test(text.slice(low.end, high.start))) return 'tilde';
	const dash = DASH.exec(gap);
	const isUpTo = isAfterFrom(text, low, language) && isQualifiedByTo(text, high, language);
	const words =
		to.exec(gap) ?? (isUpTo ? UNITS_ALONE.exec(gap) : isAfterBetween(text, low, language) ? and.exec(gap) : null);
	const unit = (dash ?? words)?.groups?.['unit'];
	if (unit !== undefined && !cut && !isUnitAfter(text, high, unit)) return undefined;
	if (dash) return 'dash';
	return words === null ? undefined : isUpTo ? 'up to' : 'words';
}

/** “From 5 up to 10”: “up to” makes the second number no bound of its own. */
function isQualifiedByTo(text: string, high: Expression, language: ReadingLanguage): boolean {
	return high.qualifier === 'at most' && patternsOf(language).endsWithTo.test(text.slice(high.lead, high.start));
}

/** Whether “from” stands before a number. */
export function isAfterFrom(text: string, { lead }: Expression, language: ReadingLanguage): boolean {
	return patternsOf(language).from.test(text.slice(Math.max(0, lead - 16), lead));
}

/** Whether a number is followed by the unit that another one has. */
export function isUnitAfter(text: string, { end }: Expression, unit: string): boolean {
	const after = text.slice(end, end + MOST_BETWEEN);
	return inOneLine(after).startsWith(inOneLine(unit));
}

function inOneLine(words: string): string {
	return words.trim().replace(/\s+/gu, ' ');
}

/** Whether a text ends right after a connector, so that the upper bound is lost. */
export function isOpenRange(text: string, low: Expression, language: ReadingLanguage): boolean {
	const { openEnd, endsWithAnd } = patternsOf(language);
	const match = openEnd.exec(text.slice(low.end, low.end + 40));
	if (!match || text.length > low.end + 40) return false;
	return !endsWithAnd.test(match[0].trimEnd()) || isAfterBetween(text, low, language);
}

/** Whether “between” stands before a number or its qualifier: “between about 5 and 10”, “примерно от 5 до 10”. */
export function isAfterBetween(text: string, { lead, start }: Expression, language: ReadingLanguage): boolean {
	const { between } = patternsOf(language);
	return [lead, start].some((at) => between.test(text.slice(Math.max(0, at - 32), at)));
}
