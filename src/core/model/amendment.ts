import type { CitableChange } from './edition.ts';

/** The types of changes of which readers are told beside what changed. */
export type AmendmentType = 'correction' | 'update';

/** A change that readers are told of beside what changed, for as long as its type says. */
export interface Amendment {
	readonly type: AmendmentType;
	/** The edition that made it, and its date. */
	readonly version: string;
	readonly date: string;
	/** The edition before that one. */
	readonly after: string;
	readonly change: CitableChange;
	/** When, what it was, and why, in sentences. */
	readonly words: string;
}
