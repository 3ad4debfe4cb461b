/** Characters on each side that are kept in any case, so that the quote can be found again in a changed copy. */
const REACH = 32;

/** The text just before and after a quote. */
export interface QuoteContext {
	readonly prefix: string;
	readonly suffix: string;
}

/**
 * The prefix and suffix of a W3C TextQuoteSelector that selects only this occurrence: 32 characters on each side, and
 * more if the quote stands elsewhere with the same ones. They are shorter where the text begins or ends.
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

/** The offset, moved by `step` if it would separate the two halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
	return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + step : offset;
}
