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
	/** Of a translation: the figures of the original. */
	readonly originals?: ReadonlyMap<string, Figure> | undefined;
}

/**
 * A figure in the words in which figures are compared: those of the original. A translation may have one population in
 * its own words and the same one, of another figure, in those of the original.
 */
export function comparedFigure(
	id: string,
	{ figures, originals = figures }: Pick<Drawable, 'figures' | 'originals'>,
): Figure | undefined {
	return originals.get(id);
}

/** The unit of a value in a chart, and the place in its file that names the value. */
export interface NamedUnit {
	readonly unit: Unit;
	readonly path: Finding['path'];
	/** Id of the figure that has it; none of a column. */
	readonly figure?: string;
}
