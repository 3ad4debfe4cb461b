import type { Evidence } from '../model/figure.ts';
import type { Qualifier, Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Findings } from '../problem.ts';
import type { Proven } from '../provenance/prove-all.ts';

/** What a source gives of a figure. */
export interface ProvenFigure {
	readonly quantity: Quantity;
	readonly unit: Unit;
	readonly qualifier?: Qualifier | undefined;
	readonly evidence: Evidence;
}

/** Proves entries one by one, each with its unit. What a prover returns nothing for has been reported. */
export type ProveEach = <Spec extends { readonly id: string; readonly unit: string }>(
	entries: readonly Located<Spec>[],
	prove: (spec: Spec, unit: Unit, findings: Findings) => Omit<ProvenFigure, 'unit'> | undefined,
) => void;

/** Proves the entries of one kind of evidence. */
export type Prover = (draft: Draft, setting: Pick<Proven, 'copies' | 'units'> & { readonly each: ProveEach }) => void;
