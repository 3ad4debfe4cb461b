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
		const touched = piecesBetween(starts, start, end).flatMap((piece) => {
			const [{ kind } = { kind: 'other' }, from = 0] = [pieces[piece], starts[piece]];
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
			let index = lastUpTo(starts, start);
			while (index > 0 && shown[index] === '') index -= 1;
			return { what: 'beside', piece: index, start: start - (starts[index] ?? 0), text: text.replaceAll(FIGURE, '…') };
		});
	});
	const toldIn = Map.groupBy(found, ({ piece }) => piece);
	const isTold = ({ piece, start }: NumberInPieces) => toldIn.get(piece)?.some((each) => each.start <= start && start <= each.start + each.text.length) === true;
	// A sign between two figures stands beside both.
	const once = new Map([...beside].reverse().map((each) => [`${each.piece}:${each.start}`, each]));
	return [...found, ...[...once.values()].filter((each) => !isTold(each))].sort((a, b) => a.piece - b.piece || a.start - b.start);
}

/** The pieces that reach into a stretch of the whole, each begun before its end. */
function piecesBetween(starts: readonly number[], start: number, end: number): number[] {
	const touched: number[] = [];
	for (let piece = lastUpTo(starts, start); piece < starts.length && (starts[piece] ?? 0) < end; piece++) touched.push(piece);
	return touched;
}

/** The last of the ascending starts that is no later than an offset; 0 where there is none. */
function lastUpTo(starts: readonly number[], offset: number): number {
	let [low, high] = [0, starts.length];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return low;
}
