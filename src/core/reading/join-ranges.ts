import { isBaseOfRate } from './base-of-rate.ts';
import { type Connector, connectorBetween, isOpenRange } from './connector-between.ts';
import { type Expression, type ReadingContext, toBound } from './expression.ts';
import { perLanguage } from './languages.ts';
import { type Joined, qualifierOf, readPair, span } from './read-pair.ts';
import type { ReadingLanguage } from './reading-language.ts';
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
const BASE = 'it is the base of a rate';

/** Turns expressions into readings. Two that are joined by a dash, “to” or “between … and” become one range. */
export function joinRanges(text: string, expressions: readonly Expression[], context: ReadingContext): Joined[] {
	const joined: Joined[] = [];
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
		const connector = high && connectorBetween(text, low, high, context.language);
		const isScaled = low.power !== 0 || high?.power !== 0;
		const unclear = connector === undefined ? inList[i] : isScaled ? undefined : inList[i + 1];
		const both =
			high && readPair({ text, low, high, connector, isHighCut: isCut(text, high.end, context), unclear, context });
		joined.push(both ?? readAlone(text, low, high, connector, unclear, context));
		if (both) i += 1;
	}
	return joined;
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

/** Reads a number that makes no pair with the next one. It may still share the scale of the next one. */
function readAlone(
	text: string,
	low: Expression,
	high: Expression | undefined,
	connector: Connector | undefined,
	unclear: string | undefined,
	context: ReadingContext,
): Joined {
	if (!high && context.cutOff && isOpenRange(text, low, context.language)) return openRange(text, low);
	if (unclear !== undefined)
		return readNumber(text, { ...low, decimal: undefined, reason: unclear }, isCut(text, low.end, context), context);
	const shared = high && connector !== undefined ? shareScale(low, high) : low;
	return readNumber(text, shared, isCut(text, low.end, context), context);
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
	if (expression.decimal === undefined) return { kind: 'unreadable', ...whole, reason: expression.reason };
	if (patternsOf(context.language).denied.test(text.slice(Math.max(0, expression.lead - 16), expression.lead)))
		return { kind: 'unreadable', ...whole, reason: 'the words before it deny it' };
	return {
		kind: 'number',
		...whole,
		unitAt: expression.unitAt,
		...qualifierOf(expression),
		...toBound(expression, cut),
	};
}

/** Whether a number identifies something instead of counting: “Table 5”, “31 December”. */
function isNumbering(text: string, { lead, start, end, sign, power }: Expression, language: ReadingLanguage): boolean {
	const { month, numbered } = patternsOf(language);
	const isPlain = sign === undefined && power === 0 && /^\d/.test(text.slice(start, start + 1));
	if (isPlain && end - start < 3 && month.test(text.slice(end, end + 12))) return true;
	return isPlain && numbered.test(text.slice(Math.max(0, lead - 16), lead));
}
