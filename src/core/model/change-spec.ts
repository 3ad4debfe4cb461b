import { z } from 'zod';
import { CitableRef, Semver } from './edition.ts';
import { nameables } from './id.ts';
import { PhraseSource } from './phrase.ts';

/** What changed, by kind and id. */
const ChangedRef = CitableRef.clone().register(nameables, { names: 'citable' });

const Reason = PhraseSource.describe(
	'Why, in a sentence that readers see. It names figures in braces and types no number.',
);

/** What stands in a draft for a reason that is still to be written. */
export const REASON_TO_WRITE = '…';

/** Words that authors and drafts put where a reason is still to be written. */
const TO_WRITE = /^\P{L}*(?:(?:todo|tbd|tba|tk|tktk|fixme|xxx+|why|reason)\P{L}*)?$/iu;

/** Whether a reason says something to readers; “…”, as a draft has it, and “TODO” do not. */
export function isReason(reason: string): boolean {
	return !TO_WRITE.test(reason);
}

/** One explanation in `data/changes.yaml`. */
export const ChangeSpec = z.discriminatedUnion('type', [
	z.strictObject({
		type: z
			.enum(['correction', 'update', 'addition', 'retirement'])
			.describe('What was wrong; what is new about what was right; what is new; what is given up.'),
		of: z
			.array(ChangedRef)
			.min(1)
			.describe(
				'What changed. The `update` or `correction` of a source whose copy was saved anew also explains all that ' +
					'follows from its data: values, rows, what charts draw, and the numbers in sentences.',
			),
		reason: Reason,
	}),
	z.strictObject({
		type: z.literal('move').describe('What has another name now.'),
		from: ChangedRef.describe('The old name, which keeps working.'),
		to: ChangedRef.describe('The name of today.'),
		reason: Reason,
	}),
]);
export type ChangeSpec = z.infer<typeof ChangeSpec>;
export type ChangeType = ChangeSpec['type'];

/** What an edition changed against the one before it, and why. An entry of `data/changes.yaml`. */
export const EditionChangesSpec = z.strictObject({
	version: Semver.describe('MAJOR.MINOR.PATCH, such as 1.1.0: the edition that brings the changes.'),
	changes: z.array(ChangeSpec).min(1).describe('What changed against the edition before it.'),
});
export type EditionChangesSpec = z.infer<typeof EditionChangesSpec>;
