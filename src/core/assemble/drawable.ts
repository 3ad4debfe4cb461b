import type { DrawnRows } from '../chart/split-rows.ts';
import type { Figure } from '../model/figure.ts';
import type { Unit } from '../model/unit.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Finding } from '../problem.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';

export type ChartDraft = Draft['charts'][number];

/** What a chart may draw: figures, and rows of tables and of data sets. */
export interface Drawable {
	readonly figures: ReadonlyMap<string, Figure>;
	readonly tables: ReadonlyMap<string, ProvenTable>;
	/** By the id of the chart that draws them. */
	readonly rows: ReadonlyMap<string, DrawnRows>;
	readonly locale: string;
}

/** The unit of a value in a chart, and the place in its file that names the value. */
export interface NamedUnit {
	readonly unit: Unit;
	readonly path: Finding['path'];
	/** Id of the figure that has it; none of a column. */
	readonly figure?: string;
}
