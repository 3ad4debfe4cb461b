import type { Chart } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import type { ChartPicture } from './chart-kind.ts';
import { facetAsChart, facetsOf } from './facets.ts';
import { type ChartLayout, GAP, LINE, type TextLine } from './geometry.ts';
import { layOutEntries } from './lay-out-entries.ts';
import { layOutKey } from './lay-out-frame.ts';
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
	const layouts = facets.map((facet) => picture.layOut(facetAsChart(chart, facet), each, say, chart));
	const names = layOutEntries(layouts[0]?.names ?? [], {
		...{ left: 1, top: title.length * LINE, width },
		as: picture.as ?? 'bar',
	});
	const hasNames = names.words.length > 0;
	let y = hasNames ? names.bottom + GAP : title.length * LINE + (title.length > 0 ? GAP / 2 : 0);
	const rowEdges = [y];
	const placed: ChartLayout[] = [];
	const words: TextLine[] = [];
	for (let first = 0; first < facets.length; first += columns) {
		const row = facets.slice(first, first + columns).map((facet, column) => ({
			left: column * (each + BETWEEN),
			name: wrap(facet.name, each - 2),
			layout: layouts[first + column],
		}));
		const top = y + Math.max(...row.map(({ name }) => name.length)) * LINE + 4;
		for (const { left, name, layout } of row) {
			for (const [line, text] of name.entries())
				words.push({ x: left + 1, y: y + (line + 1) * LINE - 4, runs: [{ text, style: 'strong' }] });
			if (layout !== undefined) placed.push(moveLayout(layout, left, top));
		}
		y = Math.max(...placed.slice(first).map(({ height }) => height)) + GAP;
		rowEdges.push(y - GAP / 2);
	}
	const across = wrap(chart.across?.title ?? '', width).map((text, line) =>
		muted(text, 1, y + (line + 1) * LINE - GAP),
	);
	const bottom = y - GAP / 2 + across.length * LINE;
	const key = layOutKey(
		{ ...chart, series: chart.series.map(({ facet: _, ...series }) => series) },
		{ left: 1, top: bottom, width, as: picture.as ?? 'bar', say },
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

function muted(text: string, x: number, y: number): TextLine {
	return { x, y, runs: [{ text, style: 'muted' }] };
}
