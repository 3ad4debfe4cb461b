import type { z } from 'zod';
import type { Chart, ChartMark } from '../../model/chart.ts';
import type { Unit } from '../../model/unit.ts';
import type { Say } from '../../words/values.ts';
import type { ChartKindRow, ChartPicture, ReadChart } from '../chart-kind.ts';
import type { RowNeeds } from '../chart-rows.ts';
import { distinguish } from '../distinguish.ts';
import { lookOf } from '../draw/mark-look.ts';
import { gapBefore, hatch } from '../draw/mark-shapes.ts';
import { BAR, type ChartLayout, LINE, type Guide, type TextLine } from '../geometry.ts';
import { layOutAxis, layOutKey, linesOf, noteLines, scale, sidesOf } from '../lay-out-frame.ts';
import { drawnFrom, marksOfFigures, seriesOf } from '../read-marks.ts';
import type { SpecParts } from '../spec-parts.ts';
import { slackOf, wholeOf } from '../unit-scale.ts';

/** The least width of the words of a share, also if the share lies close to the edge. */
const LEAST = 150;

/** One bar in parts. The words of each part stand above the bar on lines of their own, so that they never overlap. */
function layOut(chart: Chart, width: number, say: Say): ChartLayout {
	const { left, right } = sidesOf(chart.axis, width);
	const place = scale(chart.axis.min, chart.axis.max, left, right);
	const isMuted = distinguish(chart);
	const words: TextLine[] = [];
	const leaders: { x: number; y: number }[] = [];
	let sum = 0;
	let y = 0;
	const shares = chart.series
		.flatMap(({ marks }) => marks)
		.map((mark) => {
			const share = {
				from: place(sum),
				to: place((sum += mark.value ?? 0)),
				look: lookOf(mark.evidence, { isMuted: isMuted('', mark) }),
			};
			const x = share.from + 1;
			const room = Math.min(width, Math.max(LEAST, width - x - 6));
			const begin = Math.min(x + 6, width - room);
			const notes = noteLines(chart, mark.label, room).map((text) => [{ text, style: 'muted' as const }]);
			for (const runs of [...linesOf(mark.label, mark.text, room, { isMuted: isMuted('', mark) }), ...notes])
				words.push({ x: begin, y: (y += LINE) - 4, runs });
			leaders.push({ x, y: begin > x ? y - LINE + 4 : y });
			y += 4;
			return share;
		});
	const plot = { left, right, top: y + 6, bottom: y + 6 + 2 * BAR + 6 };
	const middle = plot.top + BAR;
	const edges = { top: plot.top, bottom: plot.top + 2 * BAR };
	const axis = layOutAxis(chart.axis, plot, width);
	const key = layOutKey(chart, { left, top: plot.bottom + axis.height, width, as: 'bar', say });
	return {
		width,
		height: plot.bottom + axis.height + key.height,
		plots: [plot],
		guidesBelow: axis.grid,
		marks: [{ is: 'bars', thickness: 2 * BAR, isDrawn: true, bars: shares.map((share) => ({ ...share, middle })) }],
		details: shares.flatMap((share, index) => [
			...hatch(share.look, { left: share.from, right: share.to, ...edges }),
			...gapBefore(share, shares[index - 1], edges),
		]),
		guidesAbove: leaders.map((leader): Guide => ({
			kind: 'leader',
			from: [leader.x, leader.y],
			to: [leader.x, plot.top],
		})),
		words: [...words, ...axis.words, ...key.words],
		samples: key.samples,
	};
}

export const stackedSharePicture: ChartPicture = { layOut, nearest: 'xy' };

const schema = ({ z, common, Item, SERIES, bounds, rows, scale, unoffered }: SpecParts) =>
	z.strictObject({
		kind: z.literal('stacked-share').describe('The parts of a whole as one bar.'),
		...common,
		series: z.array(Item).min(2).max(bounds.list).optional().describe(SERIES),
		rows,
		scale: unoffered(scale.describe('`linear`: on a logarithmic axis the lengths of parts would not add up.')),
	});

const rowNeeds: RowNeeds = { x: 'name', y: true, ends: 'none', several: false };

export const stackedShareKind = {
	schema,
	rowNeeds,
	choices: ({ rows }) => ({ ...drawnFrom(rows), references: [], sort: 'given', startsAtZero: true }),
	series: (spec, read) => {
		if (spec.scale === 'log')
			read.report({
				rule: 'bar-axis-shows-zero',
				path: ['scale'],
				message: 'On a logarithmic axis the lengths of the parts would not add up to the whole.',
				hint: 'Remove `scale`; to compare parts of very different size, choose the kind `dot`.',
			});
		return seriesOf(spec, read, rowNeeds, (series) => marksOfFigures(series, 'point', read));
	},
	check: (spec, { series, unit, format }, findings) => {
		const message = refuseParts(
			series.flatMap(({ marks }) => marks),
			unit,
			format,
		);
		if (message !== undefined)
			findings.report({
				rule: 'shares-make-a-whole',
				path: [drawnFrom(spec.rows).marksAt],
				message,
				hint: 'Name every part of one whole, or choose the kind `bar`.',
			});
	},
	axisEnd: wholeOf,
	isOneWhole: true,
	axisNamesUnit: false,
	takesUp: 'marks',
	name: () => 'chart.stacked-share',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;

/** Why marks are not the parts of one whole. */
function refuseParts(marks: readonly ChartMark[], unit: Unit, format: ReadChart['format']): string | undefined {
	if (Object.keys(unit.dimension).length > 0) return `Figures in ${unit.code} are not shares of a whole.`;
	const negative = marks.find(({ value = 0 }) => value < 0);
	if (negative !== undefined)
		return `“${negative.label}” is ${negative.text}, and no part of a whole is less than nothing.`;
	const sum = marks.reduce((total, { value = 0 }) => total + value, 0);
	const whole = wholeOf(unit);
	if (Math.abs(sum - whole) <= slackOf(marks.length, unit)) return undefined;
	return `The parts come to ${format(sum)}, not to ${format(whole)}.`;
}
