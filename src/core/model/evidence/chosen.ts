import type { Phrase } from '../phrase.ts';
import { type Computation, derived, type DerivedFigureSpec } from './derived.ts';
import type { WrittenRow } from './written-row.ts';

/** A formula that names no figure. Its fields are those of a derived figure, see `derived.ts`. */
export const chosen: WrittenRow<'chosen', DerivedFigureSpec> = {
	...derived,
	kind: 'chosen',
	isWritten: (figure) => Object.hasOwn(figure, 'derived'),
};

/** The authors chose the number: its formula names no figure. */
export interface ChosenEvidence extends Computation {
	readonly kind: 'chosen';
	/** Why this value. */
	readonly assumption: Phrase;
}
