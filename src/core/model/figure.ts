import type { Evidence } from './evidence/written-kinds.ts';
import { Id } from './id.ts';
import { PhraseSource, type Phrase } from './phrase.ts';
import type { Qualifier, Quantity, Unstated } from './quantity.ts';
import { type Unit, UnitCode } from './unit.ts';

/** What an author writes of every figure. */
export const figureFields = {
	id: Id.describe('Public name, part of a permalink: retire it, never rename it.'),
	label: PhraseSource.describe('A short name, as in a table’s first column.'),
	unit: UnitCode,
	definition: PhraseSource.describe('One sentence that a reader can repeat.'),
	caveat: PhraseSource.optional().describe('What to keep in mind; shown wherever the figure is explained.'),
};

/** Where a figure is used. */
export type Use =
	| { readonly kind: 'section'; readonly section: string; readonly claim?: string | undefined }
	| { readonly kind: 'chart'; readonly chart: string }
	| { readonly kind: 'figure'; readonly figure: string };

/** A published number, resolved and proven. */
export interface Figure {
	readonly id: string;
	readonly label: string;
	readonly quantity: Quantity;
	readonly qualifier?: Qualifier | undefined;
	readonly unit: Unit;
	readonly period: string | Unstated;
	readonly area: readonly string[] | Unstated;
	readonly population: string | Unstated;
	readonly definition: Phrase;
	/** The figure's own caveat first, then those of its inputs, which `figure` names. */
	readonly caveats: readonly { readonly figure: string; readonly text: Phrase }[];
	readonly evidence: Evidence;
	readonly usedIn: readonly Use[];
}
