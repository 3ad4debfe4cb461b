import type { z } from 'zod';
import type { Chart, ChartSeries } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import type { KeyWith, Say } from '../words/values.ts';
import type { ChartLayout } from './geometry.ts';
import type { MarkReader } from './mark-reader.ts';
import type { SpecParts } from './spec-parts.ts';

/** What is known of a chart once its marks are read. */
export interface ReadChart {
	readonly series: readonly ChartSeries[];
	readonly unit: Unit;
	/** A number in the chart’s unit, as the report shows it. */
	readonly format: (value: number) => string;
}

/** What an author has written of what is asked of every chart, whatever its kind calls it. */
export interface ChartChoices {
	/** The table whose rows are drawn, if any. */
	readonly table: string | undefined;
	/** The field that names what is drawn. */
	readonly marksAt: string;
	/** Figures drawn as lines across the chart, written under `references`. */
	readonly references: readonly { readonly figure: string; readonly label?: string | undefined }[];
	/** Order of the marks. */
	readonly sort: 'given' | 'ascending' | 'descending';
	readonly startsAtZero: boolean;
}

/** What a kind of chart is to the build, drawing apart. `Spec` is what its author writes. */
export interface ChartKindRow<Spec> {
	/** What an author may write. */
	readonly schema: (parts: SpecParts) => z.ZodObject;
	readonly choices: (spec: Spec) => ChartChoices;
	/** What the author names, as marks. */
	readonly series: (spec: Spec, read: MarkReader) => ChartSeries[];
	/** Reports what does not hold of the marks; asked once all could be read and are in one unit. */
	readonly check?: (spec: Spec, chart: ReadChart, findings: Findings) => void;
	/** Where the axis of values ends, if that is given by what is drawn. */
	readonly axisEnd?: (unit: Unit) => number;
	/** Whether the axis says its unit: not where the values along it do. */
	readonly axisNamesUnit: boolean;
	/** What takes up a drawing, and is limited. */
	readonly takesUp: 'marks' | 'lines';
	/** Name of the kind, in the words for readers who do not see the chart. */
	readonly name: (chart: Pick<Chart, 'series'>) => KeyWith;
}

/** What a kind of chart is to whoever draws it: to the build, and to the browser that makes a drawing alive. */
export interface ChartPicture {
	/** Places everything in a drawing that is `width` CSS pixels wide. */
	readonly layOut: (chart: Chart, width: number, say: Say) => ChartLayout;
	/** Along what a live chart looks for the mark that is nearest to a pointer. */
	readonly nearest: 'x' | 'xy';
}
