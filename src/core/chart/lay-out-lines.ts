import type { Chart, ChartSeries } from '../model/chart.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Say } from '../words/values.ts';
import { distinguish, namesOfSeries } from './distinguish.ts';
import { lookOf, type MarkLook } from './draw/mark-look.ts';
import { POINT, STYLE_COUNT } from './draw/series-style.ts';
import { type ChartLayout, LINE, type Guide, type LinePoint, RUN_GAP, type Sample, type TextLine } from './geometry.ts';
import { fitInside, layOutKey, linesOf, scale, scaleOf, sharp } from './lay-out-frame.ts';
import { heightOfTags, layOutTags, type Tag } from './lay-out-tags.ts';
import { textWidth, wrap } from './text-width.ts';

const PLOT = 230;
/** Most room beside the plot for the words of the lines. */
const MARGIN = 220;
const MARGIN_OF_FACET = 80;
/** The height of a plot that is one of several. */
const PLOT_OF_FACET = 130;
const SAMPLE = 26;
/** Space between the plot and the words of the lines. With many lines it is wider, for leaders to be told apart. */
const BESIDE = 16;
const MOST_BESIDE = 6;

/** Radius of a point between two gaps in a line without marks. */
const ALONE = 1.5;

/**
 * Lines over time. On a desk their words stand at their ends. On a phone there is no room beside the plot, so the words
 * stand above it, each with a sample of its line; where samples do not suffice to tell the lines apart, each has a
 * number as well, at its end and before its words. In a facet only the values stand at the ends. The plot is as high as
 * what stands there needs.
 *
 * @param whole The chart of which it is a facet, if it is one; it has the same times and the same room.
 */
