import type { Evidence } from '../model/evidence/written-kinds.ts';
import type { Qualifier, Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import type { Proven } from '../provenance/prove-all.ts';

/** What a source proves of a figure. */
export interface ProvenFigure {
	readonly quantity: Quantity;
	readonly unit: Unit;
	readonly qualifier?: Qualifier | undefined;
	readonly evidence: Evidence;
}

/** Proves a figure of one kind of evidence. If it returns `undefined`, it has reported why. */
export type Prover<Spec> = (spec: Spec, ...against: Parameters<Prove>) => ReturnType<Prove>;

/** Proves one figure. */
export type Prove = (
	unit: Unit,
	sources: Pick<Proven, 'copies' | 'units'>,
	findings: Findings,
) => Omit<ProvenFigure, 'unit'> | undefined;
