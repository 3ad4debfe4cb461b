import { LINE, type Guide, type Sample, type TextLine } from './geometry.ts';
import { linesOf } from './lay-out-frame.ts';

/** The words that belong to a line, and its height on the axis of values. */
export interface Tag {
	readonly shows: Sample['shows'];
	readonly value: number;
	/** Where its line ends. A reference has no such year, as it crosses the whole plot. */
	readonly year?: number | undefined;
	readonly label: string;
	readonly text: string;
}

/** Places texts at the height of their lines, and pushes apart those that would overlap. */
export function layOutTags(
	tags: readonly Tag[],
	{
		left,
		room,
		up,
		along,
	}: { left: number; room: number; up: (value: number) => number; along: (year: number) => number },
): { words: TextLine[]; guides: Guide[] } {
	const blocks = tags
		.map((tag) => ({ tag, at: up(tag.value), lines: linesOf(tag.label, tag.text, room) }))
		.sort((a, b) => a.at - b.at);
	const half = (index: number) => ((blocks[index]?.lines.length ?? 0) * LINE) / 2;
	const middles = blocks.map(({ at }) => at);
	// Each pass moves two neighbours that overlap apart, each by half of the overlap. Far fewer passes than 200 suffice.
	for (let pass = 0; pass < 200; pass++) {
		for (let index = 1; index < middles.length; index++) {
			const lack = half(index - 1) + half(index) + 4 - ((middles[index] ?? 0) - (middles[index - 1] ?? 0));
			if (lack <= 0.01) continue;
			middles[index - 1] = (middles[index - 1] ?? 0) - lack / 2;
			middles[index] = (middles[index] ?? 0) + lack / 2;
		}
		middles[0] = Math.max(middles[0] ?? 0, half(0));
	}
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
