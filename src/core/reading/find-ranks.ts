import type { FoundRank } from './reading-language.ts';

/**
 * Finds ranks in a text, in order. A rank that is written as a number behind its noun, “rang 27”, is no ordinal.
 *
 * @param patterns Their groups are `number`, for such a rank; `digits`, for those of an ordinal; and those of words.
 * @param ofWords The rank that the groups of words name.
 */
export function findRanks(
	text: string,
	patterns: readonly RegExp[],
	ofWords: (groups: Readonly<Record<string, string | undefined>>) => number,
): FoundRank[] {
	return patterns
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.map(({ 0: words, index: start, groups = {} }) => {
			const { digits, number, ...named } = groups;
			const value = Number(digits ?? number ?? ofWords(named));
			return { start, end: start + words.length, value, isOrdinal: number === undefined };
		})
		.sort((a, b) => a.start - b.start);
}

/** Patterns of ordinals in words, each in a group with its number. @param ordinals From the first on. */
export function ordinalPattern(ordinals: readonly string[]): string {
	return ordinals.map((word, index) => `(?<n${index + 1}>${word})`).join('|');
}

/** The rank that such a pattern has found. */
export function ordinalFound(groups: Readonly<Record<string, string | undefined>>): number {
	return Number(
		Object.keys(groups)
			.find((key) => groups[key] !== undefined)
			?.slice(1),
	);
}
