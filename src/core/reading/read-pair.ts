import { isRate, isWholeBeforePart } from './base-of-rate.ts';
import { type Connector, connectorBetween, UNIT } from './connector-between.ts';
import { type Expression, type ReadingContext, toBound, valueOf } from './expression.ts';
import type { NumberReading, RangeReading, ShareReading, Sign, UnreadableReading } from './reading.ts';
import { isShareOfWhole } from './share-of-whole.ts';
import { shareScale } from './shared-scale.ts';

/** What one expression, or two that belong together, become. */
export type Joined = NumberReading | RangeReading | ShareReading | UnreadableReading;

/** Two numbers of a text that follow one another. */
export interface Pair {
	readonly text: string;
	readonly low: Expression;
	readonly high: Expression;
	readonly connector: Connector | undefined;
	/** The text breaks off at the second one. */
	readonly isHighCut: boolean;
	/** Why the two may mean more than is written beside them, as a clause. */
	readonly unclear: string | undefined;
	readonly context: ReadingContext;
}

/** A dash that touches only the second number. */
const MINUS_LIKE = /\s[-−–‒‑]$/u;
/** The text between a number and its margin, which may be in brackets. */
const MARGIN_GAP = new RegExp(`^${UNIT}[^\\S\\n]*[([,]?[^\\S\\n]*$`, 'u');
const RATE = 'it is a rate, and neither of its numbers is a count';

/** The kinds of pairs; the first that fits is used. */
const pairReaders = [readShare, readWholeBeforePart, readRate, readMargin, readRange] as const;

/** Reads two numbers that form one value: a share, a rate, a number with its margin, or a range. */
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
	return isHighCut ? { kind: 'unreadable', ...words } : { kind: 'share', ...words, ...qualifierOf(low), part, whole };
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

/** `40 ± 5` is about 40; the margin is not a number of its own. */
function readMargin({ text, low, high }: Pair): Joined | undefined {
	if (!high.isMargin || !MARGIN_GAP.test(text.slice(low.end, high.start))) return undefined;
	const isOpen = /[([]/.test(text.slice(low.end, high.start));
	const isClosed = isOpen && /^[)\]]/.test(text.slice(high.end, high.end + 1));
	const whole = span(text, low.start, high.end + (isClosed ? 1 : 0));
	const shared = shareScale({ ...low, year: false }, high);
	if (shared.decimal === undefined || high.decimal === undefined || (low.qualifier ?? 'about') !== 'about')
		return { kind: 'unreadable', ...whole, reason: shared.reason ?? high.reason };
	return { kind: 'number', ...whole, qualifier: 'about', ...toBound(shared, false) };
}

function readRange(pair: Pair): Joined | undefined {
	const { text, low, high, connector, isHighCut, unclear, context } = pair;
	const joins = isHighCut ? connectorBetween(text, low, high, context.language, true) : connector;
	const range = joins === undefined ? undefined : rangeOf(pair);
	if (range?.kind !== 'range' || unclear === undefined) return range;
	return { kind: 'unreadable', ...span(text, range.start, range.end), reason: unclear };
}

/** Undefined where the two are no range: their signs differ, or the second number is not the higher one. */
function rangeOf({ text, low, high, isHighCut }: Pair): RangeReading | UnreadableReading | undefined {
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
		: [shareScale(low, high), { ...high, sign: high.sign ?? (low.signLeads ? low.sign : undefined) }];
	if (a.decimal === undefined) return { kind: 'unreadable', ...whole, reason: a.reason };
	if (!isSameSign(a.sign, b.sign)) return undefined;
	const isFalling = valueOf(a) >= valueOf(b);
	if ((isFalling || valueOf(a) < 0) && MINUS_LIKE.test(text.slice(low.end, high.lead)))
		return { kind: 'unreadable', ...whole, reason: 'its dash may be a minus' };
	if (isFalling) return undefined;
	if (low.qualifier !== undefined && high.qualifier !== undefined && low.qualifier !== high.qualifier) return undefined;
	return {
		kind: 'range',
		...whole,
		...qualifierOf(low.qualifier === undefined ? high : low),
		low: toBound(a, false),
		high: toBound(b, false),
	};
}

function isSameSign(a: Sign | undefined, b: Sign | undefined): boolean {
	return typeof a === 'object' && typeof b === 'object' ? a.currency === b.currency : a === b;
}

/** The qualifier of an expression, for a reading that is made from it. */
export function qualifierOf({ qualifier, ambiguous }: Expression): Pick<NumberReading, 'qualifier' | 'ambiguous'> {
	return { qualifier, ambiguous };
}

/** The offsets of a reading, and its text. */
export function span(text: string, start: number, end: number): { start: number; end: number; text: string } {
	return { start, end, text: text.slice(start, end) };
}
