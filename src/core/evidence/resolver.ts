import type { Computation, DerivedEvidence } from '../model/evidence/derived.ts';
import type { Evidence } from '../model/evidence/written-kinds.ts';
import type { Phrase } from '../model/phrase.ts';
import type { ProvenFigure } from './prover.ts';

/** What earlier steps have found out about a figure. */
export interface KnownOfFigure {
	readonly proven: ProvenFigure | undefined;
	/** Its formula, computed. */
	readonly derivation: (Pick<Computation, 'expression' | 'unrounded'> & Pick<DerivedEvidence, 'inputs'>) | undefined;
	/** Resolves a sentence in one of its fields. */
	readonly sentence: (text: string, field: string) => Phrase;
}

/** Resolves the evidence of a figure of one kind; `undefined` if an earlier step has reported why it cannot. */
export type Resolver<Spec> = (spec: Spec, known: KnownOfFigure) => Evidence | undefined;
