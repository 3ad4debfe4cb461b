import type { Chart } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import type { ChartPicture } from './chart-kind.ts';
import { distinguish, namesOfSeries } from './distinguish.ts';
import { lookOf } from './draw/mark-look.ts';
import { type Facet, facetsOf } from './facets.ts';
import { POINT } from './draw/series-style.ts';
import { type ChartLayout, GAP, LINE, type MarkGroup, type Sample, type TextLine } from './geometry.ts';
import { layOutKey } from './lay-out-frame.ts';
import { moveLayout } from './move-layout.ts';
import { textWidth, wrap } from './text-width.ts';

/** The least width of a small drawing, in CSS pixels: about that of a drawing on a phone. */
const LEAST = 260;
/** Space between two small drawings side by side. */
const BETWEEN = 24;
const SAMPLE = 26;

/**
 * Lays out a chart in small drawings, each under its name, in as many columns as fit. All have the axes of the whole
 * chart and the looks that its series have there. What is measured and the keys stand once.
 */
export function layOutFacets(chart: Chart, width: number, picture: ChartPicture, say: Say): ChartLayout {
	const facets = facetsOf(chart);
	const columns = Math.max(1, Math.min(facets.length, Math.floor((width + BETWEEN) / (LEAST + BETWEEN))));
	const each = Math.floor((width - (columns - 1) * BETWEEN) / columns);
	const title = wrap(chart.axis.title, width).map((text, line) => muted(text, 1, (line + 1) * LINE - 4));
	const names = layOutNames(chart, picture, { top: title.length * LINE, width });
	let y = names.bottom + (names.bottom > 0 ? GAP / 2 : 0);
	const rowEdges = [y];
	const placed: ChartLayout[] = [];
	const words: TextLine[] = [];
	for (let first = 0; first < facets.length; first += columns) {
		const row = facets.slice(first, first + columns).map((facet, column) => ({
			left: column * (each + BETWEEN),
			name: wrap(facet.name, each - 2),
			layout: picture.layOut(partOf(chart, facet), each, say, chart),
		}));
		const top = y + Math.max(...row.map(({ name }) => name.length)) * LINE + 4;
		for (const { left, name, layout } of row) {
			for (const [line, text] of name.entries())
				words.push({ x: left + 1, y: y + (line + 1) * LINE - 4, runs: [{ text, style: 'strong' }] });
			placed.push(moveLayout(layout, left, top));
		}
		y = Math.max(...placed.slice(first).map(({ height }) => height)) + GAP;
		rowEdges.push(y - GAP / 2);
	}
	const across = wrap(chart.across?.title ?? '', width).map((text, line) =>
		muted(text, 1, y + (line + 1) * LINE - GAP),
	);
	const bottom = y - GAP / 2 + across.length * LINE;
	const isUnmarked = placed.every(({ marks }) => marks.every(isPlainLine));
	const isNeutral = (isUnmarked && namesOfSeries(chart).length > 1) || names.samples.some(showsMark);
	const key = layOutKey(
		{ ...chart, series: chart.series.map(({ facet: _, ...series }) => series) },
		{ left: 1, top: bottom, width, as: isUnmarked ? 'line' : (picture.as ?? 'bar'), isNeutral, say },
	);
	const all = <T>(of: (layout: ChartLayout) => readonly T[]) => placed.flatMap(of);
	const [plot = { left: 0, right: width, top: 0, bottom: y }, ...plots] = all((part) => part.plots);
	return {
		width,
		height: bottom + key.height,
		plots: [plot, ...plots],
		guidesBelow: all((part) => part.guidesBelow),
		areas: all((part) => part.areas ?? []),
		marks: all((part) => part.marks),
		details: all((part) => part.details),
		guidesAbove: all((part) => part.guidesAbove),
		words: [...title, ...names.words, ...words, ...all((part) => part.words), ...across, ...key.words],
		samples: [...names.samples, ...all((part) => part.samples), ...key.samples],
		rowEdges,
	};
}

/** One facet as a chart. It has all series of the whole, so that they look the same in each facet. */
function partOf(chart: Chart, { name, series }: Facet): Chart {
	const labels = new Set(series.flatMap(({ marks }) => marks.map(({ label }) => label)));
	return {
		...chart,
		axis: { ...chart.axis, title: '' },
		...(chart.across && { across: { ...chart.across, title: '' } }),
		notes: chart.notes?.filter(({ mark }) => mark === undefined || labels.has(mark)),
		series: namesOfSeries(chart).map(
			(label) => series.find((each) => each.label === label) ?? { label, facet: name, marks: [] },
		),
	};
}

/** The names of the series, each beside a sample of its look, if the small drawings do not have them. */
function layOutNames(
	chart: Chart,
	{ sampleOf, as = 'bar' }: ChartPicture,
	{ top, width }: { top: number; width: number },
): { words: TextLine[]; samples: Sample[]; bottom: number } {
	const names = namesOfSeries(chart);
	const words: TextLine[] = [];
	const samples: Sample[] = [];
	if (sampleOf === undefined || names.length < 2) return { words, samples, bottom: top };
	const isMuted = distinguish(chart);
	let [x, y] = [1, top];
	for (const [series, name] of names.entries()) {
		const lines = wrap(name, width - SAMPLE - 8);
		const needed = SAMPLE + 6 + Math.max(...lines.map(textWidth), 0);
		if (x > 1 && x + needed > width) [x, y] = [1, y + LINE];
		const shows = sampleOf(lookOf('stated', { series, isMuted: isMuted(name) }), series);
		samples.push({ shows, as, left: x, right: x + SAMPLE, top: y + 3, bottom: y + 15 });
		for (const [line, text] of lines.entries()) {
			if (line > 0) y += LINE;
			words.push({ x: x + SAMPLE + 6, y: y + LINE - 4, runs: [{ text, style: 'ink' }] });
		}
		x += needed + GAP;
	}
	return { words, samples, bottom: y + LINE };
}

/** Whether marks are a line of which no point has a form of its own. */
function isPlainLine(group: MarkGroup): boolean {
	return group.is === 'line' && group.isJoined && group.points.every(({ radius }) => radius < POINT);
}

/** Whether a sample of a series is a mark, so that its colour is not that of a group of evidence. */
function showsMark({ shows }: Sample): boolean {
	return shows !== 'reference' && 'mark' in shows;
}

function muted(text: string, x: number, y: number): TextLine {
	return { x, y, runs: [{ text, style: 'muted' }] };
}
