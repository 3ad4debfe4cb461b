import { pdfFonts } from './pdf-fonts.ts';
import type { Inline, PrintCell } from './print-node.ts';

/** Widths of a column, as parts of the size of its letters. */
export interface ColumnNeed {
	/** Of its longest word. */
	readonly word: number;
	/** The least that it may have: that of its longest word, unless that is so long that it may break. */
	readonly least: number;
	/** Of its longest cell on one line. */
	readonly natural: number;
}

/** Width of the longest word that a column has to hold whole. A longer one, such as a checksum, may break anywhere. */
const LONGEST_WORD = 12;
/** Room of a bar and of the space after it, which `typst/blocks.typ` sets. */
const BAR = 5;
/** Kerning can make words a little wider than the sum of their letters. */
const SPARE = 1.02;

/** What each column of a table needs. A row has a cell for each column. */
export function measureColumns(rows: readonly (readonly PrintCell[])[], columns: number): ColumnNeed[] {
	return Array.from({ length: columns }, (_, column) => {
		const cells = rows.flatMap((row) => row[column] ?? []);
		const word = Math.max(0, ...cells.map(widestWord));
		const bar = cells.some((cell) => cell.bar !== null) ? BAR : 0;
		return {
			word: word + bar,
			least: Math.min(LONGEST_WORD, word) + bar,
			natural: Math.max(0, ...cells.flatMap((cell) => textOf(cell.in).split('\n').map(widthIn(cell)))) + bar,
		};
	});
}

/**
 * Breaks words that are wider than their column, as a part of the size of their letters, where a line is full. A letter
 * that only allows a break would be copied with them.
 */
export function breakWords(
	words: readonly Inline[],
	width: number,
	isBold: boolean,
	isCode = false,
): readonly Inline[] {
	return words.flatMap((word): Inline[] => {
		if (typeof word !== 'string') {
			if (!('in' in word) || word.is === 'footnote') return [word];
			return [{ ...word, in: breakWords(word.in, width, isBold, isCode || word.is === 'code') }];
		}
		const lines = word.replaceAll(/[^ ]+/g, (each) => piecesOf(each, width, isBold, isCode).join('\n')).split('\n');
		return lines.flatMap((line, index) => (index === 0 ? [line] : [{ is: 'break' }, line]));
	});
}

/** Code as letters of the sans that are no narrower: those of code have one width. */
function asWide(code: string): string {
	return code.replaceAll(/[^ \n]/g, 'n');
}

function piecesOf(word: string, width: number, isBold: boolean, isCode: boolean): string[] {
	const shown = isCode ? asWide : String;
	const fits = (text: string) => SPARE * pdfFonts().sansWidth(shown(text), isBold) <= width + 0.01;
	if (fits(word)) return [word];
	const pieces: string[] = [];
	// A letter is not parted from its marks.
	for (const letter of word.match(/\P{M}?\p{M}*/gu) ?? []) {
		const piece = pieces.at(-1);
		if (piece !== undefined && fits(piece + letter)) pieces[pieces.length - 1] = piece + letter;
		else pieces.push(letter);
	}
	return pieces;
}

/** A number is one word, whatever stands between its digits. */
function widestWord(cell: PrintCell): number {
	const text = textOf(cell.in);
	const isNumber = !cell.head && (cell.align === 'right' || /^\P{L}*\p{N}\P{L}*$/u.test(text));
	const width = widthIn(cell);
	if (isNumber && width(text) <= LONGEST_WORD) return width(text);
	return Math.max(...text.split(/[ \n]/).map(width));
}

function widthIn({ head, align }: PrintCell): (text: string) => number {
	// The digits of a column of numbers are about as wide as its zeros.
	const isNumber = align === 'right';
	return (text) => SPARE * pdfFonts().sansWidth(isNumber ? text.replaceAll(/\d/g, '0') : text, head);
}

/** The words of a cell as they are printed, as far as their width goes. */
function textOf(words: readonly Inline[]): string {
	return words
		.map((word) => {
			if (typeof word === 'string') return word;
			if (word.is === 'break') return '\n';
			if (word.is === 'code') return asWide(textOf(word.in));
			if (word.is === 'pad') return word.text;
			if (word.is === 'footnote') return `[${word.number}]`;
			const inside = 'in' in word ? textOf(word.in) : '';
			// The number in the register, or of the page, stands behind a space that does not break.
			if (word.is === 'figure')
				return `${inside.length < 20 ? inside.replaceAll(' ', '\u00a0') : inside}\u00a0${word.number}`;
			if (word.is === 'to' && word.page) return `${inside}\u00a0(p.\u00a0100)`;
			if (word.is === 'link' && word.address) return `${inside} (${word.url})`;
			return word.is === 'quote' ? `“${inside}”` : inside;
		})
		.join('');
}
