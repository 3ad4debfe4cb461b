import { isRate, isWholeBeforePart } from './base-of-rate.ts';
import { type Asked, bound, shareScale, valueOf } from './bounds.ts';
import type { Expression } from './expression.ts';
import { type Joint, jointBetween, UNIT } from './joint-between.ts';
import type { NumberReading, RangeReading, ShareReading, Sign, UnreadableReading } from './reading.ts';
import { isShareOfWhole } from './share-of-whole.ts';

/** What expressions become, alone or joined. */
export type Joined = NumberReading | RangeReading | ShareReading | UnreadableReading;

/** Two numbers of a text that follow one another. */
export interface Pair {
	readonly text: string;
	readonly low: Expression;
	readonly high: Expression;
	readonly joint: Joint | undefined;
	/** The text breaks off at the second one. */
	readonly isHighCut: boolean;
	/** Why the two may mean more than is written with them, as a clause. */
	readonly unclear: string | undefined;
	readonly asked: Asked;
}

/** A dash that touches the second number alone. */
const MINUS_LIKE = /\s[-−–‒‑]$/u;
/** Between a number and its margin, which may stand in brackets. */
const MARGIN_GAP = new RegExp(`^${UNIT}[^\\S\\n]*[([,]?[^\\S\\n]*$`, 'u');
const RATE = 'it says how many for how many, and counts neither';

/** What two numbers may be together; the first that fits is meant. */
const kindsOfPair = [readShare, readWholeBeforePart, readRate, readMargin, readRange] as const;

/** Reads two numbers as one, where they are: a share, a rate, a number with its margin, a range. */
export function readPair(pair: Pair): Joined | undefined {
	for (const read of kindsOfPair) {
		const reading = read(pair);
		if (reading !== undefined) return reading;
	}
	return undefined;
}

/** “One in five”. */
function readShare({ text, low, high, isHighCut, asked: { language } }: Pair): Joined | undefined {
	const [part, whole] = [valueOf(low), valueOf(high)];
	if (!isShareOfWhole(text, low, high, part, whole, language)) return undefined;
	const words = span(text, low.start, high.end);
	return isHighCut ? { kind: 'unreadable', ...words } : { kind: 'share', ...words, ...firmness(low), part, whole };
}

/** “Of every ten firms, four closed”. */
function readWholeBeforePart({ text, low, high, asked: { language } }: Pair): Joined | undefined {
	const [whole, part] = [valueOf(low), valueOf(high)];
	if (!isWholeBeforePart(text, low, high, whole, part, language)) return undefined;
	return { kind: 'share', ...span(text, low.start, high.end), ...firmness(high), part, whole };
}

/** “15 doctors to 1,000 people”. */
function readRate({ text, low, high, asked: { language } }: Pair): Joined | undefined {
	if (!isRate(text, low, high, valueOf(low), valueOf(high), language)) return undefined;
	return { kind: 'unreadable', ...span(text, low.start, high.end), reason: RATE };
}

/** `40 ± 5` is about 40; how far it may be off is no figure of its own. */
function readMargin({ text, low, high, asked }: Pair): Joined | undefined {
	if (!high.isMargin || !MARGIN_GAP.test(text.slice(low.end, high.start))) return undefined;
	const isOpen = /[([]/.test(text.slice(low.end, high.start));
	const isClosed = isOpen && /^[)\]]/.test(text.slice(high.end, high.end + 1));
	const whole = span(text, low.start, high.end + (isClosed ? 1 : 0));
	const shared = shareScale({ ...low, year: false }, high);
	if (shared.decimal === undefined || high.decimal === undefined || (low.qualifier ?? 'about') !== 'about')
		return { kind: 'unreadable', ...whole, reason: shared.reason ?? high.reason };
	return { kind: 'number', ...whole, qualifier: 'about', ...bound(shared, false, asked) };
}

function readRange(pair: Pair): Joined | undefined {
	const { text, low, high, joint, isHighCut, unclear, asked } = pair;
	const joins = isHighCut ? jointBetween(text, low, high, asked.language, true) : joint;
	const range = joins === undefined ? undefined : rangeOf(pair);
	if (range?.kind !== 'range' || unclear === undefined) return range;
	return { kind: 'unreadable', ...span(text, range.start, range.end), reason: unclear };
}

/** Nothing, where the two are no range: not of one kind, or the second one not the higher. */
function rangeOf({ text, low, high, isHighCut, asked }: Pair): RangeReading | UnreadableReading | undefined {
	const whole = span(text, low.start, high.end);
	if (isHighCut) {
		const [from, to] = [bound(low, false, asked), bound(high, true, asked)];
		return { kind: 'range', ...whole, ...firmness(low), low: from, high: to };
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
		...firmness(low.qualifier === undefined ? high : low),
		low: bound({ ...a, isMetre: a.isMetre === true && b.isMetre === true }, false, asked),
		high: bound(b, false, asked),
	};
}

function isSameSign(a: Sign | undefined, b: Sign | undefined): boolean {
	return typeof a === 'object' && typeof b === 'object' ? a.currency === b.currency : a === b;
}

export function firmness({ qualifier, loose }: Expression): Pick<NumberReading, 'qualifier' | 'loose'> {
	return { qualifier, loose };
}

export function span(text: string, start: number, end: number): { start: number; end: number; text: string } {
	return { start, end, text: text.slice(start, end) };
}
