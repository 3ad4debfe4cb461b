import type { Amendment } from './amendment.ts';
import type { Report } from './report.ts';

/** More than a reader wants to pass on the way to the next sentence. */
const MOST_SHOWN = 3;

/** What readers are told of beside something: its newest amendments, and how many there are before them. */
export interface ShownAmendments {
	readonly shown: readonly Amendment[];
	readonly earlier: number;
}

/** @param ref What was changed, such as `claim:few-firms`. */
export function shownAmendments({ editions }: Pick<Report, 'editions'>, ref: string): ShownAmendments {
	const amendments = editions.amendments[ref] ?? [];
	return { shown: amendments.slice(0, MOST_SHOWN), earlier: Math.max(0, amendments.length - MOST_SHOWN) };
}
