import type { Expression } from '../../expression.ts';
import { withRest } from '../../rest-of-number.ts';
import { TWO_UNITS } from '../../several-units.ts';
import { readChanges } from './changes.ts';
import { readNumberWords } from './number-words.ts';
import { scales } from './scales.ts';
import { inTwoUnits, isAfterOne } from './two-units.ts';

const SPACE = /^\.?[^\S\n]*(?:\n[^\S\n]*)?(?:\s(?:и|с)\s+)?$/u;
/** The hundredth parts of currencies. */
const COINS = new RegExp(
	'^\\s?(?:коп(?:\\.|е(?:йк[аиеу]|ек|йками|йкам))|цент(?:а|ов|ами)?|тиын(?:а|ов)?|тийин(?:а|ов)?|тыйын(?:а|ов)?' +
		'|дирам(?:а|ов)?|тийин)(?!\\p{L})',
	'iu',
);
const WITH_REST = /^\s+с\s+(?:лишним|небольшим|гаком)\s+(?=(\p{L}+))/iu;
const BELOW_ZERO = /^\s?(?:°\s?[CС]?|градус\p{L}{0,3}(?:\s+(?:по\s+)?Цельси[яю])?)\s+(?:ниже\s+нуля|мороза)(?!\p{L})/iu;
/** “В 3 раза” multiplies; “опросили 3 раза” counts. */
const IN_BEFORE = /(?<!\p{L})во?\s+(?:[\p{L}\p{N},.]+(?:\s?[-–—]\s?|\s+(?:или|до)\s+))?$/iu;

/** “5…10” and “8–10 градусов мороза” are ranges; where one end is negative, their order is not clear. */
const DOTS = /^\s?(?:…|\.{3})\s?[-–−+]?$/u;
const DASH = /^\s?[-–−]\s?$|^\s+до\s+$/iu;

const RANGE = 'it is one end of a range that cannot be read';
const PART_ADDED = 'a part is added to it';

/**
 * Joins numbers that are one quantity: “1 млн 250 тыс.” and “5 рублей 50 копеек” are sums; “3 года 2 месяца” is two
 * units, and cannot be read.
 */
export function joinParts(text: string, expressions: readonly Expression[]): readonly Expression[] {
	const joined: Expression[] = [];
	/** The power of the scale word before `end` of the last one: 3 after “1 млн 918 тыс.”. */
	let power = 0;
	for (const expression of expressions) {
		const last = joined.at(-1);
		if (last !== undefined && expression.start < last.end) continue;
		const next = readAround(text, expression);
		const both = last && joinTwo(text, last, next, power);
		if (both === undefined) joined.push(next);
		else joined[joined.length - 1] = both;
		power = next.factor === 1 ? next.power : 0;
	}
	return readChanges(text, joined);
}

/** Reads what only Russian writes around a number: “40 с лишним тысяч”, “20 градусов мороза”, “опросили 3 раза”. */
function readAround(text: string, expression: Expression): Expression {
	const { lead, start, end, decimal, sign } = expression;
	const after = text.slice(end, end + 48);
	const rest = WITH_REST.exec(after);
	const scale = rest?.[1] === undefined ? undefined : powerOf(rest[1]);
	if (rest !== null && scale !== undefined && expression.power === 0 && sign === undefined) {
		const written = /^(?<digits>[\p{N}.,\s]+)$/u.exec(text.slice(start, end))?.groups?.['digits'];
		const whole = written?.replace(/\s/gu, '').replace(',', '.') ?? decimal ?? inWords(text.slice(start, end));
		const isRead = whole !== undefined && /^\d+(?:\.\d+)?$/.test(whole) && expression.reason !== undefined;
		if (isRead && !/\.\d{3}$/.test(whole))
			return {
				...expression,
				end: end + rest[0].length + (rest[1]?.length ?? 0),
				...{ decimal: whole, reason: undefined, power: scale, qualifier: 'more than', year: false },
			};
	}
	const cold = BELOW_ZERO.exec(after)?.[0];
	if (cold !== undefined && decimal !== undefined && !decimal.startsWith('-'))
		return { ...expression, unitAt: end, end: end + cold.length, decimal: `-${decimal}` };
	const times = /\s+раза?$/iu.exec(text.slice(start, end));
	const isMultiplied = [lead, start].some((at) => IN_BEFORE.test(text.slice(Math.max(0, at - 32), at)));
	if (sign === 'multiplier' && times !== null && !isMultiplied)
		return { ...expression, sign: undefined, end: start + times.index };
	return isAfterOne(text, expression) ? { ...expression, decimal: undefined, reason: TWO_UNITS } : expression;
}

function inWords(words: string): string | undefined {
	const [number] = readNumberWords(words);
	return number?.text === words && number.value !== undefined && !number.power ? String(number.value) : undefined;
}

function powerOf(word: string): number | undefined {
	return scales.find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[1];
}

/** @param power The power of the last scale word of `first`. */
function joinTwo(text: string, first: Expression, second: Expression, power: number): Expression | undefined {
	const gap = text.slice(first.end, second.lead);
	const whole = { end: second.end, year: false };
	const isCold = second.decimal?.startsWith('-') === true && second.unitAt !== undefined;
	if (DOTS.test(gap) || (isCold && DASH.test(gap))) return { ...first, ...whole, decimal: undefined, reason: RANGE };
	if (power >= 3 && first.decimal !== undefined && first.sign === undefined && SPACE.test(gap) && /\s/u.test(gap))
		return withRest(first, second, power);
	const coins = COINS.exec(text.slice(second.end, second.end + 16))?.[0];
	if (coins !== undefined && typeof first.sign === 'object' && SPACE.test(gap)) {
		const [units, hundredths] = [first.decimal ?? '', second.decimal ?? ''];
		const isRead = first.power === 0 && /^\d+$/.test(units) && /^\d{1,2}$/.test(hundredths) && second.power === 0;
		const decimal = isRead ? `${units}.${hundredths.padStart(2, '0')}` : undefined;
		return { ...first, ...whole, end: second.end + coins.length, decimal, reason: isRead ? undefined : PART_ADDED };
	}
	return inTwoUnits(text, first, second);
}
