import { z } from 'zod';
import { FigureId } from './id.ts';

const Level = z
	.number()
	.gt(0)
	.lt(100)
	.optional()
	.describe('The confidence or coverage that the quote states, in percent, such as 95; left out if it states none.');

/** `uncertainty` of a figure whose margin or interval is a figure of its own. */
export const UncertaintyByFigure = z
	.strictObject({ figure: FigureId.describe('An interval around the value, or a margin: another figure.') })
	.describe('A figure of the same dimension that says how exact the value is. It is shown beside the value.');

/** `uncertainty` of a figure that a source states. */
export const WrittenUncertainty = z
	.union([
		z.strictObject({ margin: z.number().positive().describe('In the unit of the figure.'), level: Level }),
		z
			.strictObject({
				low: z.number().describe('The lower end of the interval, in the unit of the figure.'),
				high: z.number().describe('The upper end.'),
				level: Level,
			})
			.refine(({ low, high }) => low < high, '`low` must be smaller than `high`.'),
		UncertaintyByFigure,
	])
	.describe(
		'How exact the value is: { margin, level } or { low, high, level }, as the quote states it; or { figure }, a ' +
			'figure of its own.',
	);

/** How exact the source says that a value is, in the unit of its figure; or the figure that says it. */
export type Uncertainty = z.infer<typeof WrittenUncertainty>;

/** `rounded` of a figure that a source states. */
export const RoundingStep = z
	.number()
	.positive()
	.describe('The source rounded the value to a multiple of this, in the unit of the figure; `interval` carries it.');

/** How exact a value is. */
export interface Exactness {
	readonly uncertainty?: Uncertainty | undefined;
	/** The source rounded the value to a multiple of this step. */
	readonly rounded?: number | undefined;
}

/** All values that a value may stand for. */
interface AllowedRange {
	readonly low: number;
	readonly high: number;
}

/**
 * What a value may stand for: its interval, or the value with its margin on both sides; else, if it was rounded, half
 * of the step on both sides. Both ends belong to it, because sources round halves up, down or to the even digit.
 *
 * @returns Undefined if nothing is recorded, or another figure holds it.
 */
export function allowedRange(value: number, { uncertainty, rounded }: Exactness): AllowedRange | undefined {
	if (uncertainty !== undefined && 'margin' in uncertainty)
		return { low: value - uncertainty.margin, high: value + uncertainty.margin };
	if (uncertainty !== undefined && 'low' in uncertainty) return { low: uncertainty.low, high: uncertainty.high };
	if (rounded === undefined) return undefined;
	return { low: value - rounded / 2, high: value + rounded / 2 };
}
