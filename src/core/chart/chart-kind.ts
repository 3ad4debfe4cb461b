import type { z } from 'zod';
import type { Chart, ChartAxis, ChartSeries } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import type { KeyWith, Say } from '../words/values.ts';
import type { ChartLayout } from './geometry.ts';
import type { RowNeeds } from './chart-rows.ts';
import type { MarkReader } from './mark-reader.ts';
import type { SpecParts } from './spec-parts.ts';

/** A chart of which only the marks are read. */
export interface ReadChart {
	readonly series: readonly ChartSeries[];
	readonly unit: Unit;
	/** A number in the chart’s unit, as the report shows it. */
	readonly format: (value: number) => string;
}

/** The choices that every kind of chart has, under whatever name. */
export interface ChartChoices {
	/** The field that names what is drawn. */
	readonly marksAt: string;
	/** Figures drawn as lines across the chart, written under `references`. */
	readonly references: readonly { readonly figure: string; readonly label?: string | undefined }[];
	/** Order of the marks. */
	readonly sort: 'given' | 'ascending' | 'descending';
	readonly startsAtZero: boolean;
	/** How values lie along the axis; `linear` where it is left out. */
	readonly scale?: 'linear' | 'log';
	readonly isStacked?: boolean;
	readonly hasSteps?: boolean;
}

/** The choices that a chart has for its second axis. */
export interface AcrossChoices {
	/** What is measured, in the author’s words; the unit is added. */
	readonly measured: string | undefined;
	readonly scale: 'linear' | 'log';
	readonly startsAtZero: boolean;
}

/** A kind of chart as the build reads and checks it. `Spec` is what an author writes. */
export interface ChartKindRow<Spec> {
	/** What an author may write. */
	readonly schema: (parts: SpecParts) => z.ZodObject;
	readonly choices: (spec: Spec) => ChartChoices;
	/** The choices for the second axis, of a kind whose marks stand along two axes of numbers. */
	readonly across?: (spec: Spec) => AcrossChoices;
	/** What it draws of a row of a table or of a data set. */
	readonly rowNeeds: RowNeeds;
	/** Makes marks of the figures or rows that the author names. */
	readonly series: (spec: Spec, read: MarkReader) => ChartSeries[];
	/** Reports marks that the kind cannot show. Called once all marks are read and have one unit. */
	readonly check?: (spec: Spec, chart: ReadChart, findings: Findings) => void;
	/** Where the axis of values ends, if the kind decides that. */
	readonly axisEnd?: (unit: Unit) => number;
	/** Makes the axis of a kind that measures nothing in a unit, such as a timeline. Its charts need no unit. */
	readonly ownAxis?: (series: readonly ChartSeries[], say: Say) => ChartAxis;
	/** The numbers that the axis must hold besides those of the marks, such as the sums of a stack. */
	readonly reach?: (spec: Spec, series: readonly ChartSeries[]) => readonly number[];
	/** Whether the title of the axis names the unit. It need not if the values along the axis do. */
	readonly axisNamesUnit: boolean;
	/** What the drawing limits the number of: rows of marks, or lines. */
	readonly takesUp: 'marks' | 'lines';
	/** The message that names the kind in the alt text. */
	readonly name: (chart: Pick<Chart, 'series'>) => KeyWith;
}

/** How a kind of chart is drawn, by the build and by the browser. */
export interface ChartPicture {
	/** Places everything in a drawing that is `width` CSS pixels wide. */
	readonly layOut: (chart: Chart, width: number, say: Say) => ChartLayout;
	/** Along which axes an interactive chart looks for the mark nearest to a pointer. */
	readonly nearest: 'x' | 'xy';
}
