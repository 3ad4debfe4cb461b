import type { Passage, Source } from '../model/source.ts';
import { readNumbers, type ReadingOptions } from './read-numbers.ts';
import type { Reading } from './reading.ts';

/** The numbers of a quote, read with the words around it. */
export interface QuoteReadings {
	/** Wholly inside the quote. */
	readonly whole: readonly Reading[];
	/** Partly outside the quote, which begins or ends in the middle of them. */
	readonly split: readonly Reading[];
	/** The quote with the words around it. The offsets of the readings count from its start. */
	readonly text: string;
	/** BCP 47 tag of the source. */
	readonly language: string;
}

/** Characters on both sides that may change a number: “approximately”, “from 120 to”, “million”. */
const AROUND = 64;

/**
 * Reads the numbers of a passage together with the words around it. So a quote cannot change a number by leaving out
 * “about”, half of a range, or the first digits.
 *
 * @param of What the figure is.
 */
export function readInContext(
	{ start, end }: Passage,
	source: Source,
	of: Pick<ReadingOptions, 'isLength' | 'isRank'>,
): QuoteReadings {
	const from = Math.max(0, start - AROUND);
	const to = Math.min(source.copy.text.length, end + AROUND);
	const cutOff = !source.complete && source.copy.text.slice(to).trim() === '';
	const text = source.copy.text.slice(from, to);
	const touching = readNumbers(text, { language: source.language, cutOff, ...of }).filter(
		(reading) => reading.start + from < end && reading.end + from > start,
	);
	const isWhole = (reading: Reading) => reading.start + from >= start && reading.end + from <= end;
	return {
		whole: touching.filter(isWhole),
		split: touching.filter((reading) => !isWhole(reading)),
		text,
		language: source.language,
	};
}
