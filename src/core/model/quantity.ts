import { z } from 'zod';
import { isPeriod } from './edtf-date.ts';

/** Stands for what the source does not state. */
export const UNSTATED = 'unstated';
export type Unstated = typeof UNSTATED;

const Bound = z.union([z.number(), z.literal(UNSTATED)]);

/** A date of ISO 8601 or its extension EDTF, or an interval of two dates with the earlier one first: see `isPeriod`. */
export const IsoPeriod = z
	.string()
	.refine(
		isPeriod,
		'Write an ISO 8601 date or interval, such as 2022, 2022-01 or 2022-01/2023-12. EDTF has more: 2023-33 is the ' +
			'first quarter of 2023, 199X are the 1990s, 1984~ is about 1984, 2022? is uncertain, 2022/.. has no end.',
	);

/** `value` of a stated figure, as a researcher writes it. */
export const StatedValue = z
	.union([
		z.number(),
		z
			.strictObject({ low: Bound, high: Bound })
			.refine((range) => range.low !== UNSTATED || range.high !== UNSTATED, 'At least one bound must be stated.')
			.refine(
				(range) => range.low === UNSTATED || range.high === UNSTATED || range.low < range.high,
				'`low` must be smaller than `high`.',
			),
		IsoPeriod,
	])
	.describe(
		'A number; a range as { low, high }, where a bound that the source does not give is `unstated`; or, with unit ' +
			'`date`, an ISO 8601 year, month, day or interval.',
	);
export type StatedValue = z.infer<typeof StatedValue>;

/** How firmly a source states a number. */
export const Qualifier = z
	.enum(['about', 'at least', 'at most', 'more than', 'less than'])
	.describe('How firmly the source states the number. A qualifier that the quote carries may not be dropped.');
export type Qualifier = z.infer<typeof Qualifier>;

/** The value of a figure. Numbers are finite and in the unit of the figure; dates are as in EDTF. */
export type Quantity =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'range'; readonly low: number | Unstated; readonly high: number | Unstated }
	| { readonly kind: 'date'; readonly date: string }
	/** One end may be open: `..`. */
	| { readonly kind: 'interval'; readonly start: string; readonly end: string };
