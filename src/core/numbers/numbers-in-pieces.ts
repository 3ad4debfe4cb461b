import { bisectRight } from 'd3-array';
import { languageOf } from '../reading/languages.ts';
import { besideFigure, type BesideFigure, signBeside, unitBeside } from './beside-figure.ts';
import { idiomCounts } from './numbers-in-idiom.ts';
import { findOrdinaryNames } from './ordinary-names.ts';
import { findTypedNumbers } from './typed-numbers.ts';

/** A part of a text as readers see it, by its origin. */
export interface Piece {
	/**
	 * `typed`: words of the author; `idiom`: words that were marked as counting nothing; `name`: the label of a term,
	 * which is checked where it is defined; `figure`: a figure; `other`: anything else, such as the title of a source.
	 */
	readonly kind: 'typed' | 'idiom' | 'name' | 'figure' | 'other';
	readonly text: string;
}

/** A number that nothing proves, or text that changes a proven one. */
export interface NumberInPieces {
	/**
	 * `number`: it was typed; `beside`: it stands beside a figure or a name and changes its number; `two-numbers`: the
	 * number of a name that would be read together with the figure beside it; `touching`: a name that touches another.
	 */
	readonly what: 'number' | 'beside' | 'two-numbers' | 'touching';
	/** Index of the piece in which it begins. */
	readonly piece: number;
	/** Its offset in that piece, in UTF-16 code units. */
	readonly start: number;
	readonly text: string;
}

/** Placeholders for figures and other pieces in the whole text: they are no letter, no digit and no space. */
const FIGURE = '\uFFFC';
const OTHER = '\uFFFD';
/** Characters after an idiom that are looked at. */
const REACH = 64;

/**
 * Finds the numbers that nothing proves in pieces that are read as one text, even where a number goes over several.
 *
 * @param language BCP 47 tag.
 * @param names Names that the report gives besides those that everybody knows: they may hold numbers.
 */
export function numbersInPieces(
	pieces: readonly Piece[],
	language: string,
	names?: readonly string[],
): NumberInPieces[] {
	const split = splitAtNames(pieces, language, names);
	if (split === undefined) return findIn(pieces, language);
	return findIn(split.pieces, language).map((found) => {
		const { piece, offset } = split.origins[found.piece] ?? { piece: 0, offset: 0 };
		return { ...found, piece, start: offset + found.start };
	});
}

/** Makes pieces of their own of the names in typed text, each with where it comes from; undefined without names. */
function splitAtNames(
	pieces: readonly Piece[],
	language: string,
	names: readonly string[] | undefined,
): { pieces: Piece[]; origins: { piece: number; offset: number }[] } | undefined {
	const places = pieces.map(({ kind, text }) => (kind === 'typed' ? findOrdinaryNames(text, language, names) : []));
	if (places.every((each) => each.length === 0)) return undefined;
	const made: Piece[] = [];
	const origins: { piece: number; offset: number }[] = [];
	for (const [piece, { kind, text }] of pieces.entries()) {
		let from = 0;
		const add = (as: Piece['kind'], to: number) => {
			if (to === from && text !== '') return;
			made.push({ kind: as, text: text.slice(from, to) });
			origins.push({ piece, offset: from });
			from = to;
		};
		for (const { start, end } of places[piece] ?? []) {
			add(kind, start);
			add('name', end);
		}
		add(kind, text.length);
	}
	return { pieces: made, origins };
}

function findIn(pieces: readonly Piece[], language: string): NumberInPieces[] {
	const { pluralOfName } = languageOf(language).prose.labels;
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
		const [only] = touched;
		if (only !== undefined && touched.length === 1 && only.kind !== 'typed') {
			const last = (starts[only.piece] ?? 0) + (shown[only.piece]?.length ?? 0);
			const after = whole.slice(last, last + REACH);
			const phrase = pieces[only.piece]?.text ?? '';
			const isLast = phrase.trimEnd().length === only.start + only.text.length;
			if (only.kind !== 'idiom' || !isLast || !idiomCounts(phrase, after, language)) return [];
			return [{ what: 'number', piece: only.piece, start: 0, text: phrase }];
		}
		const names = touched.filter(({ kind }) => kind === 'name');
		const typed = touched.filter(({ kind }) => kind === 'typed');
		// “post-” before a name that begins with digits is part of the name, and so is the “s” of its plural.
		if (names.length > 0 && typed.every(({ text }) => /^(?:\p{L}+[-‐‑]|\s*)$/u.test(text) || pluralOfName.test(text)))
			return [];
		// A sign or a mark beside a name is reported as `beside`.
		if (names.length > 0 && typed.every(({ text }) => !/[\p{L}\p{N}]/u.test(text))) return [];
		const first = typed[0] ?? touched[0];
		if (first === undefined) return [];
		return [
			{
				what: 'number',
				piece: first.piece,
				start: first.start,
				text: names.length > 0 ? first.text.trim() : whole.slice(start, end),
			},
		];
	});
	const ends = pieces.map((piece) => numberedEnds(piece, language));
	const beside = pieces.flatMap((piece, index): NumberInPieces[] => {
		const at = starts[index] ?? 0;
		const [before, after] = [whole.slice(0, at), whole.slice(at + (shown[index]?.length ?? 0))];
		return textBeside(piece, ends[index], before, after, language).map(({ text, offset }) => {
			const start = offset < 0 ? at + offset : whole.length - after.length + offset;
			let first = lastUpTo(starts, start);
			while (first > 0 && shown[first] === '') first -= 1;
			return { what: 'beside', piece: first, start: start - (starts[first] ?? 0), text: text.replaceAll(FIGURE, '…') };
		});
	});
	const foundIn = Map.groupBy(found, ({ piece }) => piece);
	const isFound = ({ piece, start }: NumberInPieces) =>
		foundIn.get(piece)?.some((each) => each.start <= start && start <= each.start + each.text.length) === true;
	// A sign between two figures is found twice, once beside each: keep one.
	const distinct = new Map([...beside].reverse().map((each) => [`${each.piece}:${each.start}`, each]));
	const withText = new Set(
		[...found, ...distinct.values()].flatMap(({ text, piece }) => (text === '…' ? [] : [piece])),
	);
	const clashes = findClashes(pieces, ends).filter(
		({ what, pair }) => what === 'touching' || !pair.some((piece) => withText.has(piece)),
	);
	const clashing = new Set(clashes.flatMap(({ pair }) => pair));
	const others = [...distinct.values()].filter((each) => !isFound(each) && !clashing.has(each.piece));
	return [...found, ...others, ...clashes.map(({ pair: _, ...each }) => each)].sort(
		(a, b) => a.piece - b.piece || a.start - b.start,
	);
}

