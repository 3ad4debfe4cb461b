import { z } from 'zod';
import { Aliases } from './aliases.ts';
import type { PlaceInText } from './section.ts';
import type { Passage } from './source.ts';
import { Id, SourceId } from './id.ts';
import { type Phrase, PhraseSource } from './phrase.ts';
import { FindableQuotation, OwnName, Quotation, Translation } from './text-kind.ts';
import { wordForms } from './word-forms.ts';

/** A name that holds a number or needs a definition: of a law, a model, a tool. Written in `data/terms.yaml`. */
export const TermSpec = z
	.strictObject({
		id: Id.describe('Public name, part of a permalink.'),
		label: OwnName.describe(
			'The name as prose shows it. If it holds a number, in digits or in words, it stands in the quote just so.',
		),
		definition: PhraseSource.describe('What it is, in one sentence of our own.'),
		forms: wordForms('name'),
		aliases: Aliases,
		source: SourceId.optional().describe('Where `quote` stands: a file in `data/sources`.'),
		quote: FindableQuotation.optional().describe('The words of the source that name it.'),
		prefix: Quotation.optional().describe('The words just before the quote, where the quote occurs more than once.'),
		suffix: Quotation.optional().describe('The words just after the quote, where the quote occurs more than once.'),
		translation: Translation.optional(),
	})
	.refine(
		(term) => (term.source === undefined) === (term.quote === undefined),
		'A quote needs its source, and a source its quote.',
	)
	.refine(({ translation, quote }) => translation === undefined || quote !== undefined, {
		path: ['translation'],
		message: 'A translation is one of a quote: add the `quote`, or remove it.',
	})
	.meta({ dependencies: { source: ['quote'], quote: ['source'], translation: ['quote'] } });
export type TermSpec = z.infer<typeof TermSpec>;

/** A name with its definition. If it has a source, its quote has been found there. */
export interface Term {
	readonly id: string;
	readonly label: string;
	readonly definition: Phrase;
	readonly passage?: Passage | undefined;
	readonly aliases?: Aliases;
	readonly usedIn: readonly PlaceInText[];
}
