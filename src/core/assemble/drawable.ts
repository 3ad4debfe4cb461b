import type { ChartMark } from '../model/chart.ts';
import type { Figure } from '../model/figure.ts';
import type { Unit } from '../model/unit.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Place, Problem } from '../problem.ts';
import type { ProvenTable } from '../provenance/prove-tables.ts';

export type ChartDraft = Draft['charts'][number];

/** What a chart may draw from. */
export interface Drawable {
	readonly figures: ReadonlyMap<string, Figure>;
	readonly tables: ReadonlyMap<string, ProvenTable>;
	readonly locale: string;
}

/** Marks in the order in which they are written, the unit of each of their values, and what is wrong with them. */
export interface Drawn {
	readonly series: readonly { readonly label: string; readonly marks: readonly ChartMark[] }[];
	readonly units: readonly { readonly unit: Unit; readonly at: Place }[];
	readonly problems: readonly Problem[];
	/** What the chart would show if the source gave a value for it. */
	readonly silent: readonly string[];
}
