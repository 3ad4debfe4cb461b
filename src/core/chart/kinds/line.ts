import type { z } from 'zod';
import type { ChartMark, ChartSeries } from '../../model/chart.ts';
import type { ChartKindRow, ChartPicture } from '../chart-kind.ts';
import type { RowNeeds } from '../chart-rows.ts';
import { layOutLines } from '../lay-out-lines.ts';
import type { MarkReader } from '../mark-reader.ts';
import { drawnFrom, seriesOf } from '../read-marks.ts';
import type { SpecParts } from '../spec-parts.ts';

export const linePicture: ChartPicture = {
	layOut: layOutLines,
	nearest: 'x',
	isUpright: true,
	as: 'dot',
	sampleOf: (line, style) => ({ line, style }),
};

const schema = ({ z, common, references, lines, rows, scale, startAtZero }: SpecParts) =>
	z.strictObject({
		kind: z.literal('line'),
		...common,
		references,
		series: lines,
		rows,
		scale,
		startAtZero,
		steps: z.boolean().default(false).describe('Whether each value holds until the next.'),
	});

/** Reads series of figures over time. */
export function readLines(series: NonNullable<z.infer<SpecParts['lines']>>, read: MarkReader): ChartSeries[] {
	return series.map(({ label, points }, index) => {
		const marks = points.flatMap((point, place): ChartMark[] => {
			const path = ['series', index, 'points', place] as const;
			const time = read.figure(point.at, 'date', ...path, 'at')?.time;
			const mark = read.figure(point.figure, 'point', ...path, 'figure');
			return mark === undefined || time === undefined ? [] : [{ ...mark, time }];
		});
		marks.sort((a, b) => (a.time?.year ?? 0) - (b.time?.year ?? 0));
		return { label: read.sentence(label, 'series', index, 'label'), marks };
	});
}

const rowNeeds: RowNeeds = { x: 'time', y: true, ends: 'allowed', several: true };

export const lineKind = {
	schema,
	rowNeeds,
	choices: ({ rows, references, scale, startAtZero: startsAtZero, steps: hasSteps }) => {
		return { ...drawnFrom(rows), references, sort: 'given', scale, startsAtZero, hasSteps };
	},
	series: (spec, read) => seriesOf(spec, read, rowNeeds, (series) => readLines(series, read)),
	axisNamesUnit: true,
	takesUp: 'lines',
	name: () => 'chart.line',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;
