import type { ChartMark, ChartSeries } from '../model/chart.ts';
import type { ColumnType } from '../model/data-set.ts';
import type { TableCell } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding } from '../problem.ts';
import type { Say } from '../words/values.ts';
import type { DrawnRows } from './split-rows.ts';

/** What a place in a chart can hold. An `estimate` is a point with the interval around it, if its figure has one. */
export type MarkNeed = 'point' | 'estimate' | 'range' | 'date';

type Path = Finding['path'];

/** A row or a figure for which the source gives no value. */
export type MissingMark = NonNullable<ChartSeries['missing']>[number];

/** What stands at a place of a chart. */
export type Placed =
	| { readonly mark: ChartMark; readonly missing?: undefined }
	| { readonly missing: MissingMark; readonly mark?: undefined };

/** What a figure says of itself. What its source does not state is left out. */
export interface FigureScope extends Pick<ChartMark, 'label' | 'text' | 'evidence'> {
	readonly figure: string;
	/** Its value in words, if no part of that is unstated. */
	readonly value?: string | undefined;
	readonly period?: string | undefined;
	readonly area?: string | undefined;
	readonly population?: string | undefined;
	/** The date or the period that it is, else its period. */
	readonly when?: TimeSpan | undefined;
}

/** A date or a period on an axis of years. */
export interface TimeSpan extends Pick<ChartMark, 'time' | 'until'> {
	readonly text: string;
	/** Whether the figure is this date or period, and not a value that holds then. */
	readonly isValue: boolean;
}

/**
 * Reads marks for a kind of chart. A path leads to the place in the chart’s file that names a figure. If the place
 * cannot hold that, the reader reports it and returns nothing.
 */
export interface MarkReader {
	/** The mark that a figure makes. */
	readonly figure: (id: string, need: MarkNeed, ...path: Path) => ChartMark | undefined;
	/** The same where a chart can say that the source of a figure gives no value. */
	readonly placed: (id: string, need: MarkNeed, ...path: Path) => Placed | undefined;
	/** What a figure places at a date, which is a figure too. Reports a date that is not of the figure’s period. */
	readonly placedAt: (point: { readonly at: string; readonly figure: string }, ...path: Path) => Placed | undefined;
	/** What a figure places whose value stands along the second axis. */
	readonly across: (id: string, ...path: Path) => Placed | undefined;
	/** The ids of all figures, or of those that a source states, in the order of the files. */
	readonly figureIds: (which: 'all' | 'stated') => readonly string[];
	/** What a figure says of itself, whatever its unit. */
	readonly scope: (id: string, ...path: Path) => FigureScope | undefined;
	/** The rows that the chart names, if it names any; absent also if they could not be proven, which was reported. */
	readonly rows: DrawnRows | undefined;
	/** A sentence of the chart’s file. */
	readonly sentence: (text: string, ...path: Path) => string;
	readonly report: (finding: Finding) => void;
	/** A range as it is shown in a unit. */
	readonly rangeText: (low: ChartMark['low'], high: ChartMark['high'], unit: Unit) => string;
	/** The point in time that a cell of a column holds, on an axis of years; undefined if it holds no date. */
	readonly time: (cell: TableCell, type: ColumnType) => ChartMark['time'];
	/** Says messages in the language of the report. */
	readonly say: Say;
}
