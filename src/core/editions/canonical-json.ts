import type { Citable } from '../model/edition.ts';

/** What JSON can hold. */
export type Json = Citable['content'][string];

/**
 * One spelling for the same values and words: keys sorted, and every run of white space a single space, so that another
 * version of Unicode’s data, which may choose another no-break space, changes nothing.
 */
export function canonicalJson(value: Json): string {
	return JSON.stringify(value, (_key, inner: unknown) => {
		if (typeof inner === 'string') return inner.replace(/\s+/g, ' ').trim();
		if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
		return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
	});
}
