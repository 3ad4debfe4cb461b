import type { TextPiece } from '../model/source.ts';

/** A figure or a term and the passage that proves it. Offsets count UTF-16 code units of the whole text. */
export interface Mark {
	readonly id: string;
	readonly kind: 'figure' | 'term';
	readonly start: number;
	readonly end: number;
}

/** A piece of a line that lies in the same passages from start to end. */
export interface MarkedPiece {
	readonly text: string;
	readonly marks: readonly Mark[];
	/** Ids of the passages that begin with this piece, and how many more pieces of the part each covers. */
	readonly starts: readonly { readonly id: string; readonly further: number }[];
	/** The passages that end with this piece. */
	readonly ends: readonly Mark[];
}

/** Makes a function that cuts a part of a line where a passage begins or ends. Passages may overlap. */
export function passageMarker(marks: readonly Mark[]) {
	const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
	return ({ start: partStart, text }: Omit<TextPiece, 'line'>): MarkedPiece[] => {
		const partEnd = partStart + text.length;
		const edges = [partStart, ...cuts.filter((cut) => cut > partStart && cut < partEnd), partEnd];
		return edges.slice(0, -1).map((start, index): MarkedPiece => {
			const end = edges[index + 1] ?? partEnd;
			const holding = marks.filter((mark) => mark.start < end && mark.end > start);
			return {
				text: text.slice(start - partStart, end - partStart),
				marks: holding,
				starts: holding
					.filter((mark) => mark.start >= start)
					.map((mark) => ({
						id: mark.id,
						further: edges.filter((edge) => edge > start && edge < mark.end && edge < partEnd).length,
					})),
				ends: holding.filter((mark) => mark.end <= end),
			};
		});
	};
}
