/**
 * Characters on each side that are given even where the quote stands once: it can then be found again in an altered
 * copy.
 */
const REACH = 32;

/** What stands just before and after a quote. */
export interface QuoteContext {
	readonly prefix: string;
	readonly suffix: string;
}

/**
 * The prefix and suffix of a W3C TextQuoteSelector that selects this occurrence and no other: 32 characters on each
 * side, and more where the quote stands elsewhere with the same ones. Shorter only where the text begins or ends.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 *
 * @param occurrences Where the quote starts, in UTF-16 code units; `start` may be among them.
 */
export function quoteContext(text: string, start: number, end: number, occurrences: readonly number[]): QuoteContext {
	for (let reach = REACH; ; reach *= 2) {
		const prefix = text.slice(wholeCharacter(text, Math.max(0, start - reach), -1), start);
		const suffix = text.slice(end, wholeCharacter(text, Math.min(text.length, end + reach), 1));
		const isTaken = (other: number) =>
			other !== start &&
			other >= prefix.length &&
			text.startsWith(prefix, other - prefix.length) &&
			text.startsWith(suffix, other + end - start);
		if (reach >= text.length || !occurrences.some(isTaken)) return { prefix, suffix };
	}
}

/** The offset, moved by one where it would part the two halves of a character. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
	return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + step : offset;
}
