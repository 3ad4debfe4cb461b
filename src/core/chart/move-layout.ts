import { moveMarks } from './draw/move-marks.ts';
import { moveBox, moveShape, moveWords, type Move } from './draw/move-shape.ts';
import type { ChartLayout, Guide } from './geometry.ts';

/** A drawing as part of a larger one, `left` and `top` CSS pixels from its corner. */
export function moveLayout(layout: ChartLayout, left: number, top: number): ChartLayout {
	const move: Move = ([x, y]) => [x + left, y + top];
	const moveGuide = (guide: Guide): Guide => ({ ...guide, from: move(guide.from), to: move(guide.to) });
	const [plot, ...plots] = layout.plots;
	return {
		width: layout.width + left,
		height: layout.height + top,
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
