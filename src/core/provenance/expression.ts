import { currencyAfter, currencyBefore } from './currency-signs.ts';
import type { Numeral } from './read-numerals.ts';
import { readQualifier } from './read-qualifier.ts';
import type { Firmness, Sign } from './reading.ts';
import { readScale } from './scale-words.ts';

/** One number with the signs beside it, before ranges are joined. Offsets count UTF-16 code units. */
export interface Expression extends Firmness {
	/** Where the qualifier starts, or the number where it has none. */
	readonly lead: number;
	readonly start: number;
	readonly end: number;
	/** Absent where the digits state no one number. */
	readonly decimal?: string | undefined;
	/** Power of ten of the scale words. */
	readonly power: number;
	readonly sign?: Sign | undefined;
	/** The sign is written before the number, as in `$5`. */
	readonly signLeads: boolean;
	readonly year: boolean;
}

const PERCENT = /^[\s-]?(?:%|(?:percent|per[\s-]cent|percentage[\s-]points?|pct)(?!\p{L}))/iu;
const PERCENT_ELSEWHERE = /^\s?(?:Prozent(?:punkte)?|pour\s?cent|por\s?ciento|процент\p{L}*|пайыз\p{L}*|пайыз\p{L}*|foiz\p{L}*)(?!\p{L})/iu;
const MULTIPLIER = /^(?:\s?[xX×](?![\p{L}\p{N}])(?!\s*\d)|[\s-]?fold(?!\p{L})|\s+times\s+(?:as|more|less|larger|bigger|higher|greater|faster|slower|lower|cheaper|the|that|what|over)(?!\p{L}))/u;
const FACTOR_BEFORE = /(?<!\p{L})factors?\s+of\s+$/iu;
const MINUS_BEFORE = /(?:^|[\s([~∼≈<>≤≥=:"“])[-−–]$/u;
const RANGE_BEFORE = /[\p{N}%][^\S\n]*[-−–]$/u;
const MINUS_WORD_BEFORE = /(?<!\p{L})(?:minus|negative)\s+$/iu;

/** Reads what stands before and after a numeral. `from` is where the number before it ends: nothing is read twice. */
export function readExpression(text: string, numeral: Numeral & { readonly isMultiplier?: boolean }, from: number, language: string): Expression {
	const english = /^en(?:-|$)/i.test(language);
	let { start, end } = numeral;
	let before = text.slice(Math.max(from, start - 64), start);
	let minus = takeMinus(text, start);
	const leading = currencyBefore((minus > 0 ? before.slice(0, -minus) : before).slice(-12));
	if (leading) {
		start -= minus + leading.length;
		before = text.slice(Math.max(from, start - 64), start);
		const outer = minus > 0 ? 0 : takeMinus(text, start);
		start -= outer;
		minus ||= outer;
	} else start -= minus;
	let power = 0;
	for (let scales = 0; scales < 2 && numeral.decimal !== undefined; scales++) {
		const rest = text.slice(end, end + 32);
		const scale = readScale(rest, language, leading !== undefined || /^\s?(?:m|T)\s?(?:[€£$₸₽]|[A-Z]{3}(?!\p{L}))/u.test(rest));
		if (!scale) break;
		power += scale.power;
		end += scale.length;
	}
	const rest = text.slice(end, end + 40);
	const percent = (PERCENT.exec(rest) ?? (english ? null : PERCENT_ELSEWHERE.exec(rest)))?.[0];
	const times = MULTIPLIER.exec(rest)?.[0];
	const trailing = currencyAfter(rest);
	let sign: Sign | undefined = numeral.isMultiplier ? 'multiplier' : undefined;
	if (percent !== undefined) [sign, end] = ['percent', end + percent.length];
	else if (trailing && (!leading || leading.generic)) [sign, end] = [{ currency: trailing.currency }, end + trailing.length];
	else if (leading) sign = { currency: leading.currency };
	else if (times !== undefined) [sign, end] = ['multiplier', end + (/times/.test(times) ? times.search(/times/) + 5 : times.length)];
	before = text.slice(Math.max(from, start - 64), start);
	const { length, ...firmness } = readQualifier(before, text.slice(end, end + 48), english);
	if (sign === undefined && (FACTOR_BEFORE.test(before) || FACTOR_BEFORE.test(before.slice(0, before.length - length)))) sign = 'multiplier';
	return {
		...firmness,
		lead: start - length,
		start,
		end,
		decimal: numeral.decimal === undefined ? undefined : `${minus > 0 ? '-' : ''}${numeral.decimal}`,
		power,
		sign,
		signLeads: leading !== undefined,
		year: numeral.year && sign === undefined && power === 0 && minus === 0,
	};
}

/** How many characters before `start` make the number negative; a dash after a digit or a sign joins a range instead. */
function takeMinus(text: string, start: number): number {
	const before = text.slice(Math.max(0, start - 16), start);
	const word = MINUS_WORD_BEFORE.exec(before)?.[0].length ?? 0;
	if (word > 0) return word;
	return MINUS_BEFORE.test(before) && !RANGE_BEFORE.test(before) ? 1 : 0;
}
