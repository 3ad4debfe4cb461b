import type { WrittenForm } from '../model/phrase.ts';
import { type Amount, decimalsOf, DIGITS, significantDigits, type WrittenNumber } from './amount.ts';
import { listFormat, numberFormat } from './intl-formatters.ts';
import { joinBounds, joinParts, joinRange, type WrittenPart } from './join-range.ts';
import { linkName } from './link-words.ts';
import { noBreak } from './no-break.ts';
import { spellNumber } from './spell-number.ts';
import { writeRange } from './write-range.ts';

/** How the numbers of an amount are written. */
export interface AmountStyle {
	/** What Intl needs to know: a style, a unit, a currency. */
	readonly intl: Intl.NumberFormatOptions;
	/** `words` spells the digits out as well. */
	readonly form: WrittenForm;
	/** Whether “7 billion” may stand for 7,000,000,000. */
	readonly scaleWords: boolean;
	/** Of two bounds the amount is one, and nothing between them: 17 or 18. */
	readonly isEither?: boolean | undefined;
}

/** The most digits of “1.25 million”, where no precision asks for more. */
const SCALED_DIGITS = 3;

/**
 * Writes an amount as the locale does, with every digit that it has, and never in scientific notation. A number of
 * known precision has no fewer digits than that: 12.0. Bounds below zero are written in full, since a sign or a unit
 * shared by both would change the number.
 */
export function writeAmount([lowest, highest = lowest]: Amount, style: AmountStyle, locale: string): string {
	const [low, high] = [withoutNoise(lowest), withoutNoise(highest)];
	const money = moneyDecimals([low, high], style, locale);
	const isBrief = style.scaleWords && high.value !== 0 && isBriefInScaleWords(low) && isBriefInScaleWords(high);
	const formatOf = (number: WrittenNumber) =>
		numberFormat(locale, isBrief ? inScaleWords(number, style) : inDigits(number, style, money));
	const plainOf = (number: WrittenNumber) =>
		isBrief && style.intl.style === 'currency' ? numberFormat(locale, inScaleWords(number)) : undefined;
	const reword = (written: readonly WrittenPart[], value: number, plain: readonly WrittenPart[] | undefined) => {
		const parts = isBrief ? linkParts(written, value, locale) : written;
		if (style.form === 'words') return putWords(parts, value, locale);
		return plain === undefined ? parts : putScaleWord(parts, plain);
	};
	const write = (number: WrittenNumber) =>
		joinParts(
			reword(formatOf(number).formatToParts(number.value), number.value, plainOf(number)?.formatToParts(number.value)),
		);

	if (high.value === low.value) return write(low);
	if (style.isEither === true)
		return noBreak(listFormat(locale, { type: 'disjunction' }).format([write(low), write(high)]));
	if (low.value < 0) return joinBounds(write(low), write(high), locale);
	const bounds = [low.value, high.value] as const;
	const range = writeRange([formatOf(low), formatOf(high)], bounds, locale);
	const [plainLow, plainHigh] = [plainOf(low), plainOf(high)];
	const plain =
		plainLow && plainHigh && range.before.findIndex(isCurrency) === 0
			? writeRange([plainLow, plainHigh], bounds, locale)
			: undefined;
	const before = reword(range.before, low.value, plain?.before);
	const after = reword(range.after, high.value, plain?.after);
	return joinRange(
		{ ...range, before, after, apart: range.apart || (plain?.apart ?? false) },
		locale,
		style.form !== 'short',
	);
}

function withoutNoise({ value, precision }: WrittenNumber): WrittenNumber {
	return { value: Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(DIGITS)), precision };
}

function inScaleWords(number: WrittenNumber, style?: AmountStyle): Intl.NumberFormatOptions {
	// Digits written in full say nothing of those in “1.2 million”.
	const digits = (number.precision ?? 1) > 1 ? significantDigits(number) : 1;
	return {
		...style?.intl,
		notation: 'compact',
		compactDisplay: 'long',
		minimumSignificantDigits: digits,
		maximumSignificantDigits: Math.max(SCALED_DIGITS, digits),
	};
}

function inDigits(number: WrittenNumber, { intl }: AmountStyle, money: number | undefined): Intl.NumberFormatOptions {
	if (money !== undefined) return { ...intl, minimumFractionDigits: money, maximumFractionDigits: 100 };
	const digits = decimalsOf(number.precision) > 0 ? significantDigits(number) : 1;
	return { ...intl, minimumSignificantDigits: digits, maximumSignificantDigits: DIGITS };
}

/**
 * Decimals of a sum of money that is not whole, the same at both ends of a range: those of the source, or cents where
 * its precision is not known.
 */
function moneyDecimals(amounts: readonly WrittenNumber[], { intl }: AmountStyle, locale: string): number | undefined {
	const isWhole = ({ value, precision }: WrittenNumber) => Number.isInteger(value) && decimalsOf(precision) === 0;
	if (intl.style !== 'currency' || amounts.every(isWhole)) return undefined;
	if (amounts.every(({ precision }) => precision !== undefined))
		return Math.max(...amounts.map(({ precision }) => decimalsOf(precision)));
	return numberFormat(locale, intl).resolvedOptions().minimumFractionDigits ?? 0;
}

/** Whether “1.5 million” says the same as all the digits do. */
function isBriefInScaleWords({ value }: WrittenNumber): boolean {
	const size = Math.abs(value);
	return value === 0 || (size >= 1e6 && size < 1e15 && Number(size.toPrecision(SCALED_DIGITS)) === size);
}

function putWords(parts: readonly WrittenPart[], value: number, locale: string): readonly WrittenPart[] {
	return parts.map((part) =>
		part.type === 'integer' ? { ...part, value: spellNumber(value, locale) ?? part.value } : part,
	);
}

/** If the currency sign comes first, Intl writes “$2M” only: puts the word of “2 million” in place of the M. */
function putScaleWord(parts: readonly WrittenPart[], plain: readonly WrittenPart[]): readonly WrittenPart[] {
	const word = plain.findIndex((part) => part.type === 'compact');
	if (word === -1 || parts.findIndex(isCurrency) > parts.findIndex((part) => part.type === 'integer')) return parts;
	const spaced = plain.slice(plain[word - 1]?.type === 'literal' ? word - 1 : word, word + 1);
	const isSpace = (index: number) => parts[index]?.type === 'literal' && parts[index + 1]?.type === 'compact';
	return parts.flatMap((part, index) => (part.type === 'compact' ? spaced : isSpace(index) ? [] : [part]));
}

/** Links the name of a unit or of a currency to the word before it: “7 milliards d’euros”. */
function linkParts(parts: readonly WrittenPart[], value: number, locale: string): readonly WrittenPart[] {
	const word = parts.findIndex(({ type }) => type === 'compact');
	return parts.map((part, index) =>
		word !== -1 && index > word && (part.type === 'unit' || isCurrency(part)) && /^\p{L}/u.test(part.value)
			? { ...part, value: linkName(part.value, parts[word]?.value ?? '', [{ value }], locale) }
			: part,
	);
}

function isCurrency(part: WrittenPart): boolean {
	return part.type === 'currency';
}
