import type { z } from 'zod';
import type { ChartMark } from '../../model/chart.ts';
import type { ChartKindRow, ChartPicture } from '../chart-kind.ts';
import type { RowNeeds } from '../chart-rows.ts';
import { layOutLines } from '../lay-out-lines.ts';
import { drawnFrom, seriesOf } from '../read-marks.ts';
import type { SpecParts } from '../spec-parts.ts';

export const linePicture: ChartPicture = {
	layOut: layOutLines,
	nearest: 'x',
	isUpright: true,
	as: 'dot',
	sampleOf: (line, style) => ({ line, style }),
};

const schema = ({ z, common, references, Phrase, FigureId, rows, bounds, scale, startAtZero }: SpecParts) =>
	z.strictObject({
		kind: z.literal('line'),
		...common,
		references,
		series: z
			.array(
				z.strictObject({
					label: Phrase,
					points: z
						.array(z.strictObject({ at: FigureId.describe('A figure that is a date.'), figure: FigureId }))
						.min(2)
						.max(bounds.list),
				}),
			)
			.min(1)
			.max(bounds.list)
			.optional(),
		rows,
		scale,
		startAtZero,
	});

const inTime = (marks: readonly ChartMark[]) => [...marks].sort((a, b) => (a.time?.year ?? 0) - (b.time?.year ?? 0));

const rowNeeds: RowNeeds = { x: 'time', y: true, ends: 'none', several: true };

export const lineKind = {
	schema,
	rowNeeds,
	choices: ({ rows, references, scale, startAtZero: startsAtZero }) => {
		return { ...drawnFrom(rows), references, sort: 'given', scale, startsAtZero };
	},
	series: (spec, read) =>
		seriesOf(spec, read, rowNeeds, (series) =>
			series.map(({ label, points }, index) => {
				const marks = points.flatMap((point, place): ChartMark[] => {
					const path = ['series', index, 'points', place] as const;
					const time = read.figure(point.at, 'date', ...path, 'at')?.time;
					const mark = read.figure(point.figure, 'point', ...path, 'figure');
					return mark === undefined || time === undefined ? [] : [{ ...mark, time }];
				});
				return { label: read.sentence(label, 'series', index, 'label'), marks: inTime(marks) };
			}),
		),
	axisNamesUnit: true,
	takesUp: 'lines',
	name: () => 'chart.line',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;
