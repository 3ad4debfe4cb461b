import { type ChartLayout, GAP, LINE, type MarkGroup } from './geometry.ts';
import { middleOf, type Move, moveShape } from './draw/move-shape.ts';

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
	const move: Move = (y) => {
		if (y <= start) return y;
		if (y >= last) return y - (first - start) - (last - end);
		return Math.max(first, Math.min(y, end)) - (first - start);
	};
	// The grid begins under the first words of its first row.
	const moveGuide = (y: number) => (y > start && y <= first ? start + GAP / 2 + LINE : move(y));
	return {
		width: layout.width,
		height: move(layout.height),
		plots: [moveBox(layout.plots[0]), ...layout.plots.slice(1).map(moveBox)],
		guidesBelow: layout.guidesBelow.map(moveEnds),
		marks: layout.marks.map((group) => marksIn(group, isIn, move)),
		details: layout.details.filter((shape) => isIn(middleOf(shape))).map((shape) => moveShape(shape, move)),
		guidesAbove: layout.guidesAbove.map(moveEnds),
		words: layout.words.filter(({ y }) => isIn(y)).map((words) => ({ ...words, y: move(words.y) })),
		samples: layout.samples.map(moveBox),
		rowEdges: edges.slice(from, to + 1).map(move),
	};

	function moveBox<B extends { readonly top: number; readonly bottom: number }>(box: B): B {
		return { ...box, top: moveGuide(box.top), bottom: move(box.bottom) };
	}

	function moveEnds<G extends ChartLayout['guidesBelow'][number]>(guide: G): G {
		const [from, to] = [guide.from, guide.to];
		return { ...guide, from: [from[0], moveGuide(from[1])], to: [to[0], moveGuide(to[1])] };
	}
}

function marksIn(group: MarkGroup, isIn: (y: number) => boolean, move: Move): MarkGroup {
	if (group.is === 'line')
		return { ...group, points: group.points.filter(({ y }) => isIn(y)).map((each) => ({ ...each, y: move(each.y) })) };
	const bars = group.bars.filter(({ middle }) => isIn(middle));
	return { ...group, bars: bars.map((each) => ({ ...each, middle: move(each.middle) })) };
}
