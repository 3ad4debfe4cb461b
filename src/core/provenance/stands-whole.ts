import { besideFigure } from '../numbers/beside-figure.ts';
import { findTypedNumbers } from '../numbers/typed-numbers.ts';

/** Characters on both sides of a passage that may belong to a number in it. */
const AROUND = 32;

/**
 * Whether words stand in a passage just as they are, capitals and white space aside, and no number in them goes on outside:
 * neither `200` in “1,200” nor `48` in “48 thousand” stands whole.
 */
export function standsWhole(words: string, text: string, passage: { readonly start: number; readonly end: number }, language: string): boolean {
	const from = Math.max(0, passage.start - AROUND);
	const near = text.slice(from, passage.end + AROUND);
	const written = words
		.trim()
		.split(/\s+/)
		.map((word) => RegExp.escape(word))
		.join('\\s+');
	const numbers = findTypedNumbers(near, language);
	return [...near.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'giu'))].some(({ 0: found, index }) => {
		const [start, end] = [index, index + found.length];
		if (from + start < passage.start || from + end > passage.end) return false;
		if (numbers.some((number) => number.start < end && start < number.end && (number.start < start || number.end > end))) return false;
		const beside = besideFigure(/^\p{N}/u.test(found) ? near.slice(0, start) : '', /\p{N}$/u.test(found) ? near.slice(end) : '');
		return beside.length === 0;
	});
}
