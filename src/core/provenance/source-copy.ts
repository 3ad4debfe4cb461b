import { isBareQuantity } from '../numbers/bare-quantity.ts';
import type { Passage, TextSource } from '../model/source.ts';
import type { Unit } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import type { CountingWords } from '../reading/counting-words.ts';
import { withSums } from './add-parts.ts';
import { checkQuote } from './check-quote.ts';
import { indexSource, type Locate, type QuoteSelector } from './locate-quote.ts';
import { keyOf, ownUnit } from '../reading/own-unit.ts';
import { type QuoteReadings, readerInContext, type ReadInContext } from '../reading/read-in-context.ts';
import { withoutCounts, withoutYears } from '../reading/year-or-count.ts';
import { withoutUnclearMarks } from '../reading/unclear-marks.ts';
import { withoutUnknownWords } from '../reading/unknown-words.ts';
import { withRates } from './with-rates.ts';
import { standsWholeIn } from './stands-whole.ts';

/** The saved copy of a source, in which quotes are looked up. */
export interface SourceCopy {
	readonly source: TextSource;
	readonly locate: Locate;
	/**
	 * Finds a quote and reads it, or reports what is wrong with it. Equal quotes are located and read once.
	 *
	 * @param owner Whose quote it is, for the message: `figure "gpu-growth"`.
	 */
	readonly read: (selector: QuoteSelector, owner: string, findings: Findings) => ReadQuote | undefined;
}

/** A quote that stands in its source. Each answer is computed at the first call and kept. */
export interface ReadQuote {
	readonly passage: Passage;
	/** Whether the quote is only a number, and does not say what it counts. */
	readonly isBare: () => boolean;
	/** Its numbers, as they are read for a figure of this unit. */
	readonly readings: (unit: Unit, words: CountingWords) => QuoteReadings;
	/** Whether words stand in it whole: see `standsWholeIn`. */
	readonly states: (words: string) => boolean;
}

/** Opens the saved copy of a source for looking up quotes. */
export function openCopy(source: TextSource): SourceCopy {
	const { locate } = indexSource(source.copy.text);
	const readInContext = readerInContext(source);
	const known = new Map<string, ReadQuote>();
	return {
		source,
		locate,
		read(selector, owner, findings) {
			const key = JSON.stringify([selector.quote, selector.prefix, selector.suffix]);
			const before = known.get(key);
			if (before !== undefined) return before;
			const passage = checkQuote(selector, owner, source, locate, findings);
			if (passage === undefined) return undefined;
			const read = readPassage(passage, source, readInContext);
			known.set(key, read);
			return read;
		},
	};
}

function readPassage(passage: Passage, source: TextSource, readInContext: ReadInContext): ReadQuote {
	let isBare: boolean | undefined;
	/** By the words that a unit has of its own; most units have none. */
	const byWords = new Map<string, QuoteReadings>();
	let states: ((words: string) => boolean) | undefined;
	const byUnit = new Map<Unit, QuoteReadings>();
	return {
		passage,
		isBare: () => (isBare ??= isBareQuantity(passage.exact, source.language)),
		readings(unit, words) {
			const before = byUnit.get(unit);
			if (before !== undefined) return before;
			const own = ownUnit(unit, words);
			const key = keyOf(own);
			const read = byWords.get(key) ?? readInContext(passage, own);
			byWords.set(key, read);
			const readings = withRates(withSums(read, unit, words), unit);
			const ofDate = isDate(unit);
			const timed = ofDate ? withoutCounts(readings, words) : withoutYears(readings, unit, words);
			const ofUnit = withoutUnknownWords(withoutUnclearMarks(timed, unit), unit, ofDate, words);
			byUnit.set(unit, ofUnit);
			return ofUnit;
		},
		states: (words) => (states ??= standsWholeIn(source.copy.text, passage, source.language))(words),
	};
}

/** Whether figures of this unit are dates. */
export function isDate(unit: Unit): boolean {
	return unit.parts[0]?.atom.display.by === 'date';
}
