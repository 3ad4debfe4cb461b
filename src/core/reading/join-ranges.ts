import { isBaseOfRate } from './base-of-rate.ts';
import { type Asked, bound, shareScale } from './bounds.ts';
import type { Expression } from './expression.ts';
import { isOpenRange, type Joint, jointBetween } from './joint-between.ts';
import { perLanguage } from './languages.ts';
import { firmness, type Joined, readPair, span } from './read-pair.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { unclearInList } from './unclear-in-list.ts';

const patternsOf = perLanguage(({ ranges: { denied, numbered }, dates }) => ({
	/** “Not 40”: the text says what the number is not. */
	denied: new RegExp(`(?<!\\p{L})(?:${denied})\\s+$`, 'iu'),
	/** “Table 5”, “page 17”, “(note 73”: the number says which one. */
	numbered: new RegExp(`(?<!\\p{L})(?:${numbered})\\s+$`, 'u'),
	/** “On 31 December”, a day of no year. */
	month: new RegExp(`^\\s(?:${dates.months})(?!\\p{L})`, 'u'),
}));
const MARGIN = 'it says how far another number may be off';
const NUMBERING = 'it says which one, and not how many';
const BASE = 'it says of how many another number is meant';

/** Turns expressions into readings: two that a dash, “to” or “between … and” joins become one range. */
export function joinRanges(text: string, expressions: readonly Expression[], asked: Asked): Joined[] {
	const joined: Joined[] = [];
	const inList = unclearInList(text, expressions);
	for (let i = 0; i < expressions.length; i++) {
		const [low, high] = [expressions[i], expressions[i + 1]];
		if (!low) break;
		const chain = dashChain(text, expressions, i, asked.language);
		const last = expressions[i + chain];
		if (chain > 1 && last) {
			joined.push({ kind: 'unreadable', ...span(text, low.start, last.end) });
			i += chain;
			continue;
		}
		const joint = high && jointBetween(text, low, high, asked.language);
		const isScaled = low.power !== 0 || high?.power !== 0;
		const unclear = joint === undefined ? inList[i] : isScaled ? undefined : inList[i + 1];
		const both = high && readPair({ text, low, high, joint, isHighCut: isCut(text, high.end, asked), unclear, asked });
		joined.push(both ?? readAlone(text, low, high, joint, unclear, asked));
		if (both) i += 1;
	}
	return joined;
}

/** Whether a number ends where a text breaks off. */
function isCut(text: string, end: number, { cutOff }: Asked): boolean {
	return cutOff && /^[.,:/]?\s*$/.test(text.slice(end, end + 64)) && text.slice(end).trim().length < 2;
}

/** How many expressions hang on this one by dashes: more than one is a telephone number, not a range. */
function dashChain(text: string, expressions: readonly Expression[], first: number, language: ReadingLanguage): number {
	for (let count = 0; ; count++) {
		const [low, high] = [expressions[first + count], expressions[first + count + 1]];
		if (!low || !high || jointBetween(text, low, high, language) !== 'dash') return count;
	}
}

/** A number that makes no pair with the next one, with whose scale it may be meant all the same. */
function readAlone(
	text: string,
	low: Expression,
	high: Expression | undefined,
	joint: Joint | undefined,
	unclear: string | undefined,
	asked: Asked,
): Joined {
	if (!high && asked.cutOff && isOpenRange(text, low, asked.language)) return openRange(text, low, asked);
	if (unclear !== undefined)
		return readNumber(text, { ...low, decimal: undefined, reason: unclear }, isCut(text, low.end, asked), asked);
	const shared = high && joint !== undefined ? shareScale(low, high) : low;
	return readNumber(text, shared, isCut(text, low.end, asked), asked);
}

function openRange(text: string, low: Expression, asked: Asked): Joined {
	if (low.decimal === undefined) return { kind: 'unreadable', ...span(text, low.start, low.end) };
	return { kind: 'range', ...span(text, low.start, low.end), ...firmness(low), low: bound(low, false, asked) };
}

function readNumber(text: string, expression: Expression, cut: boolean, asked: Asked): Joined {
	const whole = span(text, expression.start, expression.end);
	if (expression.isMargin) return { kind: 'unreadable', ...whole, reason: MARGIN };
	if (isNumbering(text, expression, asked.language)) return { kind: 'unreadable', ...whole, reason: NUMBERING };
	if (isBaseOfRate(text, expression, asked.language)) return { kind: 'unreadable', ...whole, reason: BASE };
	if (expression.decimal === undefined) return { kind: 'unreadable', ...whole, reason: expression.reason };
	if (patternsOf(asked.language).denied.test(text.slice(Math.max(0, expression.lead - 16), expression.lead)))
		return { kind: 'unreadable', ...whole, reason: 'the words say that it is not so' };
	return {
		kind: 'number',
		...whole,
		unitAt: expression.unitAt,
		...firmness(expression),
		...bound(expression, cut, asked),
	};
}

function isNumbering(text: string, { lead, start, end, sign, power }: Expression, language: ReadingLanguage): boolean {
	const { month, numbered } = patternsOf(language);
	const isPlain = sign === undefined && power === 0 && /^\d/.test(text.slice(start, start + 1));
	if (isPlain && end - start < 3 && month.test(text.slice(end, end + 12))) return true;
	return isPlain && numbered.test(text.slice(Math.max(0, lead - 16), lead));
}
