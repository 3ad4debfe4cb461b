import type { Unit } from '../model/unit.ts';
import type { Piece } from '../numbers/numbers-in-pieces.ts';

/** A piece of a sentence of the report. */
export interface SentencePiece extends Piece {
	/** Of a figure that is shown without its unit: the unit, which the words beside it name. */
	readonly unit?: Unit | undefined;
}
