import { type Expression, valueOf } from './expression.ts';
import { perLanguage } from './languages.ts';
import type { Sign } from './reading.ts';
import type { ReadingLanguage } from './reading-language.ts';

const patternsOf = perLanguage(({ ranges: { and, between }, multiples: { cents, joinsCents = '(?!)' } }) => ({
	and: new RegExp(`^\\s+(?:${and}|&)\\s+$`, 'iu'),
	comma: new RegExp(`^,\\s+(?:(?:${and}|&)\\s+)?$`, 'iu'),
	between: new RegExp(`(?<!\\p{L})(?:${between})\\s+$`, 'iu'),
	cents,
	joinsCents: new RegExp(`^\\s+(?:${joinsCents})\\s+$`, 'iu'),
}));
/** More space than this stands between the cells of a table. */
const NEXT_WORD = /^[^\S\r\n\t]{1,2}$/;
const NEXT_LINE = /^[^\S\r\n\t]?\r?\n[^\S\r\n\t]?$/;
const COMMA = /^,\s?$/;
const SENTENCE_ENDS = /^\s*(?:$|[.,;:!?)\]”"’])/u;
/** Currencies whose hundredth is not called a cent: the word for it, or undefined where it has none. */
const hundredths: Readonly<Record<string, RegExp | undefined>> = { GBP: /^p/i, JPY: undefined, KRW: undefined };
const CENT = /^[c¢]/i;

const SUM = 'the number after it may belong to it';

/** A number while others are added to it; `room` is the power of ten that the next one must be below. */
interface Sum {
	readonly expression: Expression;
	readonly room: number;
	readonly isSum: boolean;
}

/**
 * Joins the parts of one number: “2 million 300 thousand”, “thirteen dollars and forty-five cents”. If they may be
 * parts, the result has no value.
 */
export function joinCompounds(
	text: string,
	expressions: readonly Expression[],
	language: ReadingLanguage,
): Expression[] {
	const joined: Sum[] = [];
	for (const expression of expressions) {
		const last = joined.at(-1);
		const sum = last && (withRest(text, last, expression, language) ?? withCents(text, last, expression, language));
		if (sum !== undefined) joined[joined.length - 1] = sum;
		else joined.push({ expression, room: expression.power, isSum: false });
	}
	return joined.map(({ expression }) => expression);
}

/** “300 thousand” after “2 million”. */
function withRest(text: string, last: Sum, rest: Expression, language: ReadingLanguage): Sum | undefined {
	const { and, comma, between } = patternsOf(language);
	const { expression: first, room, isSum } = last;
	const gap = text.slice(first.end, rest.start);
	const isOfWords = isInWords(text, first) && isInWords(text, rest);
	if (room === 0 || !isWhole(first) || !isWhole(rest) || isSigned(rest) || !mayGoOn(first)) return undefined;
	if (!(valueOf(rest) > 0 && valueOf(rest) < 10 ** room) || rest.year || rest.lead < rest.start) return undefined;
	if (between.test(text.slice(Math.max(0, first.lead - 16), first.lead))) return undefined;
	const isOfScale = rest.power > 0 || room === 2 || isOfWords;
	const isNextLine = NEXT_LINE.test(gap) && isOfScale;
	if (isNextLine || NEXT_WORD.test(gap)) {
		const isClear = isOfScale && !isNextLine;
		return { room: rest.power, isSum: true, expression: isClear ? added(first, rest) : unclear(first, rest) };
	}
	// “5 million and 21 firms” and “5 million, 20 thousand and 100” are lists.
	const isScaled = rest.power > 2 || room === 2 || ((isInWords(text, rest) || isSum) && rest.power > 0);
	const fits = (isScaled && and.test(gap)) || (isOfWords && isScaled && comma.test(gap));
	return fits ? { room: rest.power, isSum: true, expression: added(first, rest) } : undefined;
}

