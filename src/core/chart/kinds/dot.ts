import type { z } from 'zod';
import type { ChartKindRow, ChartPicture } from '../chart-kind.ts';
import type { RowNeeds } from '../chart-rows.ts';
import { dot, interval } from '../draw/mark-shapes.ts';
import { layOutRows, spanOfBounds } from '../lay-out-rows.ts';
import { drawnFrom, marksOfItems, seriesOf } from '../read-marks.ts';
import type { SpecParts } from '../spec-parts.ts';

export const dotPicture: ChartPicture = {
	layOut: (chart, width, say, whole) =>
		layOutRows(
			chart,
			width,
			{
				as: 'dot',
				say,
				spanOf: spanOfBounds,
				details: ({ mark, look, lookAs, form, left, right, y, place }) => [
					...(mark.low === undefined && mark.high === undefined
						? []
						: [interval(lookAs(mark.intervalEvidence ?? 'stated'), mark, left, right, y)]),
					dot(look, place(mark.value ?? 0), y, form),
				],
			},
			whole,
		),
	nearest: 'xy',
	sampleOf: (mark, form) => ({ mark, form }),
	as: 'dot',
};

const schema = ({
	z,
	common,
	references,
	Label,
	SERIES,
	bounds,
	FigureId,
	rows,
	sort,
	scale,
	startAtZero,
}: SpecParts) =>
	z.strictObject({
		kind: z.literal('dot').describe('Points, each with the interval around it if it has one.'),
		...common,
		references,
		series: z
			.array(
				z.strictObject({
					figure: FigureId.describe('A figure with a value in the chart’s unit.'),
					interval: FigureId.optional().describe(
						'A range around it, such as a confidence interval, of the same period, area and population; the ' +
							'uncertainty of the figure where it is left out.',
					),
					label: Label,
				}),
			)
			.min(1)
			.max(bounds.list)
			.optional()
			.describe(SERIES),
		rows,
		sort,
		scale,
		startAtZero,
	});

const rowNeeds: RowNeeds = { x: 'name', y: true, ends: 'allowed', several: true };

export const dotKind = {
	schema,
	rowNeeds,
	choices: ({ rows, references, sort, scale, startAtZero: startsAtZero }) => {
		return { ...drawnFrom(rows), references, sort, scale, startsAtZero };
	},
	series: (spec, read) =>
		seriesOf(spec, read, rowNeeds, (series) =>
			marksOfItems(series, read, (index) => {
				const { figure, interval } = series[index] ?? {};
				const need = interval === undefined ? 'estimate' : 'point';
				const placed = figure === undefined ? undefined : read.placed(figure, need, 'series', index, 'figure');
				const around = interval === undefined ? undefined : read.figure(interval, 'range', 'series', index, 'interval');
				if (placed?.mark === undefined || around === undefined) return placed;
				const { low, high, text, evidence } = around;
				return { mark: { ...placed.mark, low, high, intervalText: text, interval, intervalEvidence: evidence } };
			}),
		),
	check: (spec, { series }, findings) => {
		for (const { label, value = 0, text, low, high, intervalText, interval } of series.flatMap(({ marks }) => marks)) {
			if ((typeof low !== 'number' || low <= value) && (typeof high !== 'number' || value <= high)) continue;
			// The uncertainty of a figure is checked where the figure is proven.
			if (spec.series !== undefined && interval === undefined) continue;
			const item = spec.series?.findIndex((each) => each.interval === interval);
			if (item === -1) continue;
			const named = item === undefined ? `“${label}”: ${text}` : text;
			findings.report({
				rule: 'chart-has-values',
				path: item === undefined ? ['rows', 'low'] : ['series', item, 'interval'],
				message: `${named} lies outside ${intervalText ?? ''}, which should be the interval around it.`,
				hint:
					item === undefined
						? 'Name the columns of the interval that belongs to `y`, or none.'
						: 'Name the interval that belongs to the figure, or none.',
			});
		}
	},
	axisNamesUnit: true,
	takesUp: 'marks',
	name: ({ series }) =>
		series.some(({ marks }) => marks.some(({ low, high }) => low !== undefined || high !== undefined))
			? 'chart.dot-with-intervals'
			: 'chart.dot',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;
