import { z } from 'zod';
import { AreaOrUnstated, figureFields, PeriodOrUnstated } from '../figure.ts';
import { SourceId } from '../id.ts';
import { PhraseSource } from '../phrase.ts';
import { PersonReading } from '../person-reading.ts';
import { Qualifier, StatedValue } from '../quantity.ts';
import type { Passage } from '../source.ts';
import { FindableQuotation, Quotation, Translation } from '../text-kind.ts';
import { RoundingStep, WrittenUncertainty } from '../uncertainty.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { WrittenRow } from './written-row.ts';

/** A number that a source states, with the words that prove it. Written in `data/figures/*.yaml`. */
export const StatedFigureSpec = z.strictObject({
	...figureFields,
	value: StatedValue,
	qualifier: Qualifier.optional(),
	uncertainty: WrittenUncertainty.optional(),
	rounded: RoundingStep.optional(),
	reading: PersonReading.optional().describe(
		'Only where the build cannot read the words of the quote, or reads their language only in part or not at all.',
	),
	period: PeriodOrUnstated.describe('When it holds: an ISO 8601 date or interval, which may be EDTF, or `unstated`.'),
	area: AreaOrUnstated.describe('Where it holds: ISO 3166-1 codes, or `unstated`.'),
	population: PhraseSource.describe('What was counted or measured, or `unstated`.'),
	source: SourceId.describe('Where `quote` stands: a file in `data/sources`.'),
	quote: FindableQuotation.describe('Copied word for word; the build looks it up.'),
	prefix: Quotation.optional().describe('The words just before the quote, where the quote occurs more than once.'),
	suffix: Quotation.optional().describe('The words just after the quote, where the quote occurs more than once.'),
	translation: Translation.optional(),
});
export type StatedFigureSpec = z.infer<typeof StatedFigureSpec>;

/** A number with the quote that states it. */
export const stated: WrittenRow<'stated', StatedFigureSpec> = {
	kind: 'stated',
	key: 'quote',
	anchor: 'words',
	isWritten: (figure) => Object.hasOwn(figure, 'quote'),
	schema: StatedFigureSpec,
	sources: ({ source }) => [{ id: source, path: ['source'] }],
	quotes: ({ source, quote }) => [{ source, words: quote }],
};

/** A source states the number: the passage stands in its saved copy. */
export interface StatedEvidence extends EvidenceBase {
	readonly kind: 'stated';
	readonly passage: Passage;
}