/** “Forty-five cents” after “thirteen dollars”. */
function withCents(
	text: string,
	{ expression: first }: Sum,
	rest: Expression,
	language: ReadingLanguage,
): Sum | undefined {
	const { and, cents, joinsCents } = patternsOf(language);
	const currency = typeof first.sign === 'object' ? first.sign.currency : undefined;
	// For a figure in money, the cents are a sum by themselves.
	const isInCents = typeof rest.sign === 'object' && rest.power === -2 && !rest.signLeads;
	const isPlain = rest.sign === undefined && rest.power === 0;
	if (currency === undefined || first.power !== 0 || !(isInCents || isPlain)) return undefined;
	if (!isWhole(first) || isSigned(rest) || !/^\d{1,2}$/.test(rest.decimal ?? '') || rest.lead < rest.start)
		return undefined;
	const gap = text.slice(first.end, rest.start);
	const unit = isInCents ? '' : cents.exec(text.slice(rest.end, rest.end + 16))?.[0];
	const end = rest.end + (unit?.length ?? 0);
	const whole: Sum = { room: 0, isSum: true, expression: { ...unclear(first, rest), end } };
	let sign = first.sign;
	if (unit === undefined) {
		// “15 dollars 50.”; “15 dollars and 50.” is unclear, and “15 dollars and 50 people” is a list.
		const isEnd = SENTENCE_ENDS.test(text.slice(rest.end, rest.end + 8));
		const isNext = (NEXT_WORD.test(gap) || joinsCents.test(gap)) && !first.signLeads;
		if (!isNext && !(isEnd && and.test(gap))) return undefined;
		if (!isNext || !isEnd || !/^\d\d$/.test(rest.decimal ?? '')) return whole;
	} else {
		if (![and, joinsCents, NEXT_WORD, NEXT_LINE, COMMA].some((between) => between.test(gap))) return undefined;
		const name = currency in hundredths ? hundredths[currency] : CENT;
		sign = isInCents
			? commonCurrency(first.sign, rest.sign)
			: name?.test(unit.trim()) === true
				? first.sign
				: undefined;
		if (sign === undefined) return whole;
	}
	const decimal = `${first.decimal ?? ''}.${(rest.decimal ?? '').padStart(2, '0')}`;
	return { room: 0, isSum: true, expression: { ...first, end, decimal, sign, year: false } };
}

/** The currency that both signs may mean: dollars and cents are dollars. */
function commonCurrency(first: Sign | undefined, second: Sign | undefined): Sign | undefined {
	if (typeof first !== 'object' || typeof second !== 'object') return undefined;
	const others = second.oneOf ?? [second.currency];
	const common = (first.oneOf ?? [first.currency]).filter((currency) => others.includes(currency));
	const [only] = common;
	if (only === undefined) return undefined;
	return common.length === 1 ? { currency: only } : { currency: first.currency, oneOf: common };
}

function added(first: Expression, rest: Expression): Expression {
	const decimal = String(valueOf(first) + valueOf(rest));
	return { ...first, end: rest.end, decimal, power: 0, factor: 1, sign: rest.sign ?? first.sign, year: false };
}

function unclear(first: Expression, rest: Expression): Expression {
	return { ...first, end: rest.end, decimal: undefined, reason: SUM };
}

function isWhole(expression: Expression): boolean {
	return /^\d+$/.test(expression.decimal ?? '') && Number.isSafeInteger(valueOf(expression)) && !expression.isMargin;
}

/** Whether no sign stands between a number and what comes after it. */
function mayGoOn({ sign, signLeads }: Expression): boolean {
	return sign === undefined || signLeads;
}

/** Whether a sign stands before a number, which begins a new one. */
function isSigned({ signLeads, decimal }: Expression): boolean {
	return signLeads || decimal?.startsWith('-') === true;
}

function isInWords(text: string, { start, end }: Expression): boolean {
	return !/\p{N}/u.test(text.slice(start, end));
}
