import { withoutAdded } from './added-numbers.ts';
import { isBaseOfRate } from './base-of-rate.ts';
import { changeBehind, changeOrRange, isPlain, isYearBetween, type Together } from './change-or-range.ts';
import { type Connector, connectorBetween, isOpenRange } from './connector-between.ts';
import { withoutDeniedBounds } from './denied-bounds.ts';
import { type Expression, fractionOf, type ReadingContext, toBound, valueOf } from './expression.ts';
import { perLanguage } from './languages.ts';
import { type Joined, qualifierOf, readPair, span } from './read-pair.ts';
import type { SumReading, UnreadableReading } from './reading.ts';
import { rangeOfShares } from './range-of-shares.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { shareInLists } from './share-in-lists.ts';
import { shareScale, unclearInList } from './shared-scale.ts';

const patternsOf = perLanguage(({ ranges: { denied, numbered }, dates }) => ({
	/** “Not 40”. */
	denied: new RegExp(`(?<!\\p{L})(?:${denied})\\s+$`, 'iu'),
	/** “Table 5”, “page 17”, “(note 73”: the number identifies one of them. */
	numbered: new RegExp(`(?<!\\p{L})(?:${numbered})\\s+$`, 'u'),
	/** “On 31 December”: a day without a year. */
	month: new RegExp(`^\\s(?:${dates.months})(?!\\p{L})`, 'u'),
}));
const MARGIN = 'it is the margin of another number';
const NUMBERING = 'it says which one, and not how many';
const RATE = 'it is a rate';
const BASE = 'it is the base of a rate';
const SHARED = 'the scale word after the next number may apply to this one too';

/** Turns expressions into readings. Two that are joined by a dash, “to” or “between … and” become one range. */
export function joinRanges(text: string, separate: readonly Expression[], context: ReadingContext): Joined[] {
	const joined: Joined[] = [];
	const isOneOf = (expression: Expression) => isNumbering(text, expression, context.language);
	const plain = withoutAdded(text, withoutDeniedBounds(text, separate, context.language));
	const expressions = shareInLists(text, plain, isOneOf, context.language);
	const inList = unclearInList(text, expressions);
	for (let i = 0; i < expressions.length; i++) {
		const [low, high] = [expressions[i], expressions[i + 1]];
		if (!low) break;
		const chain = dashChain(text, expressions, i, context.language);
		const last = expressions[i + chain];
		if (chain > 1 && last) {
			joined.push({ kind: 'unreadable', ...span(text, low.start, last.end) });
			i += chain;
			continue;
		}
		const next = joinedTo(text, expressions, i, context.language);
		const { connector, together } = next;
		const isScaled = low.power !== 0 || high?.power !== 0;
		const unclear = connector === undefined ? inList[i] : isScaled ? undefined : inList[i + 1];
		const isHighCut = high !== undefined && isCut(text, high.end, context);
		const both =
			high === undefined || next.isApart
				? undefined
				: readPair({ text, low, high, connector, together, isHighCut, unclear, context });
		const shares = both?.kind === 'share' ? rangeOfShares(text, expressions, i, context.language) : undefined;
		if (shares !== undefined) {
			joined.push(shares);
			i += 3;
			continue;
		}
		const per = low.dividedBy ?? (both === undefined ? undefined : high?.dividedBy);
		const read = both ?? readAlone(text, low, next, unclear, context);
		joined.push(per === undefined ? read : asRate(read, low.dividedBy));
		if (both) i += 1;
	}
	return joined;
}

/** A rate is a number only for figures in such a unit. Without a divisor it is none, for the words are not clear. */
function asRate(read: Joined, per: string | undefined): Joined {
	if (read.kind === 'unreadable') return read;
	const { start, end, text, ...number } = read;
	const unreadable: UnreadableReading = { kind: 'unreadable', start, end, text, reason: RATE };
	if (per === undefined || number.kind === 'share') return unreadable;
	if (number.kind === 'range') return { ...unreadable, rate: { per, number } };
	const { unitAt, ...rest } = number;
	const unitGap = unitAt === undefined ? undefined : unitAt - end;
	return { ...unreadable, rate: { per, number: rest, unitGap } };
}

/** The number to which “to” or a dash joins another one. */
interface Next {
	readonly high: Expression | undefined;
	readonly connector: Connector | undefined;
	readonly together: Together;
	/** A year stands between the two, or the second belongs to the number before: they make no pair. */
	readonly isApart: boolean;
}

function joinedTo(text: string, expressions: readonly Expression[], i: number, language: ReadingLanguage): Next {
	const [before, low, high, third] = [i - 1, i, i + 1, i + 2].map((at) => expressions[at]);
	const alone = { high, connector: undefined, together: 'range', isApart: false } as const;
	if (!low || !high) return alone;
	if (isYearBetween(text, before, low, high, language)) return { ...alone, isApart: true };
	if (third !== undefined && isYearBetween(text, low, high, third, language)) {
		const together = changeOrRange(text, low, third, language);
		if (together === 'change' || together === 'fall')
			return { high: third, connector: 'words', together, isApart: true };
	}
	const connector = connectorBetween(text, low, high, language);
	if (connector === 'behind') return { ...alone, connector, together: changeBehind(text, low, high, language) };
	return {
		...alone,
		connector,
		together: connector === 'words' || connector === 'up to' ? changeOrRange(text, low, high, language) : 'range',
	};
}

