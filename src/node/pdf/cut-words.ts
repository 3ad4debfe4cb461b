/** PDF 1.7 holds 32,767 bytes in a string (ISO 32000-1, C.2); most letters take two. */
const MOST_LETTERS = 16_000;

/** Cuts words to the length that a string of a PDF can have. “…” at the end marks that some are left out. */
export function cutWords(words: string): string {
	if (words.length <= MOST_LETTERS) return words;
	return `${words.slice(0, MOST_LETTERS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Cuts a list of names, with commas between them, to such a length. “…” at the end marks that some are left out. */
export function cutNames(names: readonly string[]): readonly string[] {
	let letters = 0;
	const fitting = names.filter((name) => (letters += name.length + 2) <= MOST_LETTERS - 2);
	return fitting.length === names.length ? names : [...fitting, '…'];
}
