import type { Phrase } from '../phrase.ts';
import type { Passage } from '../source.ts';

/** The fields that evidence of any kind may have. */
export interface EvidenceBase {
	/** The words of a saved copy that prove the number. */
	readonly passage?: Passage | undefined;
	/** What it assumes and no source states. */
	readonly assumption?: Phrase | undefined;
}
