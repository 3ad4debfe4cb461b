import type { Phrase } from '../phrase.ts';
import type { Computation } from './derived.ts';

/** The authors chose the number: it is written as a formula that rests on no figure. */
export interface ChosenEvidence extends Computation {
	readonly kind: 'chosen';
	/** Why this value. */
	readonly assumption: Phrase;
}
