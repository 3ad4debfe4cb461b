import type { ChartMark } from '../model/chart.ts';
import type { TableCell } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding } from '../problem.ts';
import type { Say } from '../words/values.ts';

/** What a place in a chart can hold. */
export type MarkNeed = 'point' | 'range' | 'date';
export type ColumnNeed = 'label' | 'number' | 'year';

type Path = Finding['path'];

/**
 * Reads marks for a kind of chart. A path leads to the place in the chart’s file that names a figure, a table or a
 * column. If the place cannot hold that, the reader reports it and returns nothing.
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
	/** Says messages in the language of the report. */
	readonly say: Say;
}

/** A column of a table; a column of words has no unit. */
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
