import { z } from 'zod';
import { bounds } from './bounds.ts';

/**
 * What a field of free text holds, and so how numbers in it are checked. A `sentence` of the report is checked like
 * prose. The `name` of a work, a person, a firm or a licence may hold any number, because its owner chose it. The
 * name of a `unit` stands beside values and may not scale them. A `quotation` is looked up in its source, and the
 * numbers of its `translation` in the quotation. `code` names or computes something.
 */
export type TextKind = 'sentence' | 'name' | 'unit' | 'quotation' | 'translation' | 'code';

/**
 * The kind of each field of free text; fields that share a schema share its kind. A test finds fields that have none.
 */
export const textKinds = z.registry<{
	readonly holds: TextKind;
	/** Whether words that are no sentence are the report’s own, and so are others in another language. */
	readonly isOwn?: boolean;
}>();

/** A name, as its owner writes it. */
export const Name = z.string().trim().min(1).max(bounds.text).register(textKinds, { holds: 'name' });

/** A name that the report itself gives: a translation has other words for it. */
export const OwnName = z.string().trim().min(1).max(bounds.text).register(textKinds, { holds: 'name', isOwn: true });

/** The words of a source, character for character. */
export const Quotation = z.string().max(bounds.quote).register(textKinds, { holds: 'quotation' });

const SHORTEST = 12;

/** A letter that says about as much as two of an alphabet. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The words of a source that are long enough to be found again: a Chinese letter counts as two. */
export const FindableQuotation = Quotation.refine(
	(words) => words.length + (words.match(DENSE)?.length ?? 0) >= SHORTEST,
	`Quote at least ${SHORTEST} characters, so that the passage can be found again.`,
).meta({ minLength: SHORTEST / 2 });

/** Our translation of a quotation, in the language of the report. */
export const Translation = z
	.string()
	.trim()
	.min(1)
	.max(bounds.quote)
	.register(textKinds, { holds: 'translation' })
	.describe('The quote in the language of the report, in words of ours. Readers see both.');

/** What a cell of a data set holds, character for character. */
export const CellText = z.string().max(bounds.text).register(textKinds, { holds: 'quotation' });

/** A text that names or computes something inside the report. */
export const Code = z.string().min(1).max(bounds.text).register(textKinds, { holds: 'code' });

/** The same in words of the report itself: a translation has others. */
export const OwnCode = z.string().min(1).max(bounds.text).register(textKinds, { holds: 'code', isOwn: true });
