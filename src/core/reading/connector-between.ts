import { lengthOfEnding } from './case-endings.ts';
import type { Expression } from './expression.ts';
import { perLanguage } from './languages.ts';
import type { RangeWordsBehind } from './pair-words.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** What joins two numbers into a range. */
export type Connector = 'dash' | 'tilde' | 'words' | 'up to' | 'behind';

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
const patternsOf = perLanguage(({ ranges: { to, hyphened, between, and, behind }, pairs: { from } }) => ({
	behind: behind && patternsBehind(behind),
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

/** The words between the two numbers may be the noun of the first, and those after them the noun of both. */
function patternsBehind({ from, to, upTo, and, between, change }: RangeWordsBehind) {
	const noun = "(?<unit>[^\\S\\n]?[\\p{L}µ°%/ʻ’‘'`]{1,16}?)?";
	const nouns = "[\\s-]?(?:[\\p{L}µ°%/ʻ’‘'`]+[^\\S\\n]){0,2}?[\\p{L}µ°%/ʻ’‘'`]*?[-‐‑\\s]?";
	return {
		from: new RegExp(`^${noun}[-‐‑\\s]?(?:${from})\\s+$`, 'iu'),
		to: new RegExp(`^${nouns}(?:(?:${upTo})\\p{L}*|(?:${to})(?!\\p{L}))`, 'iu'),
		upTo: new RegExp(`^${nouns}(?:${upTo})`, 'iu'),
		/** With an ending behind “up to”, as in “180-ге дейінгі”, the numbers are a range that something else has. */
		change: new RegExp(
			`^(?!${nouns}(?:${upTo})\\p{L})${nouns}(?:${upTo}|${to})(?!\\p{L})[^.;:!?\\n]{0,64}?(?<!\\p{L})(?:${change})`,
			'iu',
		),
		and: new RegExp(`^${noun}\\s+(?:${and})\\s+$`, 'iu'),
		between: new RegExp(`^${nouns}(?:${between})`, 'iu'),
	};
}

/** What “from … to” behind two numbers makes of them: a range, a change, or it is not clear which. */
export function rangeOrChangeBehind(
	text: string,
	high: Expression,
	language: ReadingLanguage,
): 'range' | 'change' | 'unclear' {
	const { behind } = patternsOf(language);
	const after = text.slice(high.end - lengthOfEnding(text, high, language), high.end + MOST_BETWEEN);
	if (behind?.change.test(after) === true) return 'change';
	return behind?.upTo.test(after) === true ? 'range' : 'unclear';
}

/** “120-дан 180-ге дейін” (`behind`), “120 мен 180 аралығында” (`words`). */
function connectorBehind(
	text: string,
	low: Expression,
	high: Expression,
	language: ReadingLanguage,
): 'behind' | 'words' | undefined {
	const { behind } = patternsOf(language);
	if (behind === undefined) return undefined;
	const gap = text.slice(low.end - lengthOfEnding(text, low, language), high.lead);
	const after = text.slice(high.end - lengthOfEnding(text, high, language), high.end + MOST_BETWEEN);
	const [from, and] = [behind.from.exec(gap), behind.and.exec(gap)];
	const [found, connector] =
		from && behind.to.test(after)
			? [from, 'behind' as const]
			: and && behind.between.test(after)
				? [and, 'words' as const]
				: [undefined, undefined];
	const unit = found?.groups?.['unit'];
	return unit === undefined || isUnitAfter(text, high, unit) ? connector : undefined;
}

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
	const behind = connectorBehind(text, low, high, language);
	if (behind !== undefined) return behind;
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
