import { z } from 'zod';
import type { Figure } from '../model/figure.ts';
import type { Uncertainty } from '../model/uncertainty.ts';

const further = {
	level: z.number().optional().describe('Confidence or coverage in percent, where the source states it.'),
	figure: z.string().optional().describe('Id of the figure of which it is the value, converted to `unit`.'),
};

/** How exact the value of a figure is, in its record. */
export const exactnessFields = {
	uncertainty: z
		.union([
			z
				.strictObject({ margin: z.number().describe('In `unit`.'), ...further })
				.describe('As much may lie on both sides of the value.'),
			z.strictObject({ low: z.number(), high: z.number(), ...further }).describe('An interval in `unit`.'),
		])
		.optional()
		.describe('How exact the value is.'),
	rounded: z
		.number()
		.optional()
		.describe(
			'The value is given as a multiple of this, in `unit`: what was rounded may be up to half of it more or less.',
		),
};
type UncertaintyRecord = z.infer<typeof exactnessFields.uncertainty>;

/** How exact a figure is, as data; without the fields of which nothing is recorded. */
export function recordExactness(figure: Figure, figureById: (id: string) => Figure) {
	const { uncertainty, rounded } = figure;
	return {
		...(uncertainty === undefined ? {} : { uncertainty: recordUncertainty(uncertainty, figure, figureById) }),
		...(rounded === undefined ? {} : { rounded }),
	};
}

/** An uncertainty as data; that of another figure is converted to the unit of this one. */
export function recordUncertainty(
	uncertainty: Uncertainty,
	{ unit }: Pick<Figure, 'unit'>,
	figureById: (id: string) => Figure,
): UncertaintyRecord {
	if (!('figure' in uncertainty)) return uncertainty;
	const { figure } = uncertainty;
	const named = figureById(figure);
	const convert = (value: number) => Number(((value * named.unit.scale) / unit.scale).toPrecision(12));
	const { quantity } = named;
	if (quantity.kind === 'number') return { margin: convert(quantity.value), figure };
	return quantity.kind === 'range' && quantity.low !== 'unstated' && quantity.high !== 'unstated'
		? { low: convert(quantity.low), high: convert(quantity.high), figure }
		: undefined;
}
