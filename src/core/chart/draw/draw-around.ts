import { type ChartLayout, LINE, type Guide, RUN_GAP, type TextLine } from '../geometry.ts';
import { textWidth } from '../text-width.ts';
import { drawSample } from './draw-sample.ts';
import type { Shape, Stroke } from './shape.ts';

/** The shapes below and above the marks of a chart. */
export function drawAround({ guidesBelow, areas = [], details, guidesAbove, words, samples }: ChartLayout): {
	readonly below: readonly Shape[];
	readonly above: readonly Shape[];
} {
	const written = words.map(withoutBlanks).filter(({ runs }) => runs.length > 0);
	return {
		below: [...guidesBelow.flatMap(drawGuide), ...areas],
		above: [
			...details,
			...guidesAbove.flatMap(drawGuide),
			...written.filter(({ onMark }) => onMark === undefined).map(clearBehind),
			...written.map((each): Shape => ({ is: 'words', words: each })),
			...samples.flatMap(drawSample),
		],
	};
}

const strokes = {
	grid: [{ colour: 'rule', width: 1 }],
	zero: [{ colour: 'muted', width: 1 }],
	leader: [{ colour: 'muted', width: 1 }],
	note: [{ colour: 'faded', width: 1, dash: [2, 2] }],
	reference: [
		{ colour: 'paper', width: 4 },
		{ colour: 'ink', width: 1.5 },
	],
} as const satisfies Record<Guide['kind'], readonly Stroke[]>;

function drawGuide({ kind, from, to }: Guide): Shape[] {
	return strokes[kind].map((stroke): Shape => ({ is: 'path', runs: [[from, to]], stroke }));
}

function withoutBlanks(words: TextLine): TextLine {
	return { ...words, runs: words.runs.filter(({ text }) => text.trim() !== '') };
}

/** Letters usually fill this share of the width computed for them; only that much behind them is cleared. */
const FILLED = 0.9;

/** A box behind words, in the colour of the paper and as high as their line, so that no guide crosses them. */
function clearBehind({ x, y, align = 'left', runs }: TextLine): Shape {
	const width = runs.reduce((sum, { text }) => sum + FILLED * textWidth(text), (runs.length - 1) * RUN_GAP);
	const left = { left: x, center: x - width / 2, right: x - width }[align];
	return {
		is: 'box',
		box: { left: left - 2, right: left + width + 2, top: y - 13.5, bottom: y - 13.5 + LINE },
		fill: 'paper',
	};
}
