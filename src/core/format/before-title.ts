import type { NumberedByRef } from '../model/numbered.ts';
import type { Say } from '../words/values.ts';

/** What stands before the title of a chart, a table or a claim: “Chart 2.”; undefined if no section shows it. */
export function beforeTitle(numbered: NumberedByRef, ref: string, say: Say): string | undefined {
	const entry = numbered.get(ref);
	if (entry === undefined) return undefined;
	const number = say(`numbered.${entry.kind}`, { n: entry.number });
	return say('numbered.before-title', { number });
}
