import { GRAM, type GramIndex } from '../parse/gram-index.ts';
import { lineAt } from '../parse/line-at.ts';

/** The passage of a source that is most like a quote. */
export interface NearestPassage {
	/** From 1. */
	readonly line: number;
	readonly text: string;
}

/** A place in the source, and how many grams of the quote stand where the quote would need them. */
interface Candidate {
	readonly start: number;
	readonly votes: number;
}

/** Grams that occur more often in the source do not vote: they say little about the place. */
const COMMON = 64;
/** Most grams of the quote that vote. */
const VOTERS = 24;
/** In UTF-16 code units. */
const LONGEST_WORD = 24;
/** Longer quotes are placed by votes only, for an alignment costs the square of the length. In UTF-16 code units. */
const LONGEST_ALIGNED = 400;

/**
 * Finds the passage that is most like a quote which does not stand in a text: candidates by votes of the rarest grams
 * (runs of a few characters), then the best alignment.
 *
 * @returns Undefined if no passage shares half of the quote.
 */
export function nearestPassage(
	text: string,
	grams: GramIndex,
	lines: Int32Array,
	quote: string,
): NearestPassage | undefined {
	let best: { start: number; end: number; distance: number } | undefined;
	for (const { start } of candidates(text, grams, quote)) {
		const found = quote.length > LONGEST_ALIGNED ? place(text, start, quote.length) : align(text, start, quote);
		if (best === undefined || found.distance < best.distance) best = found;
	}
	if (best === undefined || best.distance > quote.length / 2) return undefined;
	const { start, end } = wholeWords(text, best);
	return { line: lineAt(lines, start), text: text.slice(start, end) };
}

/** Completes the words at both ends, so that an author can copy the passage; by at most `LONGEST_WORD` characters. */
function wholeWords(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
	const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0] ?? '';
	const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? '';
	const isInside = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
	return { start: isInside(start) ? start - before.length : start, end: isInside(end) ? end + after.length : end };
}

/** The starts with the most votes, at most three. */
function candidates(text: string, grams: GramIndex, quote: string): Candidate[] {
	const step = Math.max(2, quote.length >> 4);
	const votes = new Map<number, { start: number; votes: number }>();
	const rare = grams
		.buckets(quote)
		.map((bucket, offset) => ({ bucket, offset, count: grams.count(bucket) }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => a.count - b.count);
	for (const { bucket, offset, count } of rare.slice(0, VOTERS)) {
		if (votes.size > 0 && count > COMMON) break;
		const gram = quote.slice(offset, offset + GRAM);
		let visits = 0;
		grams.visit(bucket, (position) => {
			if (visits++ > 2000) return false;
			if (!text.startsWith(gram, position)) return true;
			const start = Math.max(0, position - offset);
			for (const key of [Math.floor(start / step), Math.floor(start / step) + 1]) {
				const vote = votes.get(key) ?? { start, votes: 0 };
				vote.votes += 1;
				votes.set(key, vote);
			}
			return true;
		});
	}
	return [...votes.values()].sort((a, b) => b.votes - a.votes || a.start - b.start).slice(0, 3);
}

function place(text: string, start: number, length: number): { start: number; end: number; distance: number } {
	return { start, end: Math.min(text.length, start + length), distance: length / 2 };
}

/** The best match of the quote near `start`, with free ends (Sellers 1980, approximate string matching). */
function align(text: string, start: number, quote: string): { start: number; end: number; distance: number } {
	const slack = GRAM + (quote.length >> 3);
	const from = Math.max(0, start - slack);
	const window = text.slice(from, start + quote.length + slack);
	const width = window.length + 1;
	let [costs, nextCosts] = [new Int32Array(width), new Int32Array(width)];
	let [origins, nextOrigins] = [Int32Array.from({ length: width }, (_, i) => i), new Int32Array(width)];
	for (let i = 1; i <= quote.length; i++) {
		const letter = quote.charCodeAt(i - 1);
		nextCosts[0] = i;
		nextOrigins[0] = 0;
		for (let j = 1; j < width; j++) {
			const change = (costs[j - 1] ?? 0) + (letter === window.charCodeAt(j - 1) ? 0 : 1);
			const drop = (costs[j] ?? 0) + 1;
			const add = (nextCosts[j - 1] ?? 0) + 1;
			const least = change <= drop ? (change <= add ? change : add) : drop <= add ? drop : add;
			nextCosts[j] = least;
			nextOrigins[j] = (least === change ? origins[j - 1] : least === drop ? origins[j] : nextOrigins[j - 1]) ?? 0;
		}
		[costs, nextCosts] = [nextCosts, costs];
		[origins, nextOrigins] = [nextOrigins, origins];
	}
	let end = 0;
	costs.forEach((cost, j) => {
		if (cost < (costs[end] ?? Infinity)) end = j;
	});
	return { start: from + (origins[end] ?? 0), end: from + end, distance: costs[end] ?? Infinity };
}
