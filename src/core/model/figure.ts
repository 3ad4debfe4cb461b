import type { Evidence } from './evidence/written-kinds.ts';
import { z } from 'zod';
import { Aliases } from './aliases.ts';
import { AreaCode } from './area-code.ts';
import { bounds } from './bounds.ts';
import { Id } from './id.ts';
import { PhraseSource, type Phrase } from './phrase.ts';
import { IsoPeriod, type Qualifier, type Quantity, UNSTATED, type Unstated } from './quantity.ts';
import { type Unit, UnitCode } from './unit.ts';
import type { Exactness } from './uncertainty.ts';

/** The fields that an author writes for every figure. */
export const figureFields = {
	id: Id.describe('Public name, part of a permalink: retire it, never rename it.'),
	label: PhraseSource.describe('A short name, as in a table’s first column.'),
	unit: UnitCode,
	definition: PhraseSource.describe('One sentence that a reader can repeat.'),
	caveat: PhraseSource.optional().describe('What to keep in mind; shown wherever the figure is explained.'),
	aliases: Aliases,
};

/** When a figure holds. */
export const PeriodOrUnstated = z.union([z.literal(UNSTATED), IsoPeriod]);

/** Where a figure holds. */
export const AreaOrUnstated = z.union([z.literal(UNSTATED), z.array(AreaCode).min(1).max(bounds.list)]);

/** Where a figure is used. */
export type Use =
	| { readonly kind: 'section'; readonly section: string; readonly claim?: string | undefined }
	| { readonly kind: 'chart'; readonly chart: string }
	| { readonly kind: 'figure'; readonly figure: string }
	/** It says how exact the value of that figure is. */
	| { readonly kind: 'uncertainty'; readonly figure: string };

/** A published number, resolved and proven. */
export interface Figure extends Exactness {
	readonly id: string;
	readonly label: string;
	readonly quantity: Quantity;
	readonly qualifier?: Qualifier | undefined;
	readonly unit: Unit;
	readonly period: string | Unstated;
	readonly area: readonly string[] | Unstated;
	readonly population: string | Unstated;
	readonly definition: Phrase;
	/** The figure’s own caveat first, then those of its inputs. `figure` is the id of the figure that has the caveat. */
	readonly caveats: readonly { readonly figure: string; readonly text: Phrase }[];
	readonly evidence: Evidence;
	readonly aliases?: Aliases;
	readonly usedIn: readonly Use[];
}
