import { z } from 'zod';
import { bounds } from './bounds.ts';
import { Id } from './id.ts';
import { type Phrase, PhraseSource } from './phrase.ts';
import type { Unstated } from './quantity.ts';
import { Code } from './text-kind.ts';

const Label = PhraseSource.optional().describe(
	'What the reader sees beside the mark; the figure’s own label where it is left out.',
);
const Item = z.strictObject({ figure: Id.describe('A figure with a value in the chart’s unit.'), label: Label });
const Column = Code.describe('Name of a column of the table.');

const common = {
	title: PhraseSource.describe('What the chart shows, without its conclusion.'),
	takeaway: PhraseSource.describe('What a reader should see in it, in one sentence.'),
	axis: PhraseSource.optional().describe('What is measured, for the axis; the unit is added.'),
	note: PhraseSource.optional().describe(
		'What to keep in mind; assumptions of derived figures are added by themselves.',
	),
};
const references = z.array(Item).max(bounds.list).default([]).describe('Figures drawn as lines across the chart.');
const sort = z.enum(['given', 'ascending', 'descending']).default('given').describe('Order of the marks.');
const startAtZero = z.boolean().default(true).describe('Whether the axis starts at zero. Bars always do.');

/** Rows taken from a table instead of figures. */
const Rows = z.strictObject({ table: Id, label: Column, value: Column });
const RangeRows = z.strictObject({ table: Id, label: Column, low: Column, high: Column });

/** One chart, drawn from figures or from a table, never from numbers of its own. Written in `data/charts/<id>.yaml`. */
export const ChartSpec = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('bar'),
		...common,
		references,
		series: z.array(Item).min(1).max(bounds.list).optional(),
		rows: Rows.optional(),
		sort,
		startAtZero,
	}),
	z.strictObject({
		kind: z.literal('stacked-share'),
		...common,
		series: z.array(Item).min(2).max(bounds.list).optional(),
		rows: Rows.optional(),
	}),
	z.strictObject({
		kind: z.literal('range'),
		...common,
		references,
		series: z.array(Item).min(1).max(bounds.list).optional(),
		rows: RangeRows.optional(),
		sort,
		startAtZero,
	}),
	z.strictObject({
		kind: z.literal('dot'),
		...common,
		references,
		series: z
			.array(
				z.strictObject({
					figure: Id,
					interval: Id.optional().describe('A range around it, such as a confidence interval.'),
					label: Label,
				}),
			)
			.min(1)
			.max(bounds.list),
		sort,
		startAtZero,
	}),
	z.strictObject({
		kind: z.literal('line'),
		...common,
		references,
		series: z
			.array(
				z.strictObject({
					label: PhraseSource,
					points: z
						.array(z.strictObject({ at: Id.describe('A figure that is a date.'), figure: Id }))
						.min(2)
						.max(bounds.list),
				}),
			)
			.min(1)
			.max(bounds.list)
			.optional(),
		rows: z.strictObject({ table: Id, time: Column, values: z.array(Column).min(1).max(bounds.items) }).optional(),
		startAtZero,
	}),
]);
export type ChartSpec = z.infer<typeof ChartSpec>;
export type ChartKind = ChartSpec['kind'];

/** One mark: a bar, an interval, a dot, a part of a whole, a point of a line. Numbers are in the chart’s unit. */
export interface ChartMark {
	readonly label: string;
	/** The value as the report shows it. */
	readonly text: string;
	/** The point; absent for a mark that is a range alone. */
	readonly value?: number | undefined;
	readonly low?: number | Unstated | undefined;
	readonly high?: number | Unstated | undefined;
	/** The interval around the point, as the report shows it. */
	readonly intervalText?: string | undefined;
	/** Figure that it draws; absent for a row of a table. */
	readonly figure?: string | undefined;
	readonly interval?: string | undefined;
	/** Whether the interval around the point is stated or derived. */
	readonly intervalEvidence?: 'stated' | 'derived' | undefined;
	/** Whether a source states it or this report derives it. */
	readonly evidence: 'stated' | 'derived';
	/** On a line: when, as a decimal year and in words. */
	readonly time?: { readonly year: number; readonly text: string; readonly iso: string } | undefined;
}

/** Marks that belong together: all of a chart, or one line of it. */
export interface ChartSeries {
	readonly label: string;
	readonly marks: readonly ChartMark[];
}

/** Where the axis of values begins and ends, and the values written along it. */
export interface ChartAxis {
	/** What is measured, with its unit. */
	readonly title: string;
	readonly min: number;
	readonly max: number;
	readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** A chart whose figures have been put in: everything that drawing, alt text, table and downloads need. */
export interface Chart {
	readonly id: string;
	readonly kind: ChartKind;
	readonly title: Phrase;
	readonly takeaway: Phrase;
	readonly note?: Phrase | undefined;
	readonly axis: ChartAxis;
	/** Whether its author lets the axis begin at zero, as bars and shares always do. */
	readonly startsAtZero: boolean;
	/** Unit as the report writes it. */
	readonly unit: string;
	readonly series: readonly ChartSeries[];
	readonly references: readonly {
		readonly label: string;
		readonly value: number;
		readonly text: string;
		readonly figure: string;
	}[];
	/** Rows of its table for which the source gives no value, in words. */
	readonly silent: readonly string[];
	/** What the derived figures in it assume. */
	readonly assumptions: readonly { readonly figure: string; readonly text: Phrase }[];
	/** Ids, in the order in which the chart names them. */
	readonly figures: readonly string[];
	readonly sources: readonly string[];
	readonly table?: string | undefined;
	/** What a reader who cannot see it is told. */
	readonly alt: string;
	/** Section in whose prose it stands first, if it stands in any. */
	readonly section?: string | undefined;
}
