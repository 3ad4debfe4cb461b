import type { PartAfter } from '../../number-words.ts';

const PART = /^\s+с\s+(?:(половиной)|(четвертью)|третью)(?!\p{L})/iu;

/** Reads the fraction that “с” adds to a number, from the text after the number: “2 с половиной миллиона”. */
export function partAfter(after: string): PartAfter | undefined {
	const match = PART.exec(after);
	if (!match) return undefined;
	const [{ length }, half, quarter] = match;
	return { length, part: 1, whole: half !== undefined ? 2 : quarter !== undefined ? 4 : 3 };
}
