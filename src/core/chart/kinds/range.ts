import type { z } from 'zod';
import type { ChartKindRow, ChartPicture } from '../chart-kind.ts';
import type { RowNeeds } from '../chart-rows.ts';
import { openEnd } from '../draw/mark-shapes.ts';
import { layOutRows, overBar, spanOfBounds } from '../lay-out-rows.ts';
import { drawnFrom, marksOfFigures, seriesOf } from '../read-marks.ts';
import type { SpecParts } from '../spec-parts.ts';

export const rangePicture: ChartPicture = {
	layOut: (chart, width, say, whole) =>
		layOutRows(
			chart,
			width,
			{
				as: 'bar',
				say,
				spanOf: spanOfBounds,
				details: (placed) => {
					const { mark, look, left, right, y, thickness } = placed;
					return [
						...overBar(placed),
						...(mark.high === 'unstated' ? openEnd(look, left, right, { y, thickness }) : []),
						...(mark.low === 'unstated' ? openEnd(look, right, left, { y, thickness }) : []),
					];
				},
			},
			whole,
		),
	namesAlike: true,
	nearest: 'xy',
	sampleOf: (mark, form) => ({ mark, form }),
};

const schema = ({ z, common, references, Item, SERIES, bounds, rows, sort, scale, startAtZero }: SpecParts) =>
	z.strictObject({
		kind: z.literal('range').describe('Ranges from a low to a high value.'),
		...common,
		references,
		series: z.array(Item).min(1).max(bounds.list).optional().describe(SERIES),
		rows,
		sort,
		scale,
		startAtZero,
	});

const rowNeeds: RowNeeds = { x: 'name', y: false, ends: 'required', several: true };

export const rangeKind = {
	schema,
	rowNeeds,
	choices: ({ rows, references, sort, scale, startAtZero: startsAtZero }) => {
		return { ...drawnFrom(rows), references, sort, scale, startsAtZero };
	},
	series: (spec, read) => seriesOf(spec, read, rowNeeds, (series) => marksOfFigures(series, 'range', read)),
	check: (_, { series }, findings) => {
		const turned = series
			.flatMap(({ marks }) => marks)
			.find(({ low, high }) => typeof low === 'number' && typeof high === 'number' && low > high);
		if (turned === undefined) return;
		findings.report({
			rule: 'chart-has-values',
			path: ['rows', 'low'],
			message: `“${turned.label}”: the low value ${turned.low} is above the high value ${turned.high}.`,
			hint: 'Name the columns of `low` and `high` the other way round, or correct the data.',
		});
	},
	axisNamesUnit: true,
	takesUp: 'marks',
	name: () => 'chart.range',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;
