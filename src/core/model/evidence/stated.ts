import { Id } from '../id.ts';
import { PhraseSource } from '../phrase.ts';
import { Qualifier, StatedValue } from '../quantity.ts';
import { AreaOrUnstated, PeriodOrUnstated } from '../scope.ts';
import type { Passage } from '../source.ts';
import { Quotation } from '../text-kind.ts';

/** What an author writes of a figure that a source states, beside what every figure has. */
export const statedFields = {
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
};

/** A source states the number, in words that stand in its saved copy. */
export interface StatedEvidence {
	readonly kind: 'stated';
	readonly passage: Passage;
	/** A source needs none. */
	readonly assumption?: undefined;
}
