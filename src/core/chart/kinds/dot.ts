import type { z } from 'zod';
import type { ChartKindRow, ChartPicture } from '../chart-kind.ts';
import { dot, interval } from '../draw/mark-shapes.ts';
import { layOutRows, spanOfBounds } from '../lay-out-rows.ts';
import { drawnFrom, marksOfItems } from '../read-marks.ts';
import type { SpecParts } from '../spec-parts.ts';

export const dotPicture: ChartPicture = {
	layOut: (chart, width, say) =>
		layOutRows(chart, width, {
			as: 'dot',
			say,
			spanOf: spanOfBounds,
			details: ({ mark, left, right, y, place }) => [
				...(mark.low === undefined && mark.high === undefined ? [] : [interval(mark, left, right, y)]),
				dot(mark.evidence, place(mark.value ?? 0), y),
			],
		}),
	nearest: 'xy',
};

const schema = ({ z, words, references, Label, bounds, FigureId, sort, startAtZero }: SpecParts) =>
	z.strictObject({
		kind: z.literal('dot'),
		...words,
		references,
		series: z
			.array(
				z.strictObject({
					figure: FigureId,
					interval: FigureId.optional().describe('A range around it, such as a confidence interval.'),
					label: Label,
				}),
			)
			.min(1)
			.max(bounds.list),
		sort,
		startAtZero,
	});

export const dotKind = {
	schema,
	choices: ({ references, sort, startAtZero: startsAtZero }) => {
		return { ...drawnFrom(undefined), references, sort, startsAtZero };
	},
	series: ({ series }, read) =>
		marksOfItems(series, read, (index) => {
			const { figure, interval } = series[index] ?? {};
			const mark = figure === undefined ? undefined : read.figure(figure, 'point', 'series', index, 'figure');
			const around = interval === undefined ? undefined : read.figure(interval, 'range', 'series', index, 'interval');
			if (mark === undefined || around === undefined) return mark;
			const { low, high, text, evidence } = around;
			return { ...mark, low, high, intervalText: text, interval, intervalEvidence: evidence };
		}),
	check: (spec, { series }, findings) => {
		for (const { value = 0, text, low, high, intervalText, interval } of series.flatMap(({ marks }) => marks)) {
			if ((typeof low !== 'number' || low <= value) && (typeof high !== 'number' || value <= high)) continue;
			findings.report({
				rule: 'chart-has-values',
				path: ['series', spec.series.findIndex((item) => item.interval === interval), 'interval'],
				message: `${text} lies outside ${intervalText ?? ''}, which should be the interval around it.`,
				hint: 'Name the interval that belongs to the figure, or none.',
			});
		}
	},
	axisNamesUnit: true,
	takesUp: 'marks',
	name: ({ series }) =>
		series.some(({ marks }) => marks.some(({ interval }) => interval !== undefined))
			? 'chart.dot-with-intervals'
			: 'chart.dot',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;
