import { isRate, isWholeBeforePart } from './base-of-rate.ts';
import { isChange, type Together } from './change-or-range.ts';
import { type Connector, connectorBetween, isUnitAfter, UNITS } from './connector-between.ts';
import { type Expression, type ReadingContext, toBound, valueOf } from './expression.ts';
import { perLanguage } from './languages.ts';
import { withoutQualifier } from './read-qualifier.ts';
import type { NumberReading, RangeReading, ShareReading, UnreadableReading } from './reading.ts';
import { isShareOfWhole } from './share-of-whole.ts';
import { isSameSign, shareScale } from './shared-scale.ts';

/** What one expression, or two that belong together, become. */
export type Joined = NumberReading | RangeReading | ShareReading | UnreadableReading;

/** Two numbers of a text that follow one another. */
export interface Pair {
	readonly text: string;
	readonly low: Expression;
	readonly high: Expression;
	readonly connector: Connector | undefined;
	readonly together: Together;
	/** The text breaks off at the second one. */
	readonly isHighCut: boolean;
	/** Why the two may mean more than is written beside them, as a clause. */
	readonly unclear: string | undefined;
	readonly context: ReadingContext;
}

/** A dash that touches only the second number. */
const MINUS_LIKE = /\s[-−–‒‑]$/u;
const RATE = 'it is a rate, and neither of its numbers is a count';
const CHANGE_OR_RANGE =
	'it may be a range, or a change from the first number to the second; quote a passage that says which';

/** The kinds of pairs; the first that fits is used. */
const pairReaders = [readShare, readWholeBeforePart, readRate, readBounds, readRange] as const;

/** Reads two numbers that form one value: a share, a rate, or a range. */
export function readPair(pair: Pair): Joined | undefined {
	for (const read of pairReaders) {
		const reading = read(pair);
		if (reading !== undefined) return reading;
	}
	return undefined;
}

/** “One in five”. */
function readShare({ text, low, high, isHighCut, context: { language } }: Pair): Joined | undefined {
	const [part, whole] = [valueOf(low), valueOf(high)];
	if (!isShareOfWhole(text, low, high, part, whole, language)) return undefined;
	const words = span(text, low.start, high.end);
	if (isHighCut) return { kind: 'unreadable', ...words };
	// “2 in 5 or more”; in “2 in about 5” only the whole is vague.
	const qualified = low.qualifier === undefined && high.lead === high.start ? high : low;
	return { kind: 'share', ...words, ...qualifierOf(qualified), part, whole };
}

/** “Of every ten firms, four closed”. */
function readWholeBeforePart({ text, low, high, context: { language } }: Pair): Joined | undefined {
	const [whole, part] = [valueOf(low), valueOf(high)];
	if (!isWholeBeforePart(text, low, high, whole, part, language)) return undefined;
	return { kind: 'share', ...span(text, low.start, high.end), ...qualifierOf(high), part, whole };
}

/** “15 doctors to 1,000 people”. */
function readRate({ text, low, high, context: { language } }: Pair): Joined | undefined {
	if (!isRate(text, low, high, valueOf(low), valueOf(high), language)) return undefined;
	return { kind: 'unreadable', ...span(text, low.start, high.end), reason: RATE };
}

/** “More than 5 and less than 10”: two bounds of one quantity, in either order. */
function readBounds({ text, low: first, high: second, context }: Pair): Joined | undefined {
	const [isFirstLower, isSecondLower] = [isLowerBound(first), isLowerBound(second)];
	if (isFirstLower === undefined || isSecondLower === undefined || isFirstLower === isSecondLower) return undefined;
	if (second.lead - first.end > 96) return undefined;
	const gap = text.slice(first.end, second.lead);
	const bounds = boundsOf(context.language);
	const found = bounds.exec(withoutQualifier(gap, context.language)) ?? bounds.exec(gap);
	const unit = found?.groups?.['unit'];
	if (found === null || (unit !== undefined && !isUnitAfter(text, second, unit) && !endsAfter(text, second)))
		return undefined;
	const whole = span(text, first.start, second.end);
	const [one, other] = [shareScale(first, second), { ...second, sign: second.sign ?? leadingSign(first) }];
	if (one.decimal === undefined || other.decimal === undefined)
		return { kind: 'unreadable', ...whole, reason: one.reason ?? other.reason };
	const [low, high] = isFirstLower ? [one, other] : [other, one];
	if (!isSameSign(low.sign, high.sign) || !(valueOf(low) < valueOf(high))) return undefined;
	return { kind: 'range', ...whole, low: toBound(low, false), high: toBound(high, false) };
}

