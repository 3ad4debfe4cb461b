import { besideFigure } from './beside-figure.ts';
import { findTypedNumbers } from './typed-numbers.ts';

/** Words that stand side by side in what a reader sees. */
export interface Piece {
	/**
	 * `typed` by us; `idiom`: words that were marked as counting nothing; `name`: of a term, or code, which is checked where it
	 * is defined; `figure`; `other`: what is shown in between, such as the title of a source.
	 */
	readonly kind: 'typed' | 'idiom' | 'name' | 'figure' | 'other';
	readonly text: string;
}

/** A number that was typed, or what makes another number of the figure it touches. */
export interface NumberInPieces {
	readonly what: 'number' | 'beside';
	/** Which piece it begins in, and its offset there in code units. */
	readonly piece: number;
	readonly start: number;
	readonly text: string;
}

/** They stand for what nobody typed here: no letter, no digit, no space. */
const FIGURE = '\uFFFC';
const OTHER = '\uFFFD';

/** Finds each number that was typed in pieces which are read as one text, wherever marks or components cut it. */
export function numbersInPieces(pieces: readonly Piece[], language: string): NumberInPieces[] {
	const shown = pieces.map(({ kind, text }) => (kind === 'figure' ? FIGURE : kind === 'other' ? OTHER : text));
	let length = 0;
	const starts = shown.map((text) => (length += text.length) - text.length);
	const whole = shown.join('');
	const found = findTypedNumbers(whole, language).flatMap(({ start, end }): NumberInPieces[] => {
		const touched = pieces.flatMap(({ kind }, piece) => {
			const from = starts[piece] ?? 0;
			const [first, last] = [Math.max(start, from), Math.min(end, from + (shown[piece]?.length ?? 0))];
			return first < last ? [{ kind, piece, start: first - from, text: whole.slice(first, last) }] : [];
		});
		if (touched.length === 1 && touched[0]?.kind !== 'typed') return [];
		const names = touched.filter(({ kind }) => kind === 'name');
		const own = touched.filter(({ kind }) => kind === 'typed');
		// “post-” before a name that begins with digits is part of the name.
		if (names.length > 0 && own.every(({ text }) => /^(?:\p{L}+[-‐‑]|\s*)$/u.test(text))) return [];
		const first = own[0] ?? touched[0];
		if (first === undefined) return [];
		return [{ what: 'number', piece: first.piece, start: first.start, text: names.length > 0 ? first.text.trim() : whole.slice(start, end) }];
	});
	const beside = pieces.flatMap(({ kind }, piece): NumberInPieces[] => {
		if (kind !== 'figure') return [];
		const at = starts[piece] ?? 0;
		return besideFigure(whole.slice(0, at), whole.slice(at + 1)).map(({ text, offset }) => {
			const start = offset < 0 ? at + offset : at + 1 + offset;
			const index = Math.max(
				0,
				starts.findLastIndex((from, other) => from <= start && (shown[other]?.length ?? 0) > 0),
			);
			return { what: 'beside', piece: index, start: start - (starts[index] ?? 0), text: text.replaceAll(FIGURE, '…') };
		});
	});
	const isTold = ({ piece, start }: NumberInPieces) => found.some((each) => each.piece === piece && each.start <= start && start <= each.start + each.text.length);
	// A sign between two figures stands beside both.
	const once = beside.filter(({ piece, start }, index) => !beside.slice(0, index).some((each) => each.piece === piece && each.start === start));
	return [...found, ...once.filter((each) => !isTold(each))].sort((a, b) => a.piece - b.piece || a.start - b.start);
}
