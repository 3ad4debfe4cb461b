import type { PublishedText, TextPiece } from '../model/source.ts';

/** A part of a text, in UTF-16 code units. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Cuts out of a text the parts that are used. Parts that overlap, or that only white space keeps apart, are one. */
export function piecesOf(text: string, spans: readonly Span[]): TextPiece[] {
	const joined: Span[] = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last === undefined || text.slice(last.end, span.start).trim() !== '') joined.push(span);
		else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
	}
	let [line, counted] = [1, 0];
	return joined.map(({ start, end }) => {
		line += text.slice(counted, start).split('\n').length - 1;
		counted = start;
		return { start, line, text: text.slice(start, end) };
	});
}

/** What is published of a line: one part, or several where words between them are left out. */
export interface PublishedLine {
	/** Number of the line in the copy, from 1. */
	readonly number: number;
	readonly parts: readonly { readonly start: number; readonly text: string }[];
}

/** The lines of a text as it is published, in order; `left out` where words before, between or behind them are. */
export function linesOf({ pieces, end }: PublishedText): (PublishedLine | 'left out')[] {
	const lines: (PublishedLine | 'left out')[] = [];
	let done = 0;
	for (const { start: from, line, text } of pieces) {
		let start = from;
		for (const [index, part] of text.split('\n').entries()) {
			const [number, last] = [line + index, lines.at(-1)];
			const isSameLine = last !== undefined && last !== 'left out' && last.number === number;
			if (index === 0 && from > done && !isSameLine) lines.push('left out');
			if (isSameLine) lines[lines.length - 1] = { number, parts: [...last.parts, { start, text: part }] };
			else lines.push({ number, parts: [{ start, text: part }] });
			start += part.length + 1;
		}
		done = from + text.length;
	}
	return done < end ? [...lines, 'left out'] : lines;
}
