import type { z } from 'zod';
import type { ChartKindRow, ChartPicture } from '../chart-kind.ts';
import type { RowNeeds } from '../chart-rows.ts';
import { MOST_LOOKS } from '../draw/series-style.ts';
import { layOutPoints } from '../lay-out-points.ts';
import type { Placed } from '../mark-reader.ts';
import { drawnFrom, marksOfItems, seriesOf } from '../read-marks.ts';
import type { SpecParts } from '../spec-parts.ts';

/** Points along two axes of numbers, each with a unit of its own. */
export const scatterPicture: ChartPicture = {
	layOut: layOutPoints,
	nearest: 'xy',
	isUpright: true,
	as: 'dot',
	sampleOf: (mark, form) => ({ mark, form }),
};

const schema = ({
	z,
	common,
	references,
	Label,
	SERIES,
	Phrase,
	FigureId,
	rows,
	bounds,
	scale,
	startAtZero,
}: SpecParts) =>
	z.strictObject({
		kind: z.literal('scatter').describe('Points by two values.'),
		...common,
		axis: Phrase.optional().describe('What is measured upwards, by `y`; the unit is added.'),
		across: Phrase.optional().describe('What is measured across, by `x`; the unit is added.'),
		references,
		series: z
			.array(
				z.strictObject({
					x: FigureId.describe('A figure with a value in the unit of the axis across.'),
					y: FigureId.describe('A figure with a value in the unit of the axis upwards.'),
					label: Label,
				}),
			)
			.min(1)
			.max(bounds.list)
			.optional()
			.describe(SERIES),
		rows,
		scale,
		scaleAcross: scale.describe('The same of the axis across.'),
		startAtZero,
		startAtZeroAcross: startAtZero.describe('Whether the axis across starts at zero.'),
	});

const rowNeeds: RowNeeds = { x: 'number', y: true, ends: 'none', several: true };

export const scatterKind = {
	schema,
	rowNeeds,
	choices: ({ rows, references, scale, startAtZero: startsAtZero }) => {
		return { ...drawnFrom(rows), references, sort: 'given', scale, startsAtZero };
	},
	across: ({ across: measured, scaleAcross: scale, startAtZeroAcross: startsAtZero }) => {
		return { measured, scale, startsAtZero };
	},
	series: (spec, read) =>
		seriesOf(spec, read, rowNeeds, (series) =>
			marksOfItems(series, read, (index): Placed | undefined => {
				const point = series[index];
				if (point === undefined) return undefined;
				const up = read.placed(point.y, 'point', 'series', index, 'y');
				const along = read.across(point.x, 'series', index, 'x');
				if (up?.mark === undefined || along === undefined) return up;
				const { mark } = up;
				if (along.mark === undefined) return { missing: { ...along.missing, label: mark.label } };
				const { value = 0, text, figure } = along.mark;
				// A point is stated only if both of its numbers are.
				const evidence = mark.evidence === 'stated' ? along.mark.evidence : mark.evidence;
				return { mark: { ...mark, evidence, across: { value, text, figure } } };
			}),
		),
	axisNamesUnit: true,
	takesUp: 'lines',
	messages: ['chart.points', 'chart.ring', 'chart.and-more'],
	mostSeries: MOST_LOOKS,
	name: () => 'chart.scatter',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;
