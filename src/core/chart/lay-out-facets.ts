import type { Chart, ChartMark } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import type { ChartPicture } from './chart-kind.ts';
import { areAlike, namesOfSeries } from './distinguish.ts';
import { type Facet, facetsOf } from './facets.ts';
import { POINT } from './draw/series-style.ts';
import { type ChartLayout, GAP, LINE, type MarkGroup, type Sample, type TextLine } from './geometry.ts';
import { layOutKey } from './lay-out-frame.ts';
import { layOutSeriesKey } from './lay-out-series-key.ts';
import { moveLayout } from './move-layout.ts';
import { wrap } from './text-width.ts';

/** The least width of a small drawing, in CSS pixels: about that of a drawing on a phone. */
const LEAST = 260;
/** Space between two small drawings side by side. */
const BETWEEN = 24;

/**
 * Lays out a chart in small drawings, each under its name, in as many columns as fit. All have the axes of the whole
 * chart and the looks that its series have there. What is measured and the keys stand once.
 */
export function layOutFacets(chart: Chart, width: number, picture: ChartPicture, say: Say): ChartLayout {
	const facets = facetsOf(chart);
	const columns = Math.max(1, Math.min(facets.length, Math.floor((width + BETWEEN) / (LEAST + BETWEEN))));
	const each = Math.floor((width - (columns - 1) * BETWEEN) / columns);
	const title = wrap(chart.axis.title, width).map((text, line) => muted(text, 1, (line + 1) * LINE - 4));
	const titled = title.length * LINE;
	const { sampleOf, as = 'bar', namesAlike = false } = picture;
	const sayOthers = namesAlike && areAlike(chart) && chart.isStacked !== true ? say : undefined;
	const isOwnName = chart.series.every(({ label, facet }) => label === facet);
	const names =
		sampleOf !== undefined && namesOfSeries(chart).length > 1 && !isOwnName
			? layOutSeriesKey(chart, { left: 1, top: titled, width, as, sampleOf, sayOthers })
			: undefined;
	let y = names?.bottom ?? titled;
	y += y > 0 ? GAP / 2 : 0;
	const rowEdges = [y];
	const placed: ChartLayout[] = [];
	const words: TextLine[] = [];
	const parts = partsOf(chart, facets);
	for (let first = 0; first < parts.length; first += columns) {
		const row = parts.slice(first, first + columns).map(({ name, part }, column) => ({
			left: column * (each + BETWEEN),
			name: wrap(name, each - 2),
			layout: part && picture.layOut(part, each, say, chart),
		}));
		const top = y + Math.max(...row.map(({ name }) => name.length)) * LINE + 4;
		// Values side by side can be compared, so what stands above one plot, such as a note, moves the others as well.
		const plotTop = Math.max(...row.map(({ layout }) => layout?.plots[0].top ?? 0));
		let bottom = top;
		for (const { left, name, layout } of row) {
			const lines = name.map((text) => ({ text, style: 'strong' as const }));
			const none = layout === undefined ? [{ text: say('value.not-stated-in-cell'), style: 'muted' as const }] : [];
			for (const [line, run] of [...lines, ...none].entries())
				words.push({ x: left + 1, y: y + (line + 1) * LINE - 4, runs: [run] });
			bottom = Math.max(bottom, y + (lines.length + none.length) * LINE);
			if (layout === undefined) continue;
			const moved = moveLayout(layout, left, top + plotTop - layout.plots[0].top);
			placed.push(moved);
			bottom = Math.max(bottom, moved.height);
		}
		y = bottom + GAP;
		rowEdges.push(y - GAP / 2);
	}
	const across = wrap(chart.across?.title ?? '', width).map((text, line) =>
		muted(text, 1, y + (line + 1) * LINE - GAP),
	);
	const bottom = y - GAP / 2 + across.length * LINE;
	const isUnmarked = placed.every(({ marks }) => marks.every(isPlainLine));
	const isNeutral = (isUnmarked && namesOfSeries(chart).length > 1) || (names?.samples ?? []).some(showsMark);
	const key = layOutKey(
		{ ...chart, series: chart.series.map(({ facet: _, ...series }) => series) },
		{ left: 1, top: bottom, width, as: isUnmarked ? 'line' : as, isNeutral, say },
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
		words: [...title, ...(names?.words ?? []), ...words, ...all((part) => part.words), ...across, ...key.words],
		samples: [...(names?.samples ?? []), ...all((part) => part.samples), ...key.samples],
		rowEdges,
	};
}

/** The facets as charts, none of one without marks. Each has all series of the whole, which look the same in all. */
function partsOf(
	chart: Chart,
	facets: readonly Facet[],
): { readonly name: string; readonly part: Chart | undefined }[] {
	const placeOf = placeNotes(facets);
	return facets.map((facet) => {
		const { name, series } = facet;
		if (!hasMarks(facet)) return { name, part: undefined };
		const part = {
			...chart,
			axis: { ...chart.axis, title: '' },
			...(chart.across && { across: { ...chart.across, title: '' } }),
			notes: chart.notes?.filter((note) => placeOf(note) === facet),
			series: namesOfSeries(chart).map(
				(label) => series.find((each) => each.label === label) ?? { label, facet: name, marks: [] },
			),
		};
		return { name, part };
	});
}

/** A note stands once: in the facet that draws its figure, else in the first that has its place. */
function placeNotes(facets: readonly Facet[]): (note: NonNullable<Chart['notes']>[number]) => Facet | undefined {
	const drawn = facets.filter(hasMarks);
	const withMark = (is: (mark: ChartMark) => boolean) =>
		drawn.find(({ series }) => series.some(({ marks }) => marks.some(is)));
	return ({ figure, mark }) =>
		(figure === undefined ? undefined : withMark((each) => each.figure === figure)) ??
		(mark === undefined ? drawn[0] : withMark(({ label }) => label === mark));
}

function hasMarks({ series }: Facet): boolean {
	return series.some(({ marks }) => marks.length > 0);
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
