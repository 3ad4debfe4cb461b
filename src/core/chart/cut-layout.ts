import { moveMarks } from './draw/move-marks.ts';
import { middleOf, type Move, moveBox, moveShape, moveWords } from './draw/move-shape.ts';
import { type Box, type ChartLayout, GAP, type Guide, LINE, type MarkGroup } from './geometry.ts';

/** The most that pieces of a drawing may be high, in CSS pixels. */
export interface PieceHeights {
	readonly first: number;
	readonly others: number;
}

/**
 * Cuts a drawing between its rows into pieces that are no higher than asked for, with about as many rows in each. Each
 * piece has the axis, the references and the key of the whole. A drawing that fits, or without rows, is one piece; a
 * row that is higher than a piece may be is a piece of its own.
 */
export function cutLayout(layout: ChartLayout, most: PieceHeights): readonly [ChartLayout, ...ChartLayout[]] {
	const { rowEdges = [], height } = layout;
	if (height <= most.first || rowEdges.length < 3) return [layout];
	const around = height - ((rowEdges.at(-1) ?? 0) - (rowEdges[0] ?? 0));
	const [first, ...others] = evenRuns(rowEdges, { first: most.first - around, others: most.others - around });
	if (first === undefined) return [layout];
	return [pieceOf(layout, first), ...others.map((run) => pieceOf(layout, run))];
}

/** The edges of a run of rows, by their place in the list of all edges. */
interface Run {
	readonly from: number;
	readonly to: number;
}

/** The fewest runs of rows that fit, the highest of them as low as can be. */
function evenRuns(edges: readonly number[], most: PieceHeights): Run[] {
	const fewest = runsOf(edges, most);
	for (let share = 0.5; share < 1; share += 0.02) {
		const runs = runsOf(edges, { first: most.first * share, others: most.others * share });
		if (runs.length === fewest.length) return runs;
	}
	return fewest;
}

/** Runs that each take as many rows as fit, at least one. */
function runsOf(edges: readonly number[], most: PieceHeights): Run[] {
	const runs: Run[] = [];
	for (let from = 0; from < edges.length - 1;) {
		const room = (edges[from] ?? 0) + (runs.length === 0 ? most.first : most.others);
		let to = from + 1;
		while (to < edges.length - 1 && (edges[to + 1] ?? 0) <= room) to++;
		runs.push({ from, to });
		from = to;
	}
	return runs;
}

function pieceOf(layout: ChartLayout, { from, to }: Run): ChartLayout {
	const edges = layout.rowEdges ?? [];
	const [start = 0, first = 0, end = 0, last = 0] = [edges[0], edges[from], edges[to], edges.at(-1)];
	const isIn = (y: number) => y <= start || (y > first && y <= end) || y > last;
	/** Where a height of the whole is in the piece. What lies in rows before or after it comes to lie at its edges. */
	const moveHeight = (y: number) => {
		if (y <= start) return y;
		if (y >= last) return y - (first - start) - (last - end);
		return Math.max(first, Math.min(y, end)) - (first - start);
	};
	const move: Move = ([x, y]) => [x, moveHeight(y)];
	// The grid begins under the first words of its first row.
	const moveTop = (y: number) => (y > start && y <= first ? start + GAP / 2 + LINE : moveHeight(y));
	/** Whether something between two heights lies in the rows before the piece alone, or in those after it. */
	const isElsewhere = (top: number, bottom: number) =>
		(top > start && bottom <= first) || (top >= end && bottom < last && end < last);
	const [plot, ...plots] = layout.plots.filter(({ top, bottom }) => !isElsewhere(top, bottom)).map(cutBox);
	const cutShapes = (shapes: ChartLayout['details']) =>
		shapes.filter((shape) => isIn(middleOf(shape))).map((shape) => moveShape(shape, move));
	return {
		width: layout.width,
		height: moveHeight(layout.height),
		plots: [plot ?? cutBox(layout.plots[0]), ...plots],
		guidesBelow: cutGuides(layout.guidesBelow),
		areas: cutShapes(layout.areas ?? []),
		marks: layout.marks.map((group) => moveMarks(marksIn(group, isIn), move)),
		details: cutShapes(layout.details),
		guidesAbove: cutGuides(layout.guidesAbove),
		words: layout.words.filter(({ y }) => isIn(y)).map((words) => moveWords(words, move)),
		samples: layout.samples.filter(({ bottom }) => isIn(bottom)).map((sample) => moveBox(sample, move)),
		rowEdges: edges.slice(from, to + 1).map(moveHeight),
	};

	function cutBox<B extends Box>(box: B): B {
		return { ...box, top: moveTop(box.top), bottom: moveHeight(box.bottom) };
	}

	function cutGuides(guides: readonly Guide[]): Guide[] {
		return guides
			.filter(({ from: [, a], to: [, b] }) => !isElsewhere(Math.min(a, b), Math.max(a, b)))
			.map((guide) => {
				const { from: a, to: b } = guide;
				return { ...guide, from: [a[0], moveTop(a[1])], to: [b[0], moveTop(b[1])] };
			});
	}
}

/** The marks of a group at heights that are in a piece. */
function marksIn(group: MarkGroup, isIn: (y: number) => boolean): MarkGroup {
	if (group.is === 'line') return { ...group, points: group.points.filter(({ y }) => isIn(y)) };
	return { ...group, bars: group.bars.filter(({ middle }) => isIn(middle)) };
}
