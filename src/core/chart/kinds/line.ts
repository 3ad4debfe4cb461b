import type { z } from 'zod';
import type { ChartSeries } from '../../model/chart.ts';
import { byTime } from '../by-time.ts';
import type { ChartKindRow, ChartPicture } from '../chart-kind.ts';
import type { RowNeeds } from '../chart-rows.ts';
import { layOutLines } from '../lay-out-lines.ts';
import type { MarkReader, Placed } from '../mark-reader.ts';
import { absentInLine } from '../line-gaps.ts';
import { drawnFrom, seriesOf, seriesOfPlaced } from '../read-marks.ts';
import { reportRepeat } from '../scopes-of.ts';
import type { SpecParts } from '../spec-parts.ts';

export const linePicture: ChartPicture = {
	layOut: layOutLines,
	namesAlike: true,
	nearest: 'x',
	isUpright: true,
	as: 'dot',
	sampleOf: (line, style) => ({ line, style }),
};

const schema = ({ z, common, references, lines, rows, scale, startAtZero }: SpecParts) =>
	z.strictObject({
		kind: z.literal('line').describe('Values over time, as lines.'),
		...common,
		references,
		series: lines,
		rows,
		scale,
		startAtZero,
		stacked: z
			.never('Lines are not stacked. Choose the kind `area`, which draws its series one upon the other.')
			.optional(),
		steps: z.boolean().default(false).describe('Whether each value holds until the next.'),
	});

type FigureLines = NonNullable<z.infer<SpecParts['lines']>>;

/** Reads series of figures over time. A figure has two points only if it states a period, in which both lie. */
export function readLines(series: FigureLines, read: MarkReader): ChartSeries[] {
	return series.map(({ label, points }, index) => {
		const placed = points.flatMap((point, place): Placed[] => {
			const path = ['series', index, 'points', place] as const;
			const each = read.placedAt(point, ...path);
			if (each === undefined) return [];
			const isAgain = points.findIndex(({ figure }) => figure === point.figure) < place;
			if (isAgain && read.scope(point.figure, ...path, 'figure')?.period === undefined)
				reportRepeat(point.figure, [...path, 'figure'], read);
			return [each];
		});
		const { marks, missing, ...line } = seriesOfPlaced(read.sentence(label, 'series', index, 'label'), placed);
		return { ...line, marks: marks.toSorted(byTime), ...(missing && { missing: missing.toSorted(byTime) }) };
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
	absent: absentInLine,
	takesUp: 'lines',
	messages: ['chart.value-at-time'],
	highlights: 'series',

	name: () => 'chart.line',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;
