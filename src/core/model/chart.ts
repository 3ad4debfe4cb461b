import { z } from 'zod';
import { EVIDENCE_GROUPS } from './evidence/evidence-base.ts';
import { FigureForm, FigurePart } from './phrase.ts';

/** The kinds of chart. `core/chart/kinds` has a file for each. */
export const ChartKind = z.enum([
	'bar',
	'stacked-share',
	'range',
	'dot',
	'line',
	'area',
	'scatter',
	'units',
	'timeline',
	'coverage',
]);
export type ChartKind = z.infer<typeof ChartKind>;

const Bound = z.union([z.number(), z.literal('unstated')]).describe('`unstated`: the source does not give this bound.');
const Evidence = z.enum(EVIDENCE_GROUPS).describe('Whether a source states it or the report derives it.');
const FigureId = z.string().describe('Id of a figure.');

const Phrase = z
	.strictObject({
		text: z.string().describe('The whole sentence, numbers put in.'),
		parts: z
			.array(
				z.union([
					z.string(),
					z.strictObject({
						figure: FigureId,
						part: FigurePart.optional(),
						form: FigureForm.optional(),
						text: z.string(),
					}),
				]),
			)
			.describe('The same in pieces, so that each number keeps its figure.'),
	})
	.describe('A sentence.');

const Time = z.strictObject({
	year: z
		.number()
		.describe('As a decimal year: where it begins, or the middle of its days in a chart whose dates differ in length.'),
	text: z.string(),
	iso: z.string().describe('ISO 8601 date.'),
});

const Mark = z
	.strictObject({
		label: z.string(),
		text: z.string().describe('The value as the report shows it.'),
		value: z.number().optional().describe('The point; absent for a mark that is a range alone.'),
		low: Bound.optional(),
		high: Bound.optional(),
		intervalText: z.string().optional().describe('The interval around the point, as the report shows it.'),
		figure: FigureId.optional().describe('Figure that it draws; absent for a row of a table.'),
		interval: FigureId.optional().describe('Figure that is the interval around it.'),
		intervalEvidence: Evidence.optional(),
		evidence: Evidence,
		time: Time.optional().describe('When, on a line; on a timeline when it begins.'),
		until: Time.optional().describe(
			'Where it ends on a timeline: with the last day of its year, month or day, or of its period; absent if it goes on.',
		),
		across: z
			.strictObject({ value: z.number(), text: z.string(), figure: FigureId.optional() })
			.optional()
			.describe('Where a point of a scatter plot stands along its second axis, in the unit of that axis.'),
	})
	.describe('What a chart draws: a bar, a dot, a point of a line, … Numbers are in the unit of the chart.');

const Column = z.string().describe('Name of a column.');
const CellValue = z.union([z.string(), z.number(), z.boolean()]);

const Rows = z
	.strictObject({
		where: z
			.record(z.string(), z.array(CellValue))
			.describe('Which rows: for each column what its cells may hold; all rows where it is empty.'),
		x: Column.describe('The column that names the marks, or says when the points of a line are.'),
		y: z.array(Column).describe('The columns of the values; of several, each is a series.'),
		low: Column.optional().describe('The column of the lower ends.'),
		high: Column.optional().describe('The column of the upper ends.'),
		series: Column.optional().describe('The column whose values make the series.'),
		facet: Column.optional().describe('The column that gives each of its values a drawing of its own.'),
		name: Column.optional().describe('The column that names the points of a scatter plot.'),
		sort: z.enum(['ascending', 'descending']).optional().describe('How the marks are sorted, if they are.'),
	})
	.describe('How it takes rows of a table or a data set.');

const Axis = z.strictObject({
	title: z.string().describe('What is measured, with its unit.'),
	min: z.number(),
	max: z.number(),
	ticks: z.array(z.strictObject({ value: z.number(), text: z.string() })),
	scale: z.literal('log').optional().describe('Equal steps along it are equal ratios; absent for equal differences.'),
});

