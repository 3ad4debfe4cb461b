import { z } from 'zod';
import { bounds } from './bounds.ts';
import { textKinds } from './text-kind.ts';

/**
 * A sentence of the report itself in a data file. Like prose, it may not hold a typed number: it names a figure in
 * braces, such as `{gpu-growth}`. `{gpu-growth.low}` is one bound of it, `{countries:words}` another form.
 * `{term:co2}` names a term, and `{idiom:a third party}` holds words that count nothing. In a family of figures,
 * `{each:Country}` is what a member has in that column of its data set.
 */
export const PhraseSource = z.string().trim().min(1).max(bounds.text).register(textKinds, { holds: 'sentence' });

/**
 * How a figure is shown: `short` is 40 %, `long` is 40 percent per year, `words` is forty, and `number` is 147 where
 * the words beside it name the unit.
 */
export const FigureForm = z.enum(['short', 'long', 'words', 'number']);
export type FigureForm = z.infer<typeof FigureForm>;

/** How a number and its unit are written. */
export type WrittenForm = Exclude<FigureForm, 'number'>;

/** What of a value is shown: one bound of a range, or the size of a negative value, without its sign. */
export const FigurePart = z.enum(['low', 'high', 'size']);
export type FigurePart = z.infer<typeof FigurePart>;

/** A figure named inside a sentence. */
export interface FigureMention {
	readonly figure: string;
	readonly part?: FigurePart | undefined;
	readonly form?: FigureForm | undefined;
}

/** A sentence whose figures have been resolved. */
export interface Phrase {
	/** The whole sentence as plain text, numbers put in. */
	readonly text: string;
	readonly parts: readonly (string | (FigureMention & { readonly text: string }))[];
}
