import type { Phrase } from '../phrase.ts';
import { type Computation, derived, type DerivedFigureSpec } from './derived.ts';
import type { WrittenRow } from './written-row.ts';

/** A formula that names no figure: see `derived.ts`, whose fields it has. */
export const chosen: WrittenRow<'chosen', DerivedFigureSpec> = {
	...derived,
	kind: 'chosen',
	isWritten: (figure) => Object.hasOwn(figure, 'derived'),
};

/** The authors chose the number: it is written as a formula that rests on no figure. */
export interface ChosenEvidence extends Computation {
	readonly kind: 'chosen';
	/** Why this value. */
	readonly assumption: Phrase;
}
