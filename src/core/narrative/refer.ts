import type { NumberedByRef, Numbered } from '../model/numbered.ts';
import type { Reference, References } from '../model/reference.ts';
import { address } from '../permalink/addresses.ts';
import type { Names } from './named-kinds.ts';
import { say } from '../words/say.ts';
import { readRef, type RefKind, refKinds } from './ref-kinds.ts';

/** Puts the number of a chart, a table or a claim into words, as a reference to it says it. */
export type WriteNumber = (entry: Numbered) => string;

/** Resolves references, and keeps those that were resolved. */
export interface Referrer {
	/** What a name such as `chart:talent` leads to; undefined if no section shows it. It names a thing that exists. */
	readonly refer: (to: string) => Reference | undefined;
	readonly made: References;
}

/** Says the number as readers see it. */
export function numberWriter(locale: string): WriteNumber {
	return ({ kind, number }) => say(locale, `reference.${kind}`, { n: number });
}

/** Returns a function that resolves the references of a report. */
export function makeReferrer(names: Names, numbered: NumberedByRef, writeNumber: WriteNumber): Referrer {
	const made = new Map<string, Reference>();
	return {
		made,
		refer(to) {
			const found = made.get(to) ?? resolve(to);
			if (found !== undefined) made.set(to, found);
			return found;
		},
	};

	function resolve(to: string): Reference | undefined {
		const ref = readRef(to);
		if (ref === undefined) return undefined;
		const { kind, id } = ref;
		const row: RefKind = refKinds[kind];
		if (!('shownAt' in row))
			return { text: names[kind].get(id)?.words ?? '', href: row.page(id), anchor: row.part?.(id) };
		const entry = numbered.get(`${kind}:${id}`);
		if (entry === undefined) return undefined;
		const anchor = row.shownAt(id);
		return { text: writeNumber(entry), href: address.claim(entry.section, anchor), anchor };
	}
}
