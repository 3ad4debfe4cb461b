/** The kinds of things in the text that are numbered, each kind by itself, in the order of the report. */
export const numberedKinds = ['chart', 'table', 'claim'] as const;
export type NumberedKind = (typeof numberedKinds)[number];

/** Where a numbered chart, table or claim stands in the order of the report. */
export interface Numbered {
	readonly kind: NumberedKind;
	readonly id: string;
	/** Counted from 1 among those of its kind. */
	readonly number: number;
	/** Id of the section that shows it first. */
	readonly section: string;
}

/** The charts, tables and claims that stand in the sections of a report, by their refs, such as `chart:talent`. */
export type NumberedByRef = ReadonlyMap<string, Numbered>;
