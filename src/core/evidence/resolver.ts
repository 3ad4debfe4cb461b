import type { Computation, DerivedEvidence } from '../model/evidence/derived.ts';
import type { Evidence } from '../model/evidence/written-kinds.ts';
import type { Phrase } from '../model/phrase.ts';
import type { ProvenFigure } from './prover.ts';

/** What the steps before have found out of a figure. */
export interface KnownOfFigure {
	readonly proven: ProvenFigure | undefined;
	/** Its formula as it was computed. */
	readonly derivation: (Pick<Computation, 'expression' | 'unrounded'> & Pick<DerivedEvidence, 'inputs'>) | undefined;
	/** Resolves a sentence that stands in a field of it. */
	readonly sentence: (text: string, field: string) => Phrase;
}

/** Says what a figure of one kind of evidence rests on; nothing where a step before has reported why it cannot. */
export type Resolver<Spec> = (spec: Spec, known: KnownOfFigure) => Evidence | undefined;
