import { type GramIndex, indexGrams } from '../parse/gram-index.ts';
import { lineAt, lineStarts } from '../parse/line-at.ts';
import { MOST_PLACES, findWords } from '../parse/find-words.ts';
import { type NearestPassage, nearestPassage } from './nearest-passage.ts';
import { type QuoteContext, quoteContext } from './quote-context.ts';

/**
 * The words to find. If they stand in several places, `prefix` and `suffix` select one, as in W3C’s TextQuoteSelector.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface QuoteSelector {
	readonly quote: string;
	readonly prefix?: string | undefined;
	readonly suffix?: string | undefined;
}

/** Offsets count UTF-16 code units from 0, lines count from 1. */
export interface FoundQuote extends QuoteContext {
	readonly kind: 'found';
	readonly start: number;
	readonly end: number;
	readonly line: number;
	/** Where the first line of the quote starts and its last line ends, without the line break. */
	readonly around: { readonly start: number; readonly end: number };
}

/** Where a quote stands, or why no one place can be given. */
export type QuoteLocation =
	| FoundQuote
	| { readonly kind: 'absent'; readonly nearest?: NearestPassage | undefined }
	/** The quote stands in one place, but its `prefix` or `suffix` does not stand beside it. */
	| { readonly kind: 'elsewhere'; readonly line: number; readonly beside: 'prefix' | 'suffix' }
	/** The lines of the first matches, each line once, at most twenty. */
	| { readonly kind: 'ambiguous'; readonly lines: number[] };

/** Finds a quote in one source. */
export type Locate = (selector: QuoteSelector) => QuoteLocation;

const MOST_LINES = 20;

/** Finds a quote word for word: nothing is normalised. To look up many quotes in one text, index it once. */
export function locateQuote(text: string, selector: QuoteSelector): QuoteLocation {
	return indexSource(text).locate(selector);
}

/** Indexes a source at the first lookup. Each lookup then costs about as much as reading the quote. */
export function indexSource(text: string): { readonly locate: Locate } {
	let index: { grams: GramIndex; lines: Int32Array } | undefined;
	return {
		locate(selector) {
			index ??= { grams: indexGrams(text), lines: lineStarts(text) };
			const { grams, lines } = index;
			const all = findWords(text, grams, selector.quote);
			const matches = all.filter((start) => misplaced(text, start, selector) === undefined);
			const [only, second] = matches;
			if (only !== undefined && second === undefined && all.length <= MOST_PLACES) {
				const [end, line] = [only + selector.quote.length, lineAt(lines, only)];
				const next = lines[lineAt(lines, end)];
				return {
					kind: 'found',
					start: only,
					end,
					line,
					around: { start: lines[line - 1] ?? 0, end: next === undefined ? text.length : next - 1 },
					...quoteContext(text, only, end, all),
				};
			}
			if (all.length === 0) return { kind: 'absent', nearest: nearestPassage(text, grams, lines, selector.quote) };
			if (all[0] !== undefined && all.length === 1)
				return {
					kind: 'elsewhere',
					line: lineAt(lines, all[0]),
					beside: misplaced(text, all[0], selector) ?? 'prefix',
				};
			const tied = matches.length > 0 ? matches : all;
			return { kind: 'ambiguous', lines: [...new Set(tied.map((start) => lineAt(lines, start)))].slice(0, MOST_LINES) };
		},
	};
}

/** Which of the words around a quote do not stand there; undefined if both do, or are not given. */
function misplaced(
	text: string,
	start: number,
	{ quote, prefix = '', suffix = '' }: QuoteSelector,
): 'prefix' | 'suffix' | undefined {
	const [before, after] = [prefix.trim(), suffix.trim()];
	const end = start + quote.length;
	/** Characters of white space between the words and the quote; with more they belong to another paragraph. */
	const slack = 16;
	const preceding = text.slice(Math.max(0, start - before.length - slack), start).trimEnd();
	if (!preceding.endsWith(before)) return 'prefix';
	const following = text.slice(end, end + after.length + slack).trimStart();
	return following.startsWith(after) ? undefined : 'suffix';
}
