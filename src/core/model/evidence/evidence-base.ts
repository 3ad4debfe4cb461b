import type { Phrase } from '../phrase.ts';
import type { Passage } from '../source.ts';

/** The fields that evidence of any kind may have. */
export interface EvidenceBase {
	/** The words of a saved copy that prove the number. */
	readonly passage?: Passage | undefined;
	/** A person read the number in the passage, because the build could not. */
	readonly reading?: { readonly by: string; readonly why: Phrase } | undefined;
	/** What the number assumes without a source. */
	readonly assumption?: Phrase | undefined;
}

export const EVIDENCE_GROUPS = ['stated', 'derived'] as const;

/**
 * The two groups of evidence, which marks and colours distinguish: a number that comes from a source, and one that the
 * report computes.
 */
export type EvidenceGroup = (typeof EVIDENCE_GROUPS)[number];