/** Indexes of the pieces that reach into a stretch of the whole text. */
function piecesBetween(starts: readonly number[], start: number, end: number): number[] {
	const touched: number[] = [];
	for (let piece = lastUpTo(starts, start); piece < starts.length && (starts[piece] ?? 0) < end; piece++)
		touched.push(piece);
	return touched;
}

/** Index of the last of the ascending starts that is not after an offset; 0 if there is none. */
function lastUpTo(starts: readonly number[], offset: number): number {
	return Math.max(0, bisectRight(starts, offset) - 1);
}

/** Whether a piece that was not typed begins and ends with a number. A figure always does. */
interface NumberedEnds {
	readonly first: boolean;
	readonly last: boolean;
}

const EDGE = /^[^\p{L}\p{N}]*/u;

function numberedEnds({ kind, text }: Piece, language: string): NumberedEnds {
	if (kind === 'figure') return { first: true, last: true };
	if (kind === 'typed' || text === '') return { first: false, last: false };
	const numbers = findTypedNumbers(text, language);
	const head = EDGE.exec(text)?.[0].length ?? 0;
	return {
		first: numbers.some(({ start }) => start <= head) && !/^[^\p{L}\p{N}]*\p{L}[\p{L}-]*\p{N}/u.test(text),
		last: numbers.some(({ end }) => /^[^\p{L}\p{N}]*$/u.test(text.slice(end))),
	};
}

/** The typed text beside a piece that changes its number. */
function textBeside(
	{ kind, text: shown }: Piece,
	ends: NumberedEnds | undefined,
	before: string,
	after: string,
	language: string,
): BesideFigure[] {
	if (kind === 'typed' || ends === undefined) return [];
	const numbered = besideFigure(ends.first ? before : '', ends.last ? after : '', language);
	const { pluralOfName } = languageOf(language).prose.labels;
	if (kind === 'figure') return numbered.length > 0 ? numbered : unitBeside(shown, before, after, language);
	// “Llama-2s” is the plural of the name.
	const found = numbered.filter(({ text, offset }) => offset < 0 || !pluralOfName.test(text));
	if (kind !== 'name') return found;
	return [...found, ...signBeside(ends.first ? '' : before, ends.last ? '' : after)];
}

interface Clash extends NumberInPieces {
	/** Indexes of the two pieces. */
	readonly pair: readonly number[];
}

/** Finds names that touch each other, and numbers of a name or a title that touch the figure beside them. */
function findClashes(pieces: readonly Piece[], ends: readonly NumberedEnds[]): Clash[] {
	const found: Clash[] = [];
	let last: { index: number; gap: string } | undefined;
	for (const [index, { kind, text }] of pieces.entries()) {
		if (kind === 'typed') {
			if (last !== undefined) last.gap += text;
			continue;
		}
		if (text === '') continue;
		const what = last && clashOf(pieces, ends, last.index, index, last.gap);
		if (last !== undefined && what !== undefined) {
			const piece = kind === 'figure' ? last.index : index;
			found.push({ what, start: 0, piece, text: pieces[piece]?.text ?? '', pair: [last.index, index] });
		}
		last = { index, gap: '' };
	}
	return found;
}

/** How two pieces clash that have only typed words, the gap, between them; undefined if they do not. */
function clashOf(
	pieces: readonly Piece[],
	ends: readonly NumberedEnds[],
	first: number,
	second: number,
	gap: string,
): 'touching' | 'two-numbers' | undefined {
	const kinds = [pieces[first]?.kind, pieces[second]?.kind];
	if (gap === '' && kinds.every((kind) => kind === 'name')) return 'touching';
	if (ends[first]?.last !== true || ends[second]?.first !== true) return undefined;
	const figures = kinds.filter((kind) => kind === 'figure').length;
	if (figures === 0) return /^[.,:;/·'’_–−-]?$/u.test(gap) ? 'touching' : undefined;
	return figures === 1 && /^(?:\s*|[.,:;/·'’_–−-])$/u.test(gap) ? 'two-numbers' : undefined;
}
