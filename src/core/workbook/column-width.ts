import type { CellValue } from './workbook.ts';

/** The narrowest and the widest column, in characters. */
const [NARROWEST, WIDEST] = [8, 60];
/** The room of the button of a filter, and of the margins of a cell. */
const [BUTTON, MARGIN] = [3, 3];
/** A head breaks into lines of this many characters. */
const HEAD = 24;

/** How wide a column is for the widest of its cells, as {@link lengthOf} measures it, and for its head. */
export function columnWidth(head: string, longest: number): number {
	const words = Math.max(...head.split(' ').map(lengthOf));
	const ofHead = Math.min(lengthOf(head), Math.max(HEAD, words)) + BUTTON;
	return Math.min(WIDEST, Math.max(NARROWEST, ofHead, longest) + MARGIN);
}

/** About how many digits would be as wide as what a cell shows: an ideograph is as wide as two. */
export function lengthOf(value: CellValue): number {
	if (value === undefined) return 0;
	// The English words; those of other languages are about as long.
	if (typeof value === 'boolean') return String(value).length;
	if (typeof value === 'string')
		return Math.max(
			...value
				.slice(0, WIDEST * 2)
				.split('\n')
				.map(lengthOfLine),
		);
	return 'digits' in value ? value.digits.length : lengthOfNumber(value);
}

/** About how many lines a text takes in a column that breaks it. */
export function linesOf(text: string, width: number): number {
	return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(lengthOfLine(line) / width)), 0);
}

function lengthOfLine(line: string): number {
	return line.length + (line.match(WIDE)?.length ?? 0);
}

const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu;

function lengthOfNumber({ number, format }: { readonly number: number; readonly format: string }): number {
	if (format.includes('E') || format.includes('y')) return format.length + 3;
	const whole = String(Math.trunc(Math.abs(number))).length;
	const separators = format.includes(',') ? Math.floor((whole - 1) / 3) : 0;
	return (number < 0 ? 1 : 0) + whole + separators + (format.split('.')[1]?.length ?? -1) + 1;
}