/** Whether a number ends where a text breaks off. */
function isCut(text: string, end: number, { cutOff }: ReadingContext): boolean {
	return cutOff && /^[.,:/]?\s*$/.test(text.slice(end, end + 64)) && text.slice(end).trim().length < 2;
}

/** How many expressions follow this one, each joined by a dash. More than one make a telephone number, not a range. */
function dashChain(text: string, expressions: readonly Expression[], first: number, language: ReadingLanguage): number {
	for (let count = 0; ; count++) {
		const [low, high] = [expressions[first + count], expressions[first + count + 1]];
		if (!low || !high || connectorBetween(text, low, high, language) !== 'dash') return count;
	}
}

/** Reads a number that makes no pair with the next one. It may still share the scale and the unit of that one. */
function readAlone(
	text: string,
	low: Expression,
	{ high, connector, together }: Next,
	unclear: string | undefined,
	context: ReadingContext,
): Joined {
	if (!high && context.cutOff && isOpenRange(text, low, context.language)) return openRange(text, low);
	const shared = high && connector !== undefined ? shareChange(text, low, high, together) : low;
	const read = unclear === undefined ? shared : { ...shared, decimal: undefined, reason: unclear };
	return readNumber(text, read, isCut(text, low.end, context), context);
}

/** The first of two numbers that “to” joins and that are no range, with what the second one gives it. */
function shareChange(text: string, low: Expression, high: Expression, together: Together): Expression {
	const isLess = isPlain(low) && !isPlain(high) && !low.year;
	if (together === 'change by')
		return isLess && Math.abs(valueOf(low)) < 1000 ? { ...low, decimal: undefined, reason: SHARED } : low;
	if (low.year) return low;
	const shared = shareScale(low, high);
	if (together !== 'change' && together !== 'fall') return shared;
	const isRising = valueOf(low) < valueOf(high);
	// “Grew from 200 to 2 million”: two hundred, or two hundred million.
	if (together === 'change' && isLess && isRising && valueOf(shared) >= valueOf(high))
		return { ...low, decimal: undefined, reason: SHARED };
	const hasOwnUnit = /\S\s+\S+\s*$/u.test(text.slice(low.end, high.lead));
	return hasOwnUnit ? shared : { ...shared, unitAt: low.unitAt ?? high.unitAt ?? high.end };
}

function openRange(text: string, low: Expression): Joined {
	if (low.decimal === undefined) return { kind: 'unreadable', ...span(text, low.start, low.end) };
	return { kind: 'range', ...span(text, low.start, low.end), ...qualifierOf(low), low: toBound(low, false) };
}

function readNumber(text: string, expression: Expression, cut: boolean, context: ReadingContext): Joined {
	const whole = span(text, expression.start, expression.end);
	if (expression.isMargin) return { kind: 'unreadable', ...whole, reason: MARGIN };
	if (isNumbering(text, expression, context.language)) return { kind: 'unreadable', ...whole, reason: NUMBERING };
	if (isBaseOfRate(text, expression, context.language)) return { kind: 'unreadable', ...whole, reason: BASE };
	const before = text.slice(Math.max(0, expression.lead - 16), expression.lead);
	const isDenied = patternsOf(context.language).denied.test(before);
	if (expression.decimal === undefined)
		return {
			kind: 'unreadable',
			...whole,
			reason: expression.reason,
			sum: isDenied ? undefined : sumOf(expression, cut),
		};
	if (isDenied) return { kind: 'unreadable', ...whole, reason: 'the words before it deny it' };
	return {
		kind: 'number',
		...whole,
		fraction: fractionOf(expression),
		unitAt: expression.unitAt,
		uncertainty: expression.uncertainty,
		...qualifierOf(expression),
		...toBound(expression, cut),
	};
}

function sumOf(expression: Expression, cut: boolean): SumReading | undefined {
	const { sum, end, isMargin } = expression;
	return sum?.end === end && !isMargin ? { ...qualifierOf(expression), parts: sum.parts, cut } : undefined;
}

/** Whether a number identifies something instead of counting: “Table 5”, “31 December”. */
function isNumbering(text: string, { lead, start, end, sign, power }: Expression, language: ReadingLanguage): boolean {
	const { month, numbered } = patternsOf(language);
	const isPlain = sign === undefined && power === 0 && /^\d/.test(text.slice(start, start + 1));
	if (isPlain && end - start < 3 && month.test(text.slice(end, end + 12))) return true;
	// “A note above 12”: what is compared identifies nothing.
	return isPlain && lead === start && numbered.test(text.slice(Math.max(0, lead - 16), lead));
}
