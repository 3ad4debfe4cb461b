import type { z } from 'zod';
import type { Chart, ChartMark } from '../../model/chart.ts';
import type { Say } from '../../words/values.ts';
import type { ChartKindRow, ChartPicture } from '../chart-kind.ts';
import { type ChartLayout, LINE, type Guide, RUN_GAP, type Sample, type TextLine } from '../geometry.ts';
import { fitInside, layOutKey, linesOf, scale, sharp } from '../lay-out-frame.ts';
import { layOutTags, type Tag } from '../lay-out-tags.ts';
import { drawnFrom, pointOfCell, seriesOf } from '../read-marks.ts';
import type { SpecParts } from '../spec-parts.ts';
import { textWidth, wrap } from '../text-width.ts';

const PLOT = 230;
/** Most room beside the plot for the words of the lines. */
const MARGIN = 220;
const SAMPLE = 26;

/**
 * Lines over time. On a desk their words stand at their ends. On a phone there is no room beside the plot, so the words
 * stand above it, each with a sample of its line.
 */
function layOut(chart: Chart, width: number, say: Say): ChartLayout {
	const isWide = width > 2 * MARGIN;
	const tags = tagsOf(chart);
	const words: TextLine[] = [];
	const samples: Sample[] = [];
	let y = 0;
	if (!isWide) {
		for (const { shows, label, text } of tags) {
			samples.push({ shows, as: 'dot', left: 1, right: 1 + SAMPLE, top: y + 3, bottom: y + 15 });
			for (const runs of linesOf(label, text, width - SAMPLE - 10))
				words.push({ x: SAMPLE + 10, y: (y += LINE) - 4, runs });
			y += 4;
		}
		y += 4;
	}
	for (const text of wrap(chart.axis.title, width))
		words.push({ x: 1, y: (y += LINE) - 4, runs: [{ text, style: 'muted' }] });
	const widest = Math.max(0, ...chart.axis.ticks.map(({ text }) => textWidth(text)));
	const lengthOf = (runs: TextLine['runs']) =>
		runs.reduce((sum, { text }) => sum + textWidth(text), (runs.length - 1) * RUN_GAP);
	const room = isWide
		? Math.max(0, ...tags.flatMap(({ label, text }) => linesOf(label, text, MARGIN).map(lengthOf)))
		: 0;
	const plot = { left: widest + 10, right: width - (isWide ? room + 20 : 8), top: y + 10, bottom: y + 10 + PLOT };
	const up = scale(chart.axis.min, chart.axis.max, plot.bottom, plot.top);
	for (const { value, text } of chart.axis.ticks)
		words.push({ x: plot.left - 8, y: up(value) + 4.5, align: 'right', runs: [{ text, style: 'muted' }] });

	const { min, max, times } = timesOf(chart);
	const along = scale(min, max, plot.left, plot.right);
	const below = timeWords(times, along, plot.bottom + 20, isWide ? plot.right + 14 : width);
	const grid = chart.axis.ticks.map(({ value }): Guide => {
		const y = sharp(up(value));
		return { kind: value === 0 ? 'zero' : 'grid', from: [plot.left, y], to: [plot.right, y] };
	});
	const guides: Guide[] = chart.references.map(({ value }) => ({
		kind: 'reference',
		from: [plot.left, up(value)],
		to: [plot.right, up(value)],
	}));
	if (isWide) {
		const beside = layOutTags(tags, { left: plot.right + 16, room, up, along });
		words.push(...beside.words);
		guides.push(...beside.guides);
	}
	const lowest = Math.max(plot.bottom + 26, ...words.map((each) => each.y + 6));
	const key = layOutKey(chart, { left: 1, top: lowest, width, as: 'dot', say });
	return {
		width,
		height: lowest + key.height,
		plots: [plot],
		// The lines of the data cover the references.
		guidesBelow: [...grid, ...guides],
		marks: chart.series.map(({ marks }, series) => ({
			is: 'line',
			series,
			points: marks.map(({ time, value, evidence }) => ({ x: along(time?.year ?? 0), y: up(value ?? 0), evidence })),
		})),
		details: [],
		guidesAbove: [],
		words: [...words, ...below, ...key.words],
		samples: [...samples, ...key.samples],
	};
}

