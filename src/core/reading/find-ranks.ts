import type { FoundRank } from './reading-language.ts';

/**
 * Finds ranks in a text, in order. A rank that is written as a number behind its noun, “rang 27”, is no ordinal.
 *
 * @param patterns Their groups are `number`, for such a rank; `digits`, for those of an ordinal; and those of words.
 *   Those of the second of two ranks, “entre le 5e et le 10e rang”, have `To` behind their names.
 * @param ofWords The rank that the groups of words name.
 */
export function findRanks(text: string, patterns: readonly RegExp[], ofWords: (groups: Groups) => number): FoundRank[] {
	const found = patterns
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.map(({ 0: words, index: start, groups = {} }) => {
			const [first, second] = [groupsOf(groups, false), groupsOf(groups, true)];
			const { digits, number, ...named } = first;
			const value = Number(digits ?? number ?? ofWords(named));
			const { digits: toDigits, ...toNamed } = second;
			const to = Object.keys(second).length === 0 ? undefined : Number(toDigits ?? ofWords(toNamed));
			return { start, end: start + words.length, value, to, isOrdinal: number === undefined };
		})
		.sort((a, b) => a.start - b.start);
	const ranges = found.filter(({ to }) => to !== undefined);
	return found.filter(
		(rank) => rank.to !== undefined || !ranges.some(({ start, end }) => start <= rank.start && rank.end <= end),
	);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The groups that have matched, of the first or of the second rank, without `To`. */
function groupsOf(groups: Groups, isSecond: boolean): Groups {
	const found = Object.entries(groups).filter(([key, words]) => words !== undefined && key.endsWith('To') === isSecond);
	return Object.fromEntries(found.map(([key, words]) => [key.replace(/To$/, ''), words]));
}

/** A pattern whose groups are those of the second rank. */
export function asSecond(pattern: string): string {
	return pattern.replace(/\(\?<(\w+)>/g, '(?<$1To>');
}

/** Patterns of ordinals in words, each in a group with its number. @param ordinals From the first on. */
export function ordinalPattern(ordinals: readonly string[]): string {
	return ordinals.map((word, index) => `(?<n${index + 1}>${word})`).join('|');
}

/** The rank that such a pattern has found. */
export function ordinalFound(groups: Groups): number {
	return Number(
		Object.keys(groups)
			.find((key) => groups[key] !== undefined)
			?.slice(1),
	);
}
