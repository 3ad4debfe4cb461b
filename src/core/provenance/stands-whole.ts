import { besideFigure } from '../numbers/beside-figure.ts';
import { findTypedNumbers } from '../numbers/typed-numbers.ts';

/** Characters on both sides of a passage that are looked at, for they may belong to a number in it. */
const AROUND = 32;

/** Offsets in UTF-16 code units. */
interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * Makes a test whether words stand in a passage exactly, apart from case and white space, and no number in them goes
 * on outside of them: `200` does not stand whole in “1,200”, nor `48` in “48 thousand”. The passage is read once, and
 * equal words are looked up once.
 */
export function standsWholeIn(text: string, passage: Span, language: string): (words: string) => boolean {
	const from = Math.max(0, passage.start - AROUND);
	const near = text.slice(from, passage.end + AROUND);
	const numbers = findTypedNumbers(near, language);
	const known = new Map<string, boolean>();
	return (words) => {
		const before = known.get(words);
		if (before !== undefined) return before;
		const stands = findWhole(words, near, numbers, passage.start - from, passage.end - from, language);
		known.set(words, stands);
		return stands;
	};
}

function findWhole(
	words: string,
	near: string,
	numbers: readonly Span[],
	from: number,
	to: number,
	language: string,
): boolean {
	const written = words
		.trim()
		.split(/\s+/)
		.map((word) => RegExp.escape(word))
		.join('\\s+');
	return [...near.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'giu'))].some(
		({ 0: found, index }) => {
			const [start, end] = [index, index + found.length];
			if (start < from || end > to) return false;
			if (
				numbers.some((number) => number.start < end && start < number.end && (number.start < start || number.end > end))
			)
				return false;
			const beside = besideFigure(
				/^\p{N}/u.test(found) ? near.slice(0, start) : '',
				/\p{N}$/u.test(found) ? near.slice(end) : '',
				language,
			);
			return beside.length === 0;
		},
	);
}
