import { perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

const patternOf = perLanguage(({ caseEndings }) =>
	caseEndings === undefined ? undefined : new RegExp(`(?<=\\p{L})(?:${caseEndings})$`, 'iu'),
);

/**
 * The length of the ending of a case with which a number ends, as far as it joins the number to the words after it:
 * “дан” of “5 мыңдан астам”. 0 where there is none.
 */
export function lengthOfEnding(
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
	language: ReadingLanguage,
): number {
	const pattern = patternOf(language);
	return pattern === undefined ? 0 : (pattern.exec(text.slice(start, end))?.[0].length ?? 0);
}
