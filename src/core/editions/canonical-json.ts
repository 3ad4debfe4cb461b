import type { Citable } from '../model/edition.ts';

/** What JSON can hold. */
export type Json = Citable['content'][string];

/**
 * JSON that is the same for the same values and words: keys are sorted, and every run of white space is a single space.
 * A later version of Unicode’s data may put another no-break space into a number; that must change nothing.
 */
export function canonicalJson(value: Json): string {
	return JSON.stringify(value, (_key, inner: unknown) => {
		if (typeof inner === 'string') return inner.replace(/\s+/g, ' ').trim();
		if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
		return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
	});
}
