/** A figure as it is written by default, before and after. */
export interface WrittenTwice {
	readonly old: string;
	readonly now: string;
}

/** In place of a number. */
const MARK = '\u0001';

/**
 * Whether two texts have the same words, so that only their numbers differ: either once all digits are left out, or
 * once the figures that they name are left out as they are written by default, units included (“1 plant”, “2 plants”).
 * A number that is spelt out (“twelve”) is a word.
 */
export function isSameWording(old: string, now: string, figures: readonly WrittenTwice[]): boolean {
	return (
		withoutDigits(flat(old)) === withoutDigits(flat(now)) ||
		without(
			flat(old),
			figures.map((figure) => figure.old),
		) ===
			without(
				flat(now),
				figures.map((figure) => figure.now),
			)
	);
}

function without(text: string, written: readonly string[]): string {
	const longestFirst = [...new Set(written.map(flat).filter(Boolean))].sort((a, b) => b.length - a.length);
	if (longestFirst.length === 0) return withoutDigits(text);
	const any = longestFirst.map((words) => RegExp.escape(words)).join('|');
	return withoutDigits(
		text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'giu'), MARK),
	);
}

function withoutDigits(text: string): string {
	return text.replace(/[+−-]?\p{Nd}+(?:[ .,'’]\p{Nd}+)*/gu, MARK);
}

function flat(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
