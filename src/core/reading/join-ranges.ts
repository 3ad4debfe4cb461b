import { isBaseOfRate, isRate, isWholeBeforePart } from './base-of-rate.ts';
import { type Asked, bound, shareScale, valueOf } from './bounds.ts';
import type { Expression } from './expression.ts';
import { perLanguage } from './languages.ts';
import { unclearInList } from './unclear-in-list.ts';
import type { NumberReading, RangeReading, ShareReading, Sign, UnreadableReading } from './reading.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { isShareOfWhole } from './share-of-whole.ts';

type Joined = NumberReading | RangeReading | ShareReading | UnreadableReading;

/** A unit may stand behind both bounds: `120 ms to 180 ms`. */
const UNIT = '(?<unit>[^\\S\\n]?[\\p{L}µ°/]{1,16})?';
const DASH = new RegExp(`^${UNIT}[^\\S\\n]?(?:[-‐‑‒–−][^\\S\\n]?|[—―])$`, 'u');
const patternsOf = perLanguage(({ ranges: { to, hyphened, between, and, denied, numbered }, dates }) => ({
	to: new RegExp(`^(?:-(?:${hyphened})-|(?:-|${UNIT})\\s+(?:${to})\\s+)$`, 'u'),
	and: new RegExp(`^${UNIT}\\s+(?:${and})\\s+$`, 'u'),
	between: new RegExp(`(?<!\\p{L})(?:${between})\\s+$`, 'iu'),
	/** “Not 40”: the text says what the number is not. */
	denied: new RegExp(`(?<!\\p{L})(?:${denied})\\s+$`, 'iu'),
	/** “Table 5”, “page 17”, “(note 73”: the number says which one. */
	numbered: new RegExp(`(?<!\\p{L})(?:${numbered})\\s+$`, 'u'),
	/** “On 31 December”, a day of no year. */
	month: new RegExp(`^\\s(?:${dates.months})(?!\\p{L})`, 'u'),
	/** Where a passage breaks off between the bounds. */
	openEnd: new RegExp(
		`^(?:[^\\S\\n]?[\\p{L}µ°/]{1,16})?(?:\\s*[-‐‑‒–−]|\\s+(?:${hyphened})|\\s+(?:${and}))\\s*[\\p{Sc}~≈]?\\s*$`,
		'u',
	),
	endsWithAnd: new RegExp(`\\s(?:${and})\\s*$`),
}));
/** A dash that touches the second number alone. */
const MINUS_LIKE = /\s[-−–‒‑]$/u;
/** Between a number and its margin, which may stand in brackets. */
const MARGIN_GAP = new RegExp(`^${UNIT}[^\\S\\n]*[([,]?[^\\S\\n]*$`, 'u');
const MARGIN = 'it says how far another number may be off';
const RATE = 'it says how many for how many, and counts neither';
const NUMBERING = 'it says which one, and not how many';
const BASE = 'it says of how many another number is meant';

/** Turns expressions into readings: two that a dash, “to” or “between … and” joins become one range. */
export function joinRanges(text: string, expressions: readonly Expression[], asked: Asked): Joined[] {
	const { cutOff, language } = asked;
	const joined: Joined[] = [];
	const inList = unclearInList(text, expressions);
	const isCut = (end: number) =>
		cutOff && /^[.,:/]?\s*$/.test(text.slice(end, end + 64)) && text.slice(end).trim().length < 2;
	for (let i = 0; i < expressions.length; i++) {
		const [low, high] = [expressions[i], expressions[i + 1]];
		if (!low) break;
		const chain = dashChain(text, expressions, i, language);
		const last = expressions[i + chain];
		if (chain > 1 && last) {
			joined.push({ kind: 'unreadable', ...span(text, low.start, last.end) });
			i += chain;
			continue;
		}
		if (high && isShareOfWhole(text, low, high, valueOf(low), valueOf(high), language)) {
			const words = span(text, low.start, high.end);
			joined.push(
				isCut(high.end)
					? { kind: 'unreadable', ...words }
					: { kind: 'share', ...words, ...firmness(low), part: valueOf(low), whole: valueOf(high) },
			);
			i += 1;
			continue;
		}
		if (high && isWholeBeforePart(text, low, high, valueOf(low), valueOf(high), language)) {
			const words = span(text, low.start, high.end);
			joined.push({ kind: 'share', ...words, ...firmness(high), part: valueOf(high), whole: valueOf(low) });
			i += 1;
			continue;
		}
		if (high && isRate(text, low, high, valueOf(low), valueOf(high), language)) {
			joined.push({ kind: 'unreadable', ...span(text, low.start, high.end), reason: RATE });
			i += 1;
			continue;
		}
		if (high?.isMargin && MARGIN_GAP.test(text.slice(low.end, high.start))) {
			joined.push(withMargin(text, low, high, asked));
			i += 1;
			continue;
		}
		const isPair = connects(text, low, high, language) !== undefined;
		const unclear = !isPair ? inList[i] : low.power === 0 && high?.power === 0 ? inList[i + 1] : undefined;
		const range =
			high && connects(text, low, high, language, isCut(high.end))
				? readRange(text, low, high, isCut(high.end), asked)
				: undefined;
		if (range) {
			joined.push(
				unclear !== undefined && range.kind === 'range'
					? { kind: 'unreadable', ...span(text, range.start, range.end), reason: unclear }
					: range,
			);
			i += 1;
			continue;
		}
		const shared =
			unclear !== undefined
				? { ...low, decimal: undefined, reason: unclear }
				: high && isPair
					? shareScale(low, high)
					: low;
		joined.push(
			!high && cutOff && isOpen(text, low, language)
				? openRange(text, low, asked)
				: readNumber(text, shared, isCut(low.end), asked),
		);
	}
	return joined;
}

