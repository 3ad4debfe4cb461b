import type { Chart } from '../model/chart.ts';
import { linesOf } from './lines-of.ts';
import { keepInside, layOutAxis, layOutKey, scale, sidesOf } from './lay-out-frame.ts';
import { BAR, type ChartLayout, GAP, LINE, type Rule, valueText, type Words } from './geometry.ts';
import { textWidth, wrap } from './text-width.ts';

/** Bars, ranges and dots: one below the other, each under its words; references above them all. */
export function layOutRows(chart: Chart, width: number): ChartLayout {
	const { left, right } = sidesOf(chart.axis, width);
	const place = scale(chart.axis.min, chart.axis.max, left, right);
	const words: Words[] = [];
	let y = 0;
	const references = chart.references.map(({ label, text, value }) => {
		const lines = wrap(`${label} ${text}`, width);
		const widest = Math.max(...lines.map(textWidth));
		for (const line of lines)
			words.push({
				x: keepInside(place(value), widest, width),
				y: (y += LINE) - 4,
				runs: [{ text: line, style: 'muted' }],
			});
		return { x: place(value), y };
	});
	y += chart.references.length > 0 ? 8 : 0;
	const bars = chart.series
		.flatMap(({ marks }) => marks)
		.map((mark) => {
			for (const runs of linesOf(mark.label, valueText(mark), width - left))
				words.push({ x: left, y: (y += LINE) - 4, runs });
			const bar = y + 3;
			y = bar + BAR + GAP;
			return bar;
		});
	// The grid begins under the first words: nothing of it looks out above them.
	const top = (bars[0] ?? y) - 3;
	const plot = { left, right, top, bottom: y - GAP + 8 };
	const axis = layOutAxis(chart.axis, plot, width);
	const key = layOutKey(chart, left, plot.bottom + axis.height, width);
	return {
		width,
		height: plot.bottom + axis.height + key.height,
		plot,
		rows: bars.map((bar) => bar + BAR / 2 - top),
		ticks: axis.ticks,
		words: [...words, ...axis.words, ...key.words],
		rules: references.map(({ x, y: from }): Rule => ({ kind: 'reference', from: [x, from], to: [x, plot.bottom] })),
		samples: key.samples,
	};
}
