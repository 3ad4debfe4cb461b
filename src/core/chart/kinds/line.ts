import type { z } from 'zod';
import type { ChartMark, ChartSeries } from '../../model/chart.ts';
import type { Findings } from '../../problem.ts';
import type { ChartKindRow, ChartPicture, ReadChart } from '../chart-kind.ts';
import type { RowNeeds } from '../chart-rows.ts';
import { layOutLines } from '../lay-out-lines.ts';
import type { MarkReader } from '../mark-reader.ts';
import { absentInLine } from '../line-gaps.ts';
import { drawnFrom, seriesOf } from '../read-marks.ts';
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
		kind: z.literal('line'),
		...common,
		references,
		series: lines,
		rows,
		scale,
		startAtZero,
		steps: z.boolean().default(false).describe('Whether each value holds until the next.'),
	});

type FigureLines = NonNullable<z.infer<SpecParts['lines']>>;

/** Reads series of figures over time. */
export function readLines(series: FigureLines, read: MarkReader): ChartSeries[] {
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

/** Reports points of one date in a line of figures. Rows of one date are reported before. */
export function checkDates(lines: FigureLines | undefined, { series }: Pick<ReadChart, 'series'>, findings: Findings) {
	for (const { label, marks } of series)
		for (const [index, { figure, time, text }] of marks.entries()) {
			const before = marks[index - 1];
			if (lines === undefined || before?.time === undefined || before.time.year !== time?.year) continue;
			const line = lines.findIndex(({ points }) => [figure, before.figure].every((id) => has(points, id)));
			const place = lines[line]?.points.findLastIndex((point) => point.figure === figure) ?? -1;
			findings.report({
				rule: 'each-point-has-one-value',
				path: place < 0 ? ['series'] : ['series', line, 'points', place, 'at'],
				message: `Two points of “${label}” are of ${time.text}: ${before.text} and ${text}.`,
				hint: 'Leave one of them out, or put them into series of their own.',
			});
		}
}

function has(points: FigureLines[number]['points'], id: string | undefined): boolean {
	return points.some(({ figure }) => figure === id);
}

const rowNeeds: RowNeeds = { x: 'time', y: true, ends: 'allowed', several: true };

export const lineKind = {
	schema,
	rowNeeds,
	choices: ({ rows, references, scale, startAtZero: startsAtZero, steps: hasSteps }) => {
		return { ...drawnFrom(rows), references, sort: 'given', scale, startsAtZero, hasSteps };
	},
	series: (spec, read) => seriesOf(spec, read, rowNeeds, (series) => readLines(series, read)),
	check: ({ series }, chart, findings) => checkDates(series, chart, findings),
	axisNamesUnit: true,
	absent: absentInLine,
	takesUp: 'lines',
	messages: ['chart.value-at-time'],
	highlights: 'series',

	name: () => 'chart.line',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;
