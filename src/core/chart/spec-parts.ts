import { z } from 'zod';
import { bounds } from '../model/bounds.ts';
import { FigureId, SourceId, TableId } from '../model/id.ts';
import { notOffered } from '../model/not-offered.ts';
import { PhraseSource } from '../model/phrase.ts';
import { RowFilter } from '../model/selection.ts';
import { Code } from '../model/text-kind.ts';

const Label = PhraseSource.optional().describe(
	'What the reader sees beside the mark; the figure’s own label where it is left out.',
);
const Item = z.strictObject({ figure: FigureId.describe('A figure with a value in the chart’s unit.'), label: Label });
const Column = Code.describe('Name of a column.');

const Points = z.strictObject({
	label: PhraseSource.describe('The name of the line.'),
	points: z
		.array(
			z.strictObject({
				at: FigureId.describe('A figure that is a date in the period of `figure`.'),
				figure: FigureId.describe('The figure that is the value then.'),
			}),
		)
		.min(2)
		.max(bounds.list)
		.describe('The points of the line.'),
});
const Refused = z.never().optional();

const SERIES = 'What is drawn, in its order; or else `rows` says it.';

/** Rows of a table or of a data set. `readChartRows` reads which of these fields a kind of chart takes. */
const Rows = z.strictObject({
	table: TableId.optional().describe('A table in `data/tables` whose rows are drawn.'),
	source: SourceId.optional().describe('A data set in `data/sources` whose rows are drawn.'),
	where: RowFilter.optional().describe('Which rows: for each column what its cell holds, or a list of that.'),
	x: Column.optional().describe('The column that names each mark; on a line the one that says when each point is.'),
	y: z
		.union([Column, z.array(Column).min(1).max(bounds.items)])
		.optional()
		.describe('The column of the values; of several, each is a series.'),
	low: Column.optional().describe('The lower ends of ranges, or of the intervals around the points of `y`.'),
	high: Column.optional().describe('The upper ends.'),
	series: Column.optional().describe('The column whose values make the series, in the order in which they come first.'),
	name: Column.optional().describe('The column that names each point of a scatter plot.'),
	label: Column.optional().describe('An older name of `x`.'),
	value: Column.optional().describe('An older name of `y`.'),
	time: Column.optional().describe('An older name of `x`, on a line.'),
	values: z.array(Column).min(1).max(bounds.items).optional().describe('An older name of `y`, on a line.'),
});
export type ChartRowsSpec = z.infer<typeof Rows>;

/**
 * Parts of the schemas of several kinds of chart. The kinds get them as an argument and do not import them, so that
 * they stay out of the browser’s bundle.
 */
export const specParts = {
	z,
	bounds,
	FigureId,
	Phrase: PhraseSource,
	SERIES,
	/** What every chart has. */
	common: {
		title: PhraseSource.describe('What the chart shows, without its conclusion.'),
		takeaway: PhraseSource.describe('What a reader should see in it, in one sentence.'),
		axis: PhraseSource.optional().describe('What is measured, for the axis; the unit is added.'),
		note: PhraseSource.optional().describe(
			'What to keep in mind; assumptions of derived figures and of tables are added by themselves.',
		),
		highlight: z
			.union([
				Code,
				z.number(),
				z
					.array(z.union([Code, z.number()]))
					.min(1)
					.max(bounds.items),
			])
			.optional()
			.describe('The series, or the marks, that stand out: the value of their column, or their label.'),
		notes: z
			.array(
				z.strictObject({
					at: z.union([Code, z.number()]).describe('A figure that is a date, or what the column `x` holds in a row.'),
					text: PhraseSource.describe('What happened there, in a few words.'),
				}),
			)
			.max(bounds.items)
			.optional()
			.describe('Words at a place of the drawing.'),
		facet: Code.optional().describe(
			'The column of `rows` that gives each of its values a small drawing of its own, all on the same axes; ' +
				'of figures `area`, `period` or `population`.',
		),
	},
	/** Fields that kinds refuse whose charts are of figures as they are, without an axis of values. */
	refused: { axis: Refused, notes: Refused, facet: Refused, rows: Refused },
	/** Figures of which a chart shows what they say of themselves, whatever their units. */
	figures: z.union([z.enum(['stated', 'all']), z.array(FigureId).min(1).max(bounds.list)]),
	Label,
	/** A figure that is drawn as a mark. */
	Item,
	/** Series of figures over time. */
	lines: z.array(Points).min(1).max(bounds.list).optional().describe(SERIES),
	/** Rows that are drawn instead of figures. */
	rows: Rows.optional().describe('Rows of a table or of a data set that are drawn, in place of `series`.'),
	references: z.array(Item).max(bounds.list).default([]).describe('Figures drawn as lines across the chart.'),
	sort: z.enum(['given', 'ascending', 'descending']).default('given').describe('Order of the marks.'),
	scale: z
		.enum(['linear', 'log'])
		.default('linear')
		.describe('`log`: equal steps along the axis are equal ratios. The drawing says so.'),
	startAtZero: z.boolean().default(true).describe('Whether the axis starts at zero. Bars always do.'),
	/** A field that the kind refuses in words of its own: it is not among those that an author is told of. */
	unoffered: <Field extends z.ZodType>(field: Field): Field => {
		notOffered.add(field);
		return field;
	},
};
export type SpecParts = typeof specParts;
