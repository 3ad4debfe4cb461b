import { bisectRight } from 'd3-array';
import type { Place } from '../problem.ts';

/** Offset at which each line of a text starts, the first line first. */
export function lineStarts(text: string): Int32Array {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return Int32Array.from(starts);
}

/** Line that holds an offset, counted from 1. */
export function lineAt(starts: Int32Array, offset: number): number {
	return Math.max(1, bisectRight(starts, offset));
}

/** Makes a function that finds the place of an offset in a text. The lines are counted once, at its first call. */
export function placesIn(file: string, text: string): (offset: number) => Place {
	let starts: Int32Array | undefined;
	return (offset) => {
		starts ??= lineStarts(text);
		const line = lineAt(starts, offset);
		return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 };
	};
}
