import { z } from 'zod';
import { isPeriod } from './edtf-date.ts';
import { otherWords } from './other-words.ts';
import { textShapes } from './text-shape.ts';

/** Stands for what the source does not state. */
export const UNSTATED = 'unstated';
export type Unstated = typeof UNSTATED;

const Bound = z.union([z.number(), z.literal(UNSTATED)]);

/** A date as `isPeriod` reads it, or an open end. */
const DATE = String.raw`(?:(?:-?\d{4}(?:-\d\d){0,2}|\d{3}X|\d\dXX)[?~%]?|\.\.)`;

/** A date of ISO 8601 or its extension EDTF, or an interval of two dates with the earlier one first: see `isPeriod`. */
export const IsoPeriod = z
	.string()
	.refine(
		isPeriod,
		'Write an ISO 8601 date or interval, such as 2022, 2022-01 or 2022-01/2023-12. EDTF has more: 2023-33 is the ' +
			'first quarter of 2023, 199X are the 1990s, 1984~ is about 1984, 2022? is uncertain, 2022/.. has no end.',
	)
	.register(textShapes, { pattern: `^${DATE}(?:/${DATE})?$` });

const StatedRange = z
	.strictObject({
		low: Bound.describe('The lower end, or `unstated`.'),
		high: Bound.describe('The upper end, or `unstated`.'),
	})
	.refine((range) => range.low !== UNSTATED || range.high !== UNSTATED, 'At least one bound must be stated.')
	.refine(
		(range) => range.low === UNSTATED || range.high === UNSTATED || range.low < range.high,
		'`low` must be smaller than `high`.',
	);
const StatedShare = z
	.strictObject({
		of: z.number().nonnegative().describe('The part: 1 of “one in four”.'),
		in: z.number().positive().describe('The whole: 4 of “one in four”.'),
	})
	.refine((share) => share.of <= share.in, '`of` must not be larger than `in`.');
export type StatedShare = z.infer<typeof StatedShare>;

/** `value` of a stated figure, as a researcher writes it. */
export const StatedValue = z
	.union([z.number(), StatedRange, StatedShare, IsoPeriod])
	.describe(
		'A number; a range as { low, high }, where a bound that the source does not give is `unstated`; with unit `1`, a ' +
			'share as { of: 1, in: 4 }; or, with unit `date`, an ISO 8601 year, month, day or interval.',
	);
export type StatedValue = z.infer<typeof StatedValue>;

/** How firmly a source states a number. */
export const Qualifier = z
	.enum(['about', 'at least', 'at most', 'more than', 'less than'])
	.describe('How firmly the source states the number. A qualifier that the quote carries may not be dropped.')
	.register(otherWords, {
		about:
			'almost|nearly|approximately|approx|approx.|around|roughly|circa|ca.|c.|some|close to|estimated|an estimated' +
			'|more or less|or so|hardly more than|barely|~|≈|≃|∼',
		'at least':
			'minimum|min|min.|a minimum of|no less than|not less than|no fewer than|not fewer than|not under|not below' +
			'|or more|and more|and over|upwards of|as few as|plus|+|≥|⩾|>=',
		'at most':
			'maximum|max|max.|a maximum of|no more than|not more than|not over|not above|up to|or less|or fewer|and under' +
			'|as many as|within|≤|⩽|<=',
		'more than':
			'over|above|beyond|greater than|higher than|larger than|in excess of|exceeds|exceeding|just over|well over|>',
		'less than': 'under|below|fewer than|lower than|smaller than|short of|just under|just short of|not quite|<',
		'': 'exactly|exact|precisely|equal to|equals|none|=|==',
	});
export type Qualifier = z.infer<typeof Qualifier>;

/**
 * How many digits a value has: the place of its last one, as a power of ten in the unit of the figure. It is 0.1 for
 * “12.0 %” and 10,000 for “1.20 million”. Absent if it is not known.
 */
export type Precision = number | undefined;

/** A part of a whole that need not have been counted: “one in four”. It has no unit. */
export interface Share {
	readonly kind: 'share';
	readonly of: number;
	readonly in: number;
}

/** The value of a figure. Numbers are finite and in the unit of the figure; dates are as in EDTF. */
export type Quantity =
	| { readonly kind: 'number'; readonly value: number; readonly precision?: Precision }
	| {
			readonly kind: 'range';
			readonly low: number | Unstated;
			readonly high: number | Unstated;
			readonly precision?: { readonly low: Precision; readonly high: Precision } | undefined;
			/** It is one of the whole numbers from `low` to `high`: 17 or 18. */
			readonly isWhole?: boolean | undefined;
	  }
	| Share
	| { readonly kind: 'date'; readonly date: string }
	/** One end may be open: `..`. */
	| { readonly kind: 'interval'; readonly start: string; readonly end: string }
	/** The cell of the data set is empty. */
	| { readonly kind: 'unstated' };

/** A number or a range without its sign: 10 to 12 of −12 to −10. Anything else is as it was. */
export function sizeOf(quantity: Quantity): Quantity {
	if (quantity.kind === 'number') return { ...quantity, value: Math.abs(quantity.value) };
	if (quantity.kind !== 'range') return quantity;
	const { low, high, precision } = quantity;
	const size = (bound: number | Unstated) => (bound === UNSTATED ? bound : Math.abs(bound));
	return {
		kind: 'range',
		low: size(high),
		high: size(low),
		precision: precision && { low: precision.high, high: precision.low },
	};
}

/** Whether each stated bound of a value is below zero. */
export function isNegative(quantity: Quantity): boolean {
	if (quantity.kind === 'number') return quantity.value < 0;
	return quantity.kind === 'range' && [quantity.low, quantity.high].every((end) => end === UNSTATED || end < 0);
}

/** Counts the digits from the first that is not zero to the last that is not: 3 for 0.0129, 1 for 1000. */
export function significantDigits(value: number): number {
	const [digits = ''] = Math.abs(value).toExponential().split('e');
	return digits.replace('.', '').replace(/0+$/, '').length;
}

/** A value without what is known of its precision. */
export function withoutPrecision(quantity: Quantity): Quantity {
	if (quantity.kind !== 'number' && quantity.kind !== 'range') return quantity;
	const { precision: _, ...rest } = quantity;
	return rest;
}
