import { drawSample } from './draw/draw-sample.ts';
import { moveMarks } from './draw/move-marks.ts';
import { moveBox, moveShape, moveWords, type Move } from './draw/move-shape.ts';
import type { ChartLayout, Guide } from './geometry.ts';

/** A drawing as part of a larger one, `left` and `top` CSS pixels from its corner. */
export function moveLayout(layout: ChartLayout, left: number, top: number): ChartLayout {
	const { rowEdges: _, ...moved } = moveAll(layout, ([x, y]) => [x + left, y + top]);
	return { ...moved, width: layout.width + left, height: layout.height + top };
}

/**
 * A drawing for readers of a script that is written from right to left: all of it mirrored but the words, which stand
 * at the mirrored places. So the names of rows stand on the right, bars grow to the left, and time goes the way in
 * which the text around the drawing is read.
 */
export function mirrorLayout(layout: ChartLayout): ChartLayout {
	// As shapes, samples are mirrored with the marks that they show: the lines that fill them lean the same way.
	const details = [...layout.details, ...layout.samples.flatMap(drawSample)];
	return moveAll({ ...layout, details, samples: [] }, ([x, y]) => [layout.width - x, y]);
}

function moveAll(layout: ChartLayout, move: Move): ChartLayout {
	const moveGuide = (guide: Guide): Guide => ({ ...guide, from: move(guide.from), to: move(guide.to) });
	const [plot, ...plots] = layout.plots;
	return {
		...layout,
		plots: [moveBox(plot, move), ...plots.map((box) => moveBox(box, move))],
		guidesBelow: layout.guidesBelow.map(moveGuide),
		areas: (layout.areas ?? []).map((shape) => moveShape(shape, move)),
		marks: layout.marks.map((group) => moveMarks(group, move)),
		details: layout.details.map((shape) => moveShape(shape, move)),
		guidesAbove: layout.guidesAbove.map(moveGuide),
		words: layout.words.map((words) => moveWords(words, move)),
		samples: layout.samples.map((sample) => moveBox(sample, move)),
	};
}
