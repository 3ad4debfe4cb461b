import type { MarkGroup } from '../geometry.ts';
import type { Move } from './move-shape.ts';

const moved: {
	readonly [Is in MarkGroup['is']]: (group: Extract<MarkGroup, { is: Is }>, move: Move) => MarkGroup;
} = {
	bars: (group, move) => ({
		...group,
		bars: group.bars.map((bar) => {
			const [from, middle] = move([bar.from, bar.middle]);
			return { ...bar, from, to: move([bar.to, bar.middle])[0], middle };
		}),
	}),
	line: (group, move) => ({
		...group,
		points: group.points.map((point) => {
			const [x, y] = move([point.x, point.y]);
			return { ...point, x, y };
		}),
	}),
};

/** Marks at other places. */
export function moveMarks<Is extends MarkGroup['is']>(
	group: Extract<MarkGroup, { is: Is }> & { is: Is },
	move: Move,
): MarkGroup {
	return moved[group.is](group, move);
}
