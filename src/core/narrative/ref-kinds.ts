import { address, chartAnchor, tableAnchor } from '../permalink/addresses.ts';
import type { NamedKind } from './named-kinds.ts';

/** How a reference leads to a thing of a kind. */
export type RefKind =
	/** To where a section shows it: the fragment there. It is called by its number. */
	| {
			readonly shownAt: (id: string) => string;
			/** Its own page, which it has even if no section shows it. */
			readonly ownPage?: (id: string) => string;
	  }
	/** To its own address. It is called by its title or label. */
	| {
			readonly page: (id: string) => string;
			/** Its fragment on the page of the whole report. */
			readonly part?: (id: string) => string;
			/** Whether a reference to it counts as a use of it. */
			readonly isUse?: true;
	  };

/** The kinds of things that `<Ref to="…" />` can name. */
export const refKinds = {
	chart: { shownAt: chartAnchor, ownPage: address.chart },
	table: { shownAt: tableAnchor, ownPage: address.table },
	claim: { shownAt: (id) => id },
	section: { page: address.section, part: (id) => id },
	figure: { page: address.figure },
	term: { page: address.term, isUse: true },
	source: { page: address.source, isUse: true },
} as const satisfies Partial<Record<NamedKind, RefKind>>;

export type RefKindName = keyof typeof refKinds;

/** Takes the name of a thing apart: its kind and its id. Undefined if it names no kind that a reference can lead to. */
export function readRef(to: string): { readonly kind: RefKindName; readonly id: string } | undefined {
	const [, kind = '', id = ''] = /^([^:]*):(.*)$/s.exec(to) ?? [];
	return isRefKind(kind) ? { kind, id } : undefined;
}

function isRefKind(kind: string): kind is RefKindName {
	return Object.hasOwn(refKinds, kind);
}
