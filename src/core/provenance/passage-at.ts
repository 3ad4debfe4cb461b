import type { Passage } from '../model/figure.ts';
import { lineAt, lineStarts } from './line-at.ts';

/** The lines that hold a passage: the number of the first, from 1, and the offsets of both ends. */
export interface PassageLines {
	readonly line: number;
	readonly around: { readonly start: number; readonly end: number };
}

/**
 * A passage with its line and the rest of its lines on both sides.
 *
 * @param lines Where they are already known, as from `locate`: finding them reads the whole text.
 * @throws {RangeError} If `start` and `end` do not lie in the text in this order.
 */
export function passageAt(text: string, start: number, end: number, sourceId: string, lines = findLines(text, start, end)): Passage {
	if (!(start >= 0 && start <= end && end <= text.length)) {
		throw new RangeError(`Passage ${start}–${end} lies outside a text of ${text.length} characters.`);
	}
	return {
		source: sourceId,
		exact: text.slice(start, end),
		start,
		end,
		line: lines.line,
		before: text.slice(lines.around.start, start),
		after: text.slice(end, text.endsWith('\r', lines.around.end) ? Math.max(end, lines.around.end - 1) : lines.around.end),
	};
}

function findLines(text: string, start: number, end: number): PassageLines {
	const starts = lineStarts(text);
	const line = lineAt(starts, start);
	const next = starts[lineAt(starts, end)];
	return { line, around: { start: starts[line - 1] ?? 0, end: next === undefined ? text.length : next - 1 } };
}
