import type { Chart } from '../model/chart.ts';
import { layOutAxis, layOutKey, scale, sidesOf } from './lay-out-frame.ts';
import { linesOf } from './lines-of.ts';
import { BAR, type ChartLayout, LINE, type Rule, type Words } from './geometry.ts';

/** Words are not set narrower than this, even where their share lies close to the edge. */
const LEAST = 150;

/** One bar in parts: each part’s words hang above it, one below the other, so that they never meet. */
export function layOutShares(chart: Chart, width: number): ChartLayout {
	const { left, right } = sidesOf(chart.axis, width);
	const place = scale(chart.axis.min, chart.axis.max, left, right);
	const words: Words[] = [];
	const leaders: { x: number; y: number }[] = [];
	let from = 0;
	let y = 0;
	for (const mark of chart.series.flatMap(({ marks }) => marks)) {
		const x = place(from) + 1;
		const room = Math.min(width, Math.max(LEAST, width - x - 6));
		const begin = Math.min(x + 6, width - room);
		for (const runs of linesOf(mark.label, mark.text, room)) words.push({ x: begin, y: (y += LINE) - 4, runs });
		leaders.push({ x, y: begin > x ? y - LINE + 4 : y });
		y += 4;
		from += mark.value ?? 0;
	}
	const plot = { left, right, top: y + 6, bottom: y + 6 + 2 * BAR + 6 };
	const axis = layOutAxis(chart.axis, plot, width);
	const key = layOutKey(chart, left, plot.bottom + axis.height, width);
	return {
		width,
		height: plot.bottom + axis.height + key.height,
		plot,
		rows: [BAR],
		ticks: axis.ticks,
		words: [...words, ...axis.words, ...key.words],
		rules: leaders.map((leader): Rule => ({ kind: 'leader', from: [leader.x, leader.y], to: [leader.x, plot.top] })),
		samples: key.samples,
	};
}
