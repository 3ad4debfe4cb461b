import { LINE, type Guide, type Sample, type TextLine } from './geometry.ts';
import { linesOf } from './lay-out-frame.ts';
import { pushApart } from './push-apart.ts';

/** The words that belong to a line, and its height on the axis of values. */
export interface Tag {
	readonly shows: Sample['shows'];
	/** Index of its series in the chart; a reference has none. */
	readonly series?: number | undefined;
	readonly value: number;
	/** Where its line ends. A reference has no such year, as it crosses the whole plot. */
	readonly year?: number | undefined;
	readonly label: string;
	readonly text: string;
	/** Whether its words stand back behind those of others. */
	readonly isMuted?: boolean;
}

/** Space between the words of two lines. */
const APART = 4;

/** How high the words of lines are, one below the other. */
export function heightOfTags(tags: readonly Tag[], room: number): number {
	return tags.reduce((sum, tag) => sum + tagLines(tag, room).length * LINE + APART, 0);
}

/**
 * The lines of the words of a line.
 *
 * @param most How wide a line with a number may be instead of `room`.
 */
export function tagLines({ label, text, isMuted = false }: Tag, room: number, most = room): TextLine['runs'][] {
	const lines = linesOf(label, text, room, { most });
	return isMuted ? lines.map((runs) => runs.map((run) => ({ ...run, style: 'muted' }))) : lines;
}

/**
 * Places texts at the height of their lines, and pushes apart those that would overlap, all of them as little as
 * possible. They stand between the top of the drawing and `bottom`, if there is room for all.
 */
export function layOutTags(
	tags: readonly Tag[],
	{
		left,
		room,
		bottom,
		up,
		along,
	}: {
		left: number;
		room: number;
		bottom: number;
		up: (value: number) => number;
		along: (year: number) => number;
	},
): { words: TextLine[]; guides: Guide[] } {
	const blocks = tags
		.map((tag) => ({ tag, at: up(tag.value), lines: tagLines(tag, room) }))
		.sort((a, b) => a.at - b.at);
	const half = (index: number) => ((blocks[index]?.lines.length ?? 0) * LINE) / 2;
	const middles = pushApart(
		blocks.map(({ at }) => at),
		blocks.map((_, index) => half(index)),
		{ end: bottom, apart: APART },
	);
	return {
		words: blocks.flatMap(({ lines }, index) =>
			lines.map((runs, line): TextLine => ({
				x: left,
				y: (middles[index] ?? 0) - half(index) + line * LINE + 13.5,
				runs,
			})),
		),
		guides: blocks.flatMap(({ tag, at }, index): Guide[] => {
			const middle = middles[index] ?? at;
			const end = tag.year === undefined ? left - 16 : along(tag.year) + 7;
			return left - end < 12 && Math.abs(middle - at) < 3
				? []
				: [{ kind: 'leader', from: [end, at], to: [left - 3, middle] }];
		}),
	};
}
