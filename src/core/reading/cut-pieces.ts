import type { TextSource } from '../model/source.ts';

/** What stands in an excerpt where words of the work are left out. */
const LEFT_OUT = /\[\s*(?:…|\.{3})\s*\]/;

/**
 * Whether a passage of an excerpt runs from one piece of the work into another, as the predicate of a sentence. Words
 * that do not follow each other in the work prove nothing together.
 *
 * @param words The passage.
 */
export function describeGap(words: string, { extent }: Pick<TextSource, 'extent'>): string | undefined {
	const found = extent === 'excerpt' ? LEFT_OUT.exec(words) : null;
	return found === null ? undefined : `runs across “${found[0]}”, where words of the work are left out`;
}
