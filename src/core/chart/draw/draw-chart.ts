import { type ChartLayout, LINE, type MarkGroup, type Rule, RUN_GAP, type Words } from '../geometry.ts';
import { textWidth } from '../text-width.ts';
import { drawSample } from './draw-sample.ts';
import { bar } from './mark-shapes.ts';
import { linePoint, seriesStyle } from './series-style.ts';
import type { Point, Shape, Stroke } from './shape.ts';

/** The shapes of a chart in the order in which they are drawn. */
export interface ChartShapes {
	readonly below: readonly Shape[];
	/** The marks as far as Chart.js draws them alive. */
	readonly marks: readonly Shape[];
	readonly above: readonly Shape[];
}

export function drawChart({ ground, marks, details, rules, words, samples }: ChartLayout): ChartShapes {
	const written = words.map(withoutBlanks).filter(({ runs }) => runs.length > 0);
	return {
		below: ground.flatMap(drawRule),
		// The first line of a chart lies over the others, as Chart.js has it.
		marks: [...marks].reverse().flatMap(drawGroup),
		above: [
			...details,
			...rules.flatMap(drawRule),
			...written.map(clearGround),
			...written.map((each): Shape => ({ is: 'words', words: each })),
			...samples.flatMap(drawSample),
		],
	};
}

const drawnGroups: {
	readonly [Is in MarkGroup['is']]: (group: Extract<MarkGroup, { is: Is }>) => Shape[];
} = {
	bars: ({ isSeen, thickness, bars }) =>
		isSeen
			? bars.map(({ from, to, middle, evidence }) =>
					bar(evidence, {
						left: Math.min(from, to),
						right: Math.max(from, to),
						top: middle - thickness / 2,
						bottom: middle + thickness / 2,
					}),
				)
			: [],
	line: ({ series, points }) => [
		{
			is: 'path',
			runs: [points.map(({ x, y }): Point => [x, y])],
			stroke: { colour: 'stated', width: 2, dash: seriesStyle(series).dash },
		},
		...points.map(({ x, y, evidence }) => linePoint(series, [x, y], evidence)),
	],
};

function drawGroup<Is extends MarkGroup['is']>(group: Extract<MarkGroup, { is: Is }> & { is: Is }): Shape[] {
	return drawnGroups[group.is](group);
}

const strokes = {
	grid: [{ colour: 'rule', width: 1 }],
	zero: [{ colour: 'muted', width: 1 }],
	leader: [{ colour: 'muted', width: 1 }],
	reference: [
		{ colour: 'paper', width: 4 },
		{ colour: 'ink', width: 1.5 },
	],
} as const satisfies Record<Rule['kind'], readonly Stroke[]>;

function drawRule({ kind, from, to }: Rule): Shape[] {
	return strokes[kind].map((stroke): Shape => ({ is: 'path', runs: [[from, to]], stroke }));
}

function withoutBlanks(words: Words): Words {
	return { ...words, runs: words.runs.filter(({ text }) => text.trim() !== '') };
}

/** How much letters fill of the room that is reckoned for them, as a rule: as much ground is cleared, and no more. */
const FILLED = 0.9;

/** Words stand on clear ground as high as their line: a rule behind them is broken off. */
function clearGround({ x, y, align = 'left', runs }: Words): Shape {
	const width = runs.reduce((sum, { text }) => sum + FILLED * textWidth(text), (runs.length - 1) * RUN_GAP);
	const left = { left: x, center: x - width / 2, right: x - width }[align];
	return {
		is: 'box',
		box: { left: left - 2, right: left + width + 2, top: y - 13.5, bottom: y - 13.5 + LINE },
		fill: 'paper',
	};
}
