import type { Expression } from './expression.ts';
import { perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** What joins two numbers into a range. */
export type Connector = 'dash' | 'words';

/** A unit, which may follow both bounds: `120 ms to 180 ms`. */
export const UNIT = '(?<unit>[^\\S\\n]?[\\p{L}µ°/]{1,16})?';
const DASH = new RegExp(`^${UNIT}[^\\S\\n]?(?:[-‐‑‒–−][^\\S\\n]?|[—―])$`, 'u');
const patternsOf = perLanguage(({ ranges: { to, hyphened, between, and } }) => ({
	to: new RegExp(`^(?:-(?:${hyphened})-|(?:-|${UNIT})\\s+(?:${to})\\s+)$`, 'u'),
	and: new RegExp(`^${UNIT}\\s+(?:${and})\\s+$`, 'u'),
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
	const { to, and } = patternsOf(language);
	// The plus of “from −5 to +3” is no part of the gap.
	const gap = text.slice(low.end, high.lead).replace(/(?<=\s)\+$/u, '');
	if (gap === '/' && low.year) return 'dash';
	const dash = DASH.exec(gap);
	const words = to.exec(gap) ?? (isAfterBetween(text, low, language) ? and.exec(gap) : null);
	const unit = (dash ?? words)?.groups?.['unit'];
	if (unit !== undefined && !cut && !text.slice(high.end).trimStart().startsWith(unit.trim())) return undefined;
	return dash ? 'dash' : words ? 'words' : undefined;
}

/** Whether a text ends right after a connector, so that the upper bound is lost. */
export function isOpenRange(text: string, low: Expression, language: ReadingLanguage): boolean {
	const { openEnd, endsWithAnd } = patternsOf(language);
	const match = openEnd.exec(text.slice(low.end, low.end + 40));
	if (!match || text.length > low.end + 40) return false;
	return !endsWithAnd.test(match[0].trimEnd()) || isAfterBetween(text, low, language);
}

/** The word may stand before a qualifier or after it: “between about 5 and 10”, “примерно от 5 до 10”. */
function isAfterBetween(text: string, { lead, start }: Expression, language: ReadingLanguage): boolean {
	const { between } = patternsOf(language);
	return [lead, start].some((at) => between.test(text.slice(Math.max(0, at - 16), at)));
}
