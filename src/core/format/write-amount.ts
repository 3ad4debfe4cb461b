import { listFormat, numberFormat } from './intl-formatters.ts';
import { joinBounds, joinParts, joinRange, type WrittenPart } from './join-range.ts';
import { noBreak } from './no-break.ts';
import { spellNumber } from './spell-number.ts';
import { writeRange } from './write-range.ts';

/** One number, or the two bounds of a range with the lower first. */
export type Amount = readonly [number] | readonly [number, number];

/** How the numbers of an amount are written. */
export interface AmountStyle {
	/** What Intl needs to know: a style, a unit, a currency. */
	readonly intl: Intl.NumberFormatOptions;
	/** `words` spells the digits out as well. */
	readonly form: 'short' | 'long' | 'words';
	/** Whether “7 billion” may stand for 7,000,000,000. */
	readonly scaleWords: boolean;
	/** Of two bounds the amount is one, and nothing between them: 17 or 18. */
	readonly isEither?: boolean | undefined;
}

/** Decimal digits that a double keeps. Further ones are errors of the arithmetic. */
const DIGITS = 15;

const SCALE_WORDS: Intl.NumberFormatOptions = {
	notation: 'compact',
	compactDisplay: 'long',
	maximumSignificantDigits: 3,
};

/**
 * Writes an amount as the locale does, with every digit that it has, and never in scientific notation.
 * Bounds below zero are written in full, since a sign or a unit shared by both would change the number.
 */
export function writeAmount([lowest, highest = lowest]: Amount, style: AmountStyle, locale: string): string {
	const low = withoutNoise(lowest);
	const high = withoutNoise(highest);
	const options = withPrecision(low, high, style, locale);
	const format = numberFormat(locale, options);
	const scaled =
		style.intl.style === 'currency' && options.notation === 'compact' ? numberFormat(locale, SCALE_WORDS) : undefined;
	const reword = (parts: readonly WrittenPart[], value: number, plain: readonly WrittenPart[] | undefined) =>
		style.form === 'words' ? putWords(parts, value, locale) : plain === undefined ? parts : putScaleWord(parts, plain);
	const write = (value: number) => joinParts(reword(format.formatToParts(value), value, scaled?.formatToParts(value)));

	if (high === low) return write(low);
	if (style.isEither === true)
		return noBreak(listFormat(locale, { type: 'disjunction' }).format([write(low), write(high)]));
	if (low < 0) return joinBounds(write(low), write(high), locale);
	const range = writeRange(format, low, high, locale);
	const plain = scaled && range.before.findIndex(isCurrency) === 0 ? writeRange(scaled, low, high, locale) : undefined;
	const before = reword(range.before, low, plain?.before);
	const after = reword(range.after, high, plain?.after);
	return joinRange(
		{ ...range, before, after, apart: range.apart || (plain?.apart ?? false) },
		locale,
		style.form !== 'short',
	);
}

function withoutNoise(value: number): number {
	return Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(DIGITS));
}

function withPrecision(low: number, high: number, style: AmountStyle, locale: string): Intl.NumberFormatOptions {
	if (style.scaleWords && high !== 0 && isBriefInScaleWords(low) && isBriefInScaleWords(high))
		return { ...style.intl, ...SCALE_WORDS };
	if (style.intl.style === 'currency' && !(Number.isInteger(low) && Number.isInteger(high))) {
		const cents = numberFormat(locale, style.intl).resolvedOptions().minimumFractionDigits;
		return {
			...style.intl,
			...(cents === undefined ? {} : { minimumFractionDigits: cents }),
			maximumFractionDigits: 100,
		};
	}
	return { ...style.intl, maximumSignificantDigits: DIGITS };
}

/** Whether “1.5 million” says the same as all the digits do. */
function isBriefInScaleWords(value: number): boolean {
	const size = Math.abs(value);
	return value === 0 || (size >= 1e6 && size < 1e15 && Number(size.toPrecision(3)) === size);
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
	return parts.flatMap((part) => (part.type === 'compact' ? spaced : [part]));
}

function isCurrency(part: WrittenPart): boolean {
	return part.type === 'currency';
}
