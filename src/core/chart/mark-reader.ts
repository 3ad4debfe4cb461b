import type { ChartMark } from '../model/chart.ts';
import type { TableCell } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding } from '../problem.ts';

/** What a place in a chart can hold. */
export type MarkNeed = 'point' | 'range' | 'date';
export type ColumnNeed = 'label' | 'number' | 'year';

type Path = Finding['path'];

/**
 * What a kind of chart reads its marks with. A path leads to the place in the chart’s file that names something. What
 * does not fit there is reported, and the reader returns nothing for it.
 */
export interface MarkReader {
	/** The mark that a figure makes. */
	readonly figure: (id: string, need: MarkNeed, ...path: Path) => ChartMark | undefined;
	readonly table: (id: string, ...path: Path) => TableReader | undefined;
	/** A sentence of the chart’s file. */
	readonly sentence: (text: string, ...path: Path) => string;
	readonly report: (finding: Finding) => void;
	/** A range as it is shown in a unit. */
	readonly rangeText: (low: ChartMark['low'], high: ChartMark['high'], unit: Unit) => string;
	/** A point in time on an axis of years. */
	readonly time: (iso: string) => NonNullable<ChartMark['time']>;
}

/** A column of a table; it has no unit where it holds words. */
export interface Column {
	readonly title: string;
	readonly unit: Unit | undefined;
	readonly cellOf: (row: number) => TableCell | undefined;
}

export interface TableReader {
	readonly column: (name: string, need: ColumnNeed, ...path: Path) => Column;
	/**
	 * The marks of the rows, in their order. If a row makes no mark, the source gives no value for it, and the chart
	 * lists its name.
	 */
	readonly marks: (nameOf: (row: number) => string, markOf: (row: number) => ChartMark | undefined) => ChartMark[];
}