function tagsOf(chart: Chart): Tag[] {
	const lines = chart.series.flatMap(({ label, marks }, series): Tag[] => {
		const last = marks.at(-1);
		return last === undefined
			? []
			: [{ shows: { series }, value: last.value ?? 0, year: last.time?.year, label, text: last.text }];
	});
	return [
		...lines,
		...chart.references.map(({ label, value, text }): Tag => ({ shows: 'reference', value, label, text })),
	];
}

/** All points in time, and where their axis begins and ends: half a year around a single one. */
function timesOf(chart: Chart): { min: number; max: number; times: { year: number; text: string }[] } {
	const known = new Map(
		chart.series.flatMap(({ marks }) =>
			marks.flatMap(({ time }) => (time === undefined ? [] : [[time.year, time.text] as const])),
		),
	);
	const times = [...known].map(([year, text]) => ({ year, text })).sort((a, b) => a.year - b.year);
	const [first = 0, last = 1] = [times[0]?.year, times.at(-1)?.year];
	return first === last ? { min: first - 0.5, max: last + 0.5, times } : { min: first, max: last, times };
}

/** Times along the axis: the last, the first, and of the others those that have room. */
function timeWords(
	times: readonly { year: number; text: string }[],
	along: (year: number) => number,
	y: number,
	end: number,
): TextLine[] {
	const placed = times.map(({ year, text }) => ({
		text,
		wide: textWidth(text),
		x: fitInside(along(year) - textWidth(text) / 2, textWidth(text), end),
	}));
	const shown: typeof placed = [];
	const [first, last] = [placed[0], placed.at(-1)];
	for (const each of [last, first, ...placed.slice(1, -1)]) {
		if (
			each !== undefined &&
			shown.every((other) => each.x >= other.x + other.wide + 8 || other.x >= each.x + each.wide + 8)
		)
			shown.push(each);
	}
	return shown
		.sort((a, b) => a.x - b.x)
		.map(({ text, x, wide }): TextLine => ({ x: x + wide / 2, y, align: 'center', runs: [{ text, style: 'muted' }] }));
}

export const linePicture: ChartPicture = { layOut, nearest: 'x' };

const schema = ({ z, words, references, Phrase, Id, FigureId, Column, bounds, startAtZero }: SpecParts) =>
	z.strictObject({
		kind: z.literal('line'),
		...words,
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
		rows: z.strictObject({ table: Id, time: Column, values: z.array(Column).min(1).max(bounds.items) }).optional(),
		startAtZero,
	});

const inTime = (marks: readonly ChartMark[]) => [...marks].sort((a, b) => (a.time?.year ?? 0) - (b.time?.year ?? 0));

export const lineKind = {
	schema,
	choices: ({ rows, references, startAtZero: startsAtZero }) => {
		return { ...drawnFrom(rows), references, sort: 'given', startsAtZero };
	},
	series: (spec, read) =>
		seriesOf(
			spec,
			read,
			(series) =>
				series.map(({ label, points }, index) => {
					const marks = points.flatMap((point, place): ChartMark[] => {
						const path = ['series', index, 'points', place] as const;
						const time = read.figure(point.at, 'date', ...path, 'at')?.time;
						const mark = read.figure(point.figure, 'point', ...path, 'figure');
						return mark === undefined || time === undefined ? [] : [{ ...mark, time }];
					});
					return { label: read.sentence(label, 'series', index, 'label'), marks: inTime(marks) };
				}),
			(rows, table) => {
				const time = table.column(rows.time, 'year', 'rows', 'time');
				return rows.values.map((name, place) => {
					const column = table.column(name, 'number', 'rows', 'values', place);
					const marks = table.marks(
						(row) => read.say('chart.point', { series: column.title, time: time.cellOf(row)?.text ?? '' }),
						(row) => {
							const iso = time.cellOf(row)?.value;
							if (typeof iso !== 'string') return undefined;
							const at = read.time(iso);
							return pointOfCell(column, row, { label: at.text, time: at });
						},
					);
					return { label: column.title, marks: inTime(marks) };
				});
			},
		),
	axisNamesUnit: true,
	takesUp: 'lines',
	name: () => 'chart.line',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;
