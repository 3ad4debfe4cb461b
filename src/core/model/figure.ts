import { z } from 'zod';
import { bounds } from './bounds.ts';
import type { Formula } from './formula.ts';
import { Id } from './id.ts';
import { PhraseSource, type Phrase } from './phrase.ts';
import { IsoPeriod, Qualifier, type Quantity, StatedValue, UNSTATED, type Unstated } from './quantity.ts';
import { Code, Quotation } from './text-kind.ts';
import { type Unit, UnitCode } from './unit.ts';

/** ISO 3166-1 alpha-2 codes; that they exist is checked with the references. */
const Area = z.string().regex(/^[A-Z]{2}$/, 'Write an ISO 3166-1 alpha-2 code, such as KZ.');

const described = {
	id: Id.describe('Public name, part of a permalink: retire it, never rename it.'),
	label: PhraseSource.describe('A short name, as in a table’s first column.'),
	unit: UnitCode,
	definition: PhraseSource.describe('One sentence that a reader can repeat.'),
	caveat: PhraseSource.optional().describe('What to keep in mind; shown wherever the figure is explained.'),
};

const PeriodOrUnstated = z.union([z.literal(UNSTATED), IsoPeriod]);
const AreaOrUnstated = z.union([z.literal(UNSTATED), z.array(Area).min(1).max(bounds.list)]);

/** One published number and the sentence that proves it. Written in `data/figures/*.yaml`. */
export const StatedFigureSpec = z.strictObject({
	...described,
	value: StatedValue,
	qualifier: Qualifier.optional(),
	period: PeriodOrUnstated.describe('When it holds: an ISO 8601 date or interval, or `unstated`.'),
	area: AreaOrUnstated.describe('Where it holds: ISO 3166-1 codes, or `unstated`.'),
	population: PhraseSource.describe('What was counted or measured, or `unstated`.'),
	source: Id.describe('Where `quote` stands: a file in `data/sources`.'),
	quote: Quotation.min(12, 'Quote at least 12 characters, so that the passage can be found again.').describe(
		'Copied word for word; the build looks it up.',
	),
	prefix: Quotation.optional().describe('The words just before the quote, where the quote occurs more than once.'),
	suffix: Quotation.optional().describe('The words just after the quote, where the quote occurs more than once.'),
});
export type StatedFigureSpec = z.infer<typeof StatedFigureSpec>;

/** A number that the build computes from other figures. Written in `data/figures/*.yaml`. */
export const DerivedFigureSpec = z.strictObject({
	...described,
	derived: z.strictObject({
		formula: Code.max(bounds.formula).describe('Arithmetic on the names in `from`, such as `capex / gpus`.'),
		from: z.record(z.string(), Id).default({}).describe('Which figure each name in the formula stands for.'),
	}),
	round: z
		.number()
		.positive()
		.optional()
		.describe('Round to the nearest multiple of this, in the figure’s own unit; the figure is then shown as “about”.'),
	assumption: PhraseSource.optional().describe(
		'What the derivation assumes and no source states. Required where it uses no figure at all, or names a unit that counts things.',
	),
	period: PeriodOrUnstated.optional().describe(
		'As for a stated figure; left out, it is that of the inputs, where they agree.',
	),
	area: AreaOrUnstated.optional().describe(
		'As for a stated figure; left out, it is that of the inputs, where they agree.',
	),
	population: PhraseSource.optional().describe(
		'As for a stated figure; left out, it is that of the inputs, where they agree.',
	),
});
export type DerivedFigureSpec = z.infer<typeof DerivedFigureSpec>;

/** Where a quote stands in a saved copy. Offsets count UTF-16 code units of the decoded text. */
export interface Passage {
	readonly source: string;
	readonly exact: string;
	readonly start: number;
	readonly end: number;
	/** Line of the saved copy, from 1. */
	readonly line: number;
	/** The rest of the line before and after the quote. */
	readonly before: string;
	readonly after: string;
	/** The characters just before and after, line breaks included, as many as it takes to find the quote once. */
	readonly prefix: string;
	readonly suffix: string;
}

export type Evidence =
	| { readonly kind: 'stated'; readonly passage: Passage }
	| {
			readonly kind: 'derived';
			/** As the researcher wrote it. */
			readonly formula: string;
			readonly expression: Formula;
			/** Inputs in the order in which the formula names them. */
			readonly inputs: readonly { readonly name: string; readonly figure: string }[];
			readonly assumption?: Phrase | undefined;
			readonly round?: number | undefined;
			/** The value before rounding, in the figure's unit; absent where nothing was rounded. */
			readonly unrounded?: Quantity | undefined;
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