/** A chart with the values of its figures, as it is published: all that drawing, alt text, table and downloads need. */
export const Chart = z.strictObject({
	id: z.string().describe('Public name of the chart; never reused.'),
	kind: ChartKind,
	title: Phrase,
	takeaway: Phrase.describe('What a reader should see in it.'),
	note: Phrase.optional().describe('What to keep in mind.'),
	axis: Axis.describe('The axis of values; on a timeline that of time, in decimal years.'),
	across: z
		.strictObject({ ...Axis.shape, unit: z.string().describe('Its unit as the report writes it.') })
		.optional()
		.describe('The second axis of a scatter plot.'),
	startsAtZero: z
		.boolean()
		.describe('Whether its axis begins at zero, or is one of time; if not, it begins near the least value.'),
	unit: z
		.string()
		.optional()
		.describe('Unit as the report writes it; absent in a chart of what figures state, which measures nothing.'),
	series: z.array(
		z.strictObject({
			label: z.string(),
			states: z
				.enum(['value', 'period', 'area', 'population'])
				.optional()
				.describe('What its marks state of their figures, in a chart of what figures state.'),
			facet: z.string().optional().describe('Name of the small drawing in which it stands, if the chart has several.'),
			marks: z.array(Mark),
			missing: z
				.array(z.strictObject({ label: z.string(), time: Time.optional(), figure: FigureId.optional() }))
				.optional()
				.describe('Rows or figures for which the source gives no value: a line is interrupted there.'),
		}),
	),
	isStacked: z.boolean().optional().describe('Whether its series stand one upon the other.'),
	hasSteps: z.boolean().optional().describe('Whether its lines hold each value until the next.'),
	highlight: z
		.array(z.string())
		.optional()
		.describe('Labels of the series or marks that stand out; the others are muted.'),
	whole: z
		.strictObject({ label: z.string(), value: z.number(), text: z.string(), figure: FigureId, evidence: Evidence })
		.optional()
		.describe('The whole of which a matrix of units shows parts.'),
	notes: z
		.array(
			z.strictObject({
				text: z.string(),
				time: Time.optional(),
				mark: z.string().optional().describe('Label of the mark that it is about.'),
				figure: FigureId.optional().describe('The figure at which it stands: a date, or a mark of a small drawing.'),
			}),
		)
		.optional()
		.describe('Words at a place of the drawing.'),
	references: z
		.array(z.strictObject({ label: z.string(), value: z.number(), text: z.string(), figure: FigureId }))
		.describe('Figures drawn as lines across the chart.'),
	silent: z.array(z.string()).describe('Rows that it draws for which the source gives no value, in words.'),
	assumptions: z
		.array(
			z.strictObject({
				figure: FigureId.optional().describe('The derived figure that rests on it.'),
				table: z.string().optional().describe('Id of the table whose rows it draws, if these rest on it.'),
				text: Phrase,
			}),
		)
		.describe('What the derived figures in it assume, and the query whose rows it draws.'),
	figures: z.array(FigureId).describe('All figures that it names.'),
	sources: z.array(z.string()).describe('Ids of the sources that it rests on.'),
	table: z.string().optional().describe('Id of the table whose rows it draws.'),
	source: z.string().optional().describe('Id of the data set whose rows it draws.'),
	sql: z
		.string()
		.optional()
		.describe('The SELECT that gives its rows, if they come straight from a data set, in the SQL of DuckDB.'),
	rows: Rows.optional().describe('How it takes the rows that it draws; absent if it draws figures.'),
	alt: z.string().describe('The chart in words, for readers who cannot see it.'),
	section: z.string().optional().describe('Section in whose prose it stands first.'),
});
export type Chart = Unchanging<z.infer<typeof Chart>>;

/** Marks that belong together: all of a chart, or one line of it. */
export type ChartSeries = Chart['series'][number];

/** One mark: a bar, an interval, a dot, a part of a whole, a point of a line. Numbers are in the chart’s unit. */
export type ChartMark = ChartSeries['marks'][number];

/** An axis: where it begins and ends, and its ticks. */
export type ChartAxis = Chart['axis'];

/** A value that is deeply read-only. */
type Unchanging<T> = T extends object ? { readonly [Key in keyof T]: Unchanging<T[Key]> } : T;