const boundsOf = perLanguage(
	({ pairs: { bounds } }) => new RegExp(`^${UNITS}(?:,?\\s+(?:${bounds})\\s+|\\s*[,;&]\\s*)$`, 'u'),
);

function isLowerBound({ qualifier, ambiguous }: Expression): boolean | undefined {
	if (qualifier === undefined || qualifier === 'about' || ambiguous === true) return undefined;
	return qualifier === 'at least' || qualifier === 'more than';
}

function endsAfter(text: string, { end }: Expression): boolean {
	return /^\s*(?:[.,;:!?)]|$)/u.test(text.slice(end, end + 16));
}

function leadingSign({ sign, signLeads }: Expression): Expression['sign'] {
	return signLeads ? sign : undefined;
}

function readRange(pair: Pair): Joined | undefined {
	const { text, low, high, connector, together, isHighCut, unclear, context } = pair;
	const joins = isHighCut ? connectorBetween(text, low, high, context.language, true) : connector;
	if (joins === undefined) return undefined;
	if (isChange(together)) return undefined;
	const range = rangeOf(
		joins === 'tilde' || joins === 'up to' || joins === 'behind' ? { ...pair, high: unqualified(high) } : pair,
	);
	if (range?.kind !== 'range') return range;
	const reason = together === 'unclear' ? CHANGE_OR_RANGE : unclear;
	return reason === undefined ? range : { kind: 'unreadable', ...span(text, range.start, range.end), reason };
}

/** In `20~100` and “from 20 up to 100” the marks and words between the numbers join them and qualify none. */
function unqualified(high: Expression): Expression {
	return { ...high, lead: high.start, qualifier: undefined, ambiguous: undefined };
}

/** Undefined where the two are no range: their signs differ, or the second number is not the higher one. */
function rangeOf({ text, low, high, together, isHighCut }: Pair): RangeReading | UnreadableReading | undefined {
	const whole = span(text, low.start, high.end);
	if (isHighCut) {
		const [from, to] = [toBound(low, false), toBound(high, true)];
		return { kind: 'range', ...whole, ...qualifierOf(low), low: from, high: to };
	}
	if (low.decimal === undefined || high.decimal === undefined)
		return { kind: 'unreadable', ...whole, reason: low.reason ?? high.reason };
	const isShortYear = low.year && /^\d\d$/.test(high.decimal) && high.sign === undefined && high.power === 0;
	const [a, b] = isShortYear
		? [low, { ...high, decimal: low.decimal.slice(0, 2) + high.decimal, year: true }]
		: [shareScale(low, high), { ...high, sign: high.sign ?? leadingSign(low) }];
	if (a.decimal === undefined) return { kind: 'unreadable', ...whole, reason: a.reason };
	if (!isSameSign(a.sign, b.sign)) return undefined;
	const isFalling = valueOf(a) >= valueOf(b);
	if ((isFalling || valueOf(a) < 0) && MINUS_LIKE.test(text.slice(low.end, high.lead)))
		return { kind: 'unreadable', ...whole, reason: 'its dash may be a minus' };
	// “Ranged from -18 °C to -34 °C”: below zero people often write the end nearer to zero first.
	const isReversed =
		valueOf(a) > valueOf(b) && (together === 'sure range' || (together === 'range' && valueOf(a) < 0 && !isShortYear));
	if (isFalling && !isReversed) return undefined;
	if (low.qualifier !== undefined && high.qualifier !== undefined && low.qualifier !== high.qualifier) return undefined;
	const ends = [toBound(a, false), toBound(b, false)] as const;
	return {
		kind: 'range',
		...whole,
		...qualifierOf(low.qualifier === undefined ? high : low),
		low: ends[isReversed ? 1 : 0],
		high: ends[isReversed ? 0 : 1],
	};
}

/** The qualifier of an expression, for a reading that is made from it. */
export function qualifierOf({ qualifier, ambiguous }: Expression): Pick<NumberReading, 'qualifier' | 'ambiguous'> {
	return { qualifier, ambiguous };
}

/** The offsets of a reading, and its text. */
export function span(text: string, start: number, end: number): { start: number; end: number; text: string } {
	return { start, end, text: text.slice(start, end) };
}
