import type { z } from 'zod';
import type { Chart, ChartAxis, ChartKind, ChartMark, ChartSeries } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import type { MessageKey } from '../words/catalogues.ts';
import type { KeyWith, Say } from '../words/values.ts';
import type { MarkLook } from './draw/mark-look.ts';
import type { ChartLayout, Sample } from './geometry.ts';
import type { RowNeeds } from './chart-rows.ts';
import type { FindAbsent } from './line-gaps.ts';
import type { MarkReader } from './mark-reader.ts';
import type { SpecParts } from './spec-parts.ts';

/** A chart of which only the marks are read. */
export interface ReadChart {
	readonly series: readonly ChartSeries[];
	readonly unit: Unit;
	/** A number in the chart’s unit, as the report shows it. */
	readonly format: (value: number) => string;
	readonly whole?: Chart['whole'];
}

/** What a kind needs to write words. */
export interface ChartWords {
	readonly say: Say;
	/** A date of EDTF in words. */
	readonly date: (date: string) => string;
}

/** The choices that every kind of chart has. A kind decides those that its authors cannot make. */
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
	/** What it draws of a row of a table or of a data set; absent if it draws figures alone. */
	readonly rowNeeds?: RowNeeds;
	/** Makes marks of the figures or rows that the author names. */
	readonly series: (spec: Spec, read: MarkReader) => ChartSeries[];
	/** Reports marks that the kind cannot show. Called once all marks are read and have one unit. */
	readonly check?: (spec: Spec, chart: ReadChart, findings: Findings) => void;
	/**
	 * Of a kind whose marks are as long or as high as their values, from zero: the kind that draws values whose zero
	 * means nothing.
	 */
	readonly fromZero?: { readonly instead: ChartKind };
	/** Where the axis of values ends, if the kind decides that. */
	readonly axisEnd?: (unit: Unit) => number;
	/**
	 * Of a kind that shows what figures state of themselves: it measures nothing in a unit and compares nothing, and its
	 * drawing names what figures do not state, so that no sentence under it does.
	 */
	readonly statements?: {
		/** What figures lack that are missing in a series: the time when they are, or the words that others state. */
		readonly lacking: 'time' | 'words';
		readonly axis: (series: readonly ChartSeries[], words: ChartWords) => ChartAxis;
	};
	/** Whether its marks are the parts of one whole, which small drawings would split. */
	readonly isOneWhole?: true;
	/** The whole of which the marks are parts. */
	readonly whole?: (spec: Spec, read: MarkReader) => Chart['whole'];
	/** Where its lines are interrupted although no source is silent there, for a kind that draws lines. */
	readonly absent?: FindAbsent;
	/**
	 * Puts what it draws into sentences of the alt text, if a list of all marks would be hard to follow. Of a chart in
	 * facets it gets each of them as a chart of its own.
	 */
	readonly describe?: (chart: Pick<Chart, 'series' | 'whole'>, phrasing: Phrasing) => readonly string[];
	/** The numbers that the axis must hold besides those of the marks, such as the sums of a stack. */
	readonly reach?: (spec: Spec, series: readonly ChartSeries[]) => readonly number[];
	/** Whether the title of the axis names the unit. It need not if the values along the axis do. */
	readonly axisNamesUnit: boolean;
	/** What the drawing limits the number of: rows of marks, lines, or rows that may lack a mark. */
	readonly takesUp: 'marks' | 'lines' | 'rows';
	/** How many series its looks tell apart, if it does not name each beside its marks. */
	readonly mostSeries?: number;
	/** What can stand out in it: series alone, as whole lines; where it is left out, single marks as well. */
	readonly highlights?: 'series';
	/** What its drawing says besides the messages that every chart may say; the browser gets no others. */
	readonly messages?: readonly MessageKey[];
	/** The message that names the kind in the alt text. */
	readonly name: (chart: Pick<Chart, 'series'>) => KeyWith;
}

/** How a kind puts its marks into words. */
export interface Phrasing {
	readonly say: Say;
	/** A mark: its name and its value, and whether that is derived. */
	readonly mark: (mark: ChartMark) => string;
	/** Items that can be listened to: those beyond a number are counted. */
	readonly list: (items: readonly string[]) => string;
}

/** How a kind of chart is drawn, by the build and by the browser. */
export interface ChartPicture {
	/**
	 * Places everything in a drawing that is `width` CSS pixels wide.
	 *
	 * @param whole The chart of which it is a facet, if it is one. A facet has all series of the whole, its axes without
	 *   their titles, and no keys.
	 */
	readonly layOut: (chart: Chart, width: number, say: Say, whole?: Chart) => ChartLayout;
	/** Along which axes an interactive chart looks for the mark nearest to a pointer. */
	readonly nearest: 'x' | 'xy';
	/** Whether the axis of values stands upright; absent if it lies under the plot. */
	readonly isUpright?: boolean;
	/** The form of its marks in a key; bars where it is left out. */
	readonly as?: Sample['as'];
	/** What stands for a series in a key; absent if each small drawing names its series beside their marks. */
	readonly sampleOf?: (look: MarkLook, series: number) => Sample['shows'];
}
