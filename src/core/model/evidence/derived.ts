import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { Formula } from '../formula.ts';
import { AreaOrUnstated, figureFields, PeriodOrUnstated } from '../figure.ts';
import { FigureId } from '../id.ts';
import { PhraseSource } from '../phrase.ts';
import type { Quantity } from '../quantity.ts';
import { Code } from '../text-kind.ts';
import type { Unit } from '../unit.ts';
import { UncertaintyByFigure } from '../uncertainty.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { WrittenRow } from './written-row.ts';

/** A number that the build computes from other figures, or that the authors chose. Written in `data/figures/*.yaml`. */
export const DerivedFigureSpec = z.strictObject({
	...figureFields,
	derived: z
		.strictObject({
			formula: Code.max(bounds.formula).describe('Arithmetic on the names in `from`, such as `capex / gpus`.'),
			from: z.record(z.string(), FigureId).default({}).describe('Which figure each name in the formula stands for.'),
		})
		.describe('The formula that computes the number. Without `from` it is a value of your own choosing.'),
	round: z
		.number()
		.positive()
		.optional()
		.describe('Round to the nearest multiple of this, in the figure’s own unit; the figure is then shown as “about”.'),
	uncertainty: UncertaintyByFigure.optional(),
	assumption: PhraseSource.optional().describe(
		'What the derivation assumes and no source states. Required where it uses no figure at all, or names a unit that ' +
			'counts things.',
	),
	period: PeriodOrUnstated.optional().describe(
		'As for a stated figure; left out, it is that of the inputs, where they agree.',
	),
	area: AreaOrUnstated.optional().describe(
		'As for a stated figure; left out, it is that of the inputs, where they agree.',
	),
	population: PhraseSource.optional().describe(
		'As for a stated figure; left out, it is that of the inputs, where they agree.',
	),
});
export type DerivedFigureSpec = z.infer<typeof DerivedFigureSpec>;

const WithInputs = z.looseObject({
	derived: z.looseObject({ from: z.record(z.string(), z.unknown()).refine((from) => Object.keys(from).length > 0) }),
});

/** A formula that names other figures. */
export const derived: WrittenRow<'derived', DerivedFigureSpec> = {
	kind: 'derived',
	key: 'derived',
	anchor: 'derivation',
	isWritten: (figure) => WithInputs.safeParse(figure).success,
	schema: DerivedFigureSpec,
	sources: () => [],
	quotes: () => [],
};

/** A formula and how it was computed. */
export interface Computation extends EvidenceBase {
	/** The formula as the author wrote it. */
	readonly formula: string;
	readonly expression: Formula;
	/** The units that the formula names, by their names in it. */
	readonly units: ReadonlyMap<string, Unit>;
	readonly round?: number | undefined;
	/** The value before rounding, in the unit of the figure; absent if rounding did not change it. */
	readonly unrounded?: Quantity | undefined;
}

/** The report computes the number from other figures. */
export interface DerivedEvidence extends Computation {
	readonly kind: 'derived';
	/** In the order in which the formula names them. */
	readonly inputs: readonly { readonly name: string; readonly figure: string }[];
}
