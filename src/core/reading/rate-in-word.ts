import { perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

const ratesOf = perLanguage(({ measures }) =>
	(measures.rates ?? []).map(
		([words, rate]) => [new RegExp(`^(\\s?)(?:${words})(?![\\p{L}\\p{N}])`, 'u'), rate] as const,
	),
);

/** A rate in one word after a number. */
interface RateInWord {
	/** Characters of the word, with the white space before it. */
	readonly length: number;
	/** The text with the rate written out: `40 kmph` is `40 km/h`. */
	readonly after: string;
}

/** Reads `kmph` or `mph` at the start of the text after a number. */
export function rateInWord(after: string, language: ReadingLanguage): RateInWord | undefined {
	for (const [pattern, rate] of ratesOf(language)) {
		const length = pattern.exec(after)?.[0].length;
		if (length !== undefined) return { length, after: after.replace(pattern, `$1${rate}`) };
	}
	return undefined;
}
