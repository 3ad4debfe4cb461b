import type { UnitPart } from '../model/unit.ts';
import type { CountingWord } from '../reading/counting-words.ts';
import { unitNamed } from '../reading/read-measure.ts';
import type { WordsAfter } from './check-counted.ts';

/**
 * Whether a report’s own name of a unit is that of a built-in one: “square mile” is `mile^2`, “degree F” `[degF]`.
 *
 * @param word The words in the text.
 */
export function isNamedAlike(
	{ atom: { display }, power }: UnitPart,
	word: CountingWord,
	{ words, language }: Pick<WordsAfter, 'words' | 'language'>,
): boolean {
	if (display.by !== 'name' || Math.abs(power) !== 1 || word.codes.size === 0) return false;
	const named = unitNamed(display.name.one, words, language);
	return named !== undefined && [...named.codes].some((code) => word.codes.has(code));
}
