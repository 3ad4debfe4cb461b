/** PDF 1.7 holds 32,767 bytes in a string (ISO 32000-1, C.2); most letters take two. */
const MOST_LETTERS = 16_000;

/** Words as long as a string of a PDF may be; of longer ones the beginning, with “…”. */
export function cutWords(words: string): string {
	if (words.length <= MOST_LETTERS) return words;
	return `${words.slice(0, MOST_LETTERS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The first of several names, as many as one string of a PDF may hold with commas between them. */
export function cutNames(names: readonly string[]): readonly string[] {
	let letters = 0;
	const fitting = names.filter((name) => (letters += name.length + 2) <= MOST_LETTERS - 2);
	return fitting.length === names.length ? names : [...fitting, '…'];
}
