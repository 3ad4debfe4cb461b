import { slices } from './slices.ts';

/** The part of the letters of a text that a slice has to hold at the least. */
const LEAST = 0.01;

/**
 * The slices that a text is written in, by name, in the order of {@link slices}: `latin` always, for its spaces and
 * digits, and those that hold at least one in a hundred of its letters. A word of another script, such as a name, does
 * not count.
 */
export function slicesOfText(text: string): string[] {
	const letters = text.match(/[\p{L}\p{M}]/gu) ?? [];
	const times = new Map<string, number>();
	for (const letter of letters) times.set(letter, (times.get(letter) ?? 0) + 1);
	return slices
		.filter(({ name, characters }) => {
			let held = 0;
			for (const [letter, count] of times) if (characters.has(letter.codePointAt(0) ?? 0)) held += count;
			return name === 'latin' || held > LEAST * letters.length;
		})
		.map(({ name }) => name);
}
