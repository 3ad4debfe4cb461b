import { z } from 'zod';
import { otherWords } from './other-words.ts';

/** Stands for what the source does not state. */
export const UNSTATED = 'unstated';
export type Unstated = typeof UNSTATED;

const Bound = z.union([z.number(), z.literal(UNSTATED)]);

/** ISO 8601 calendar date: a year, a month or a day. */
const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** An ISO 8601 date or an interval of two dates with the earlier one first. */
export const IsoPeriod = z
	.string()
	.refine(isIsoPeriod, 'Write an ISO 8601 date or interval, such as 2022, 2022-01 or 2022-01/2023-12.');

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

/** The value of a figure. Numbers are finite and in the unit of the figure; dates are as in ISO 8601. */
export type Quantity =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'range'; readonly low: number | Unstated; readonly high: number | Unstated }
	| { readonly kind: 'date'; readonly date: string }
	| { readonly kind: 'interval'; readonly start: string; readonly end: string };

/** Whether a text is an ISO 8601 date, to the year, month or day, or an interval of two, the earlier one first. */
export function isIsoPeriod(text: string): boolean {
	const dates = text.split('/');
	if (dates.length > 2 || !dates.every(isIsoDate)) return false;
	const [start = '', end] = dates;
	return end === undefined || start < end;
}

function isIsoDate(text: string): boolean {
	if (!ISO_DATE.test(text)) return false;
	if (text.length < 10) return true;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
