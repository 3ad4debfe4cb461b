import { type ChartLayout, LINE, type Rule, RUN_GAP, type Words } from '../geometry.ts';
import { textWidth } from '../text-width.ts';
import { drawSample } from './draw-sample.ts';
import type { Shape, Stroke } from './shape.ts';

/** What lies below and above the marks of a chart. */
export function drawAround({ ground, details, rules, words, samples }: ChartLayout): {
	readonly below: readonly Shape[];
	readonly above: readonly Shape[];
} {
	const written = words.map(withoutBlanks).filter(({ runs }) => runs.length > 0);
	return {
		below: ground.flatMap(drawRule),
		above: [
			...details,
			...rules.flatMap(drawRule),
			...written.map(clearGround),
			...written.map((each): Shape => ({ is: 'words', words: each })),
			...samples.flatMap(drawSample),
		],
	};
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