export function layOutLines(chart: Chart, width: number, say: Say, whole?: Chart): ChartLayout {
	const isWide = whole !== undefined || width > 2 * MARGIN;
	const looks = looksOf(chart);
	const tags = tagsOf(chart, looks, whole);
	const isNumbered = !isWide && chart.series.length > STYLE_COUNT;
	const numberOf = ({ series }: Tag) => (series === undefined ? '' : `${series + 1}`);
	const words: TextLine[] = [];
	const samples: Sample[] = [];
	let y = 0;
	if (!isWide) {
		for (const tag of tags) {
			const { shows, label, text } = tag;
			samples.push({ shows, as: 'dot', left: 1, right: 1 + SAMPLE, top: y + 3, bottom: y + 15 });
			const name = isNumbered ? `${numberOf(tag)} ${label}`.trim() : label;
			for (const runs of linesOf(name, text, width - SAMPLE - 10))
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
	const ends = isWide
		? tags
		: isNumbered
			? tags.flatMap((tag) => (numberOf(tag) === '' ? [] : [{ ...tag, label: '', text: numberOf(tag) }]))
			: [];
	const most = whole === undefined ? MARGIN : MARGIN_OF_FACET;
	const roomed = whole === undefined ? ends : tagsOf(whole, [], whole);
	const room = Math.max(0, ...roomed.flatMap(({ label, text }) => linesOf(label, text, most).map(lengthOf)));
	const gap = ends.length > MOST_BESIDE ? 2.5 * BESIDE : BESIDE;
	const plot = {
		left: widest + 10,
		right: width - (room === 0 ? 8 : room + gap + 4),
		top: y + 10,
		bottom: y + 10 + Math.max(whole === undefined ? PLOT : PLOT_OF_FACET, heightOfTags(ends, room)),
	};
	const up = scaleOf(chart.axis, plot.bottom, plot.top);
	for (const { value, text } of chart.axis.ticks)
		words.push({ x: plot.left - 8, y: up(value) + 4.5, align: 'right', runs: [{ text, style: 'muted' }] });

	const { min, max, times } = timesOf(whole ?? chart);
	const along = scale(min, max, plot.left, plot.right);
	const below = timeWords(times, along, plot.bottom + 20, room === 0 ? width : plot.right + 14);
	const grid = chart.axis.ticks.map(({ value }): Guide => {
		const y = sharp(up(value));
		return { kind: value === 0 ? 'zero' : 'grid', from: [plot.left, y], to: [plot.right, y] };
	});
	const guides: Guide[] = chart.references.map(({ value }) => ({
		kind: 'reference',
		from: [plot.left, up(value)],
		to: [plot.right, up(value)],
	}));
	const hasRoom = haveRoom(chart, along);
	const beside = layOutTags(ends, { left: plot.right + gap, room, bottom: plot.bottom + LINE, up, along });
	words.push(...beside.words);
	guides.push(...beside.guides);
	const lowest = Math.max(plot.bottom + 26, ...words.map((each) => each.y + 6));
	const key = layOutKey(chart, { left: 1, top: lowest, width, as: 'dot', say });
	return {
		width,
		height: lowest + key.height,
		plots: [plot],
		// The lines of the data cover the references.
		guidesBelow: [...grid, ...guides],
		marks: chart.series.map((each, series) => {
			const { style, lookOfEvidence } = looks[series] ?? PLAIN;
			const points = pointsOf(each, { along, up, hasRoom, lookOfEvidence });
			// If the points are marked, the marks say what is derived; else the line does.
			const evidence = hasRoom ? 'stated' : (each.marks[0]?.evidence ?? 'stated');
			return { is: 'line', style, look: lookOfEvidence(evidence), isJoined: true, points };
		}),
		details: [],
		guidesAbove: [],
		words: [...words, ...below, ...key.words],
		samples: [...samples, ...key.samples],
	};
}

/** Whether the points of each line lie far enough apart to be marked. */
function haveRoom(chart: Chart, along: (year: number) => number): boolean {
	return chart.series.every(({ marks }) => {
		const [from, to] = [marks[0]?.time?.year ?? 0, marks.at(-1)?.time?.year ?? 0].map(along);
		return (to ?? 0) - (from ?? 0) >= (marks.length - 1) * 2.5 * POINT;
	});
}

/** The points of a line. Without room for marks, a point between two gaps is a dot as wide as the line. */
function pointsOf(
	{ marks, missing = [] }: ChartSeries,
	{
		along,
		up,
		hasRoom,
		lookOfEvidence,
	}: {
		readonly along: (year: number) => number;
		readonly up: (value: number) => number;
		readonly hasRoom: boolean;
		readonly lookOfEvidence: LineLook['lookOfEvidence'];
	},
): LinePoint[] {
	const gaps = missing.flatMap(({ time }) => time?.year ?? []);
	let gap = 0;
	const placed = marks.map(({ time, value, evidence }, index) => {
		const before = marks[index - 1]?.time?.year ?? Number.NEGATIVE_INFINITY;
		while ((gaps[gap] ?? Infinity) <= before) gap++;
		const afterGap = index > 0 && (gaps[gap] ?? Infinity) < (time?.year ?? 0);
		return { x: along(time?.year ?? 0), y: up(value ?? 0), look: lookOfEvidence(evidence), afterGap };
	});
	return placed.map((point, index) => {
		const isAlone = (index === 0 || point.afterGap) && placed[index + 1]?.afterGap !== false;
		return { ...point, radius: hasRoom ? POINT : isAlone ? ALONE : 0 };
	});
}

/** What a line is told apart by. */
interface LineLook {
	/** Index of its dashes and points. */
	readonly style: number;
	readonly lookOfEvidence: (evidence: EvidenceGroup) => MarkLook;
}

const PLAIN: LineLook = { style: 0, lookOfEvidence: lookOf };

/** The looks of the lines of a chart. Lines of one name look the same in each facet. */
function looksOf(chart: Chart): LineLook[] {
	const names = namesOfSeries(chart);
	const isMuted = distinguish(chart);
	return chart.series.map(({ label }) => {
		const style = names.indexOf(label);
		const distinction = { series: names.length > 1 ? style : undefined, isMuted: isMuted(label) };
		return { style, lookOfEvidence: (evidence) => lookOf(evidence, distinction) };
	});
}

function tagsOf(chart: Chart, looks: readonly LineLook[], whole: Chart | undefined): Tag[] {
	const tagLook = (series: number) => {
		const { style, lookOfEvidence } = looks[series] ?? PLAIN;
		return { shows: { line: lookOfEvidence('stated'), style }, series };
	};
	const lines = chart.series.flatMap(({ label, marks }, series): Tag[] => {
		const last = marks.at(-1);
		return last === undefined
			? []
			: [
					{
						...tagLook(series),
						value: last.value ?? 0,
						year: last.time?.year,
						label: whole === undefined ? label : '',
						text: last.text,
					},
				];
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
