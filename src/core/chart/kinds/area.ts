import type { z } from 'zod';
import type { ChartMark } from '../../model/chart.ts';
import type { ChartKindRow, ChartPicture } from '../chart-kind.ts';
import { checkStacks } from '../check-stacks.ts';
import type { RowNeeds } from '../chart-rows.ts';
import { MOST_COLOURS } from '../draw/mark-look.ts';
import { layOutLines } from '../lay-out-lines.ts';
import { partsOf } from '../facets.ts';
import { absentInStack, notSummed } from '../line-gaps.ts';
import { drawnFrom, seriesOf } from '../read-marks.ts';
import type { SpecParts } from '../spec-parts.ts';
import { heightsOfStack, stackAreas } from '../stack-areas.ts';
import { readLines } from './line.ts';

/** Areas over time, one upon the other, the first lowest. */
export const areaPicture: ChartPicture = {
	layOut: (chart, width, say, whole) =>
		layOutLines(chart, width, say, whole, {
			placesOf: stackAreas,
			bandOpacity: 0.35,
			isFilled: true,
		}),
	namesAlike: true,
	nearest: 'x',
	isUpright: true,
	as: 'dot',
	sampleOf: (line, style) => ({ line, style }),
};

const schema = ({ z, common, references, lines, rows }: SpecParts) =>
	z.strictObject({
		kind: z.literal('area').describe('Values over time, stacked from zero.'),
		...common,
		references,
		series: lines,
		rows,
	});

const rowNeeds: RowNeeds = { x: 'time', y: true, ends: 'none', several: true };

export const areaKind = {
	schema,
	rowNeeds,
	choices: ({ series, rows, references }) => ({
		...drawnFrom(rows),
		references,
		sort: 'given',
		startsAtZero: true,
		isStacked: [series ?? rows?.y ?? []].flat().length > 1 || rows?.series !== undefined,
	}),
	series: (spec, read) => seriesOf(spec, read, rowNeeds, (series) => readLines(series, read)),
	check: ({ series: figures, rows }, chart, findings) => {
		const { series } = chart;
		checkStacks(
			chart,
			({ time }) => String(time?.year),
			{ path: [drawnFrom(rows).marksAt], hint: 'Choose the kind `line`, which does not add them up.' },
			findings,
		);
		const isBelow = ({ value = 0 }: ChartMark) => value < 0;
		const index = series.findIndex(({ marks }) => marks.some(isBelow));
		const below = series[index]?.marks.find(isBelow);
		if (below === undefined) return;
		const place = figures?.[index]?.points.findIndex(({ figure }) => figure === below.figure);
		findings.report({
			rule: 'chart-has-values',
			path: place === undefined ? ['rows', 'y'] : ['series', index, 'points', place, 'figure'],
			message: `An area cannot be less than zero: “${series[index]?.label ?? ''}”, ${below.label} is ${below.text}.`,
			hint: 'Choose the kind `line`, or `bar`, which draws values on both sides of zero.',
		});
	},
	fromZero: { instead: 'line' },
	reach: (_, series) => partsOf(series).flatMap((part) => heightsOfStack({ series: part })),
	axisNamesUnit: true,
	absent: absentInStack,
	notSummed,
	takesUp: 'lines',
	messages: ['chart.value-at-time'],
	highlights: 'series',
	mostSeries: MOST_COLOURS,
	name: ({ series }) => (series.length > 1 ? 'chart.area-stacked' : 'chart.area'),
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;