/** How many expressions hang on this one by dashes: more than one is a telephone number, not a range. */
function dashChain(text: string, expressions: readonly Expression[], first: number, language: ReadingLanguage): number {
	for (let count = 0; ; count++) {
		const [low, high] = [expressions[first + count], expressions[first + count + 1]];
		if (!low || !high || connects(text, low, high, language) !== 'dash') return count;
	}
}

/** A unit behind the first bound stands behind the second as well, unless the text breaks off there. */
function connects(
	text: string,
	low: Expression,
	high: Expression | undefined,
	language: ReadingLanguage,
	cut = false,
): 'dash' | 'words' | undefined {
	if (!high) return undefined;
	const { to, and, between } = patternsOf(language);
	const gap = text.slice(low.end, high.lead);
	if (gap === '/' && low.year) return 'dash';
	const dash = DASH.exec(gap);
	const words = to.exec(gap) ?? (between.test(text.slice(Math.max(0, low.lead - 16), low.lead)) ? and.exec(gap) : null);
	const unit = (dash ?? words)?.groups?.['unit'];
	if (unit !== undefined && !cut && !text.slice(high.end).trimStart().startsWith(unit.trim())) return undefined;
	return dash ? 'dash' : words ? 'words' : undefined;
}

/** Nothing, where the two are no range: not of one kind, or the second one not the higher. */
function readRange(
	text: string,
	low: Expression,
	high: Expression,
	cut: boolean,
	asked: Asked,
): RangeReading | UnreadableReading | undefined {
	const whole = span(text, low.start, high.end);
	if (cut)
		return { kind: 'range', ...whole, ...firmness(low), low: bound(low, false, asked), high: bound(high, true, asked) };
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

/** `40 ± 5` is about 40; how far it may be off is no figure of its own. */
function withMargin(text: string, low: Expression, high: Expression, asked: Asked): Joined {
	const isOpen = /[([]/.test(text.slice(low.end, high.start));
	const whole = span(text, low.start, high.end + (isOpen && /^[)\]]/.test(text.slice(high.end, high.end + 1)) ? 1 : 0));
	const shared = shareScale({ ...low, year: false }, high);
	if (shared.decimal === undefined || high.decimal === undefined || (low.qualifier ?? 'about') !== 'about')
		return { kind: 'unreadable', ...whole, reason: shared.reason ?? high.reason };
	return { kind: 'number', ...whole, qualifier: 'about', ...bound(shared, false, asked) };
}

function isOpen(text: string, low: Expression, language: ReadingLanguage): boolean {
	const { openEnd, endsWithAnd, between } = patternsOf(language);
	const match = openEnd.exec(text.slice(low.end, low.end + 40));
	if (!match || text.length > low.end + 40) return false;
	return !endsWithAnd.test(match[0].trimEnd()) || between.test(text.slice(Math.max(0, low.lead - 16), low.lead));
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

function firmness({ qualifier, loose }: Expression): Pick<NumberReading, 'qualifier' | 'loose'> {
	return { qualifier, loose };
}

function isSameSign(a: Sign | undefined, b: Sign | undefined): boolean {
	return typeof a === 'object' && typeof b === 'object' ? a.currency === b.currency : a === b;
}

function span(text: string, start: number, end: number): { start: number; end: number; text: string } {
	return { start, end, text: text.slice(start, end) };
}
