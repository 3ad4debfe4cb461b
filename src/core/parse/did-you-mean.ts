import { nearestWord } from '../spelling/nearest-word.ts';

/** “Did you mean …?” with a space before it, or nothing. */
export function suggestion(word: string, candidates: Iterable<string>): string {
	const best = nearestWord(word, candidates);
	return best === undefined ? '' : ` Did you mean “${best}”?`;
}
