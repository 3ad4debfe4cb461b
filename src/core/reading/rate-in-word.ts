import { perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

const ratesOf = perLanguage(({ measures }) =>
	(measures.rates ?? []).map(
		([words, rate]) => [new RegExp(`^(\\s?)(?:${words})(?![\\p{L}\\p{N}])`, 'u'), rate] as const,
	),
);

/** A rate in one word, or with a power below zero, after a number. */
interface RateInWord {
	/** Characters of the word, with the white space before it. */
	readonly length: number;
	/** The text with the rate written out: `40 kmph` is `40 km/h`. */
	readonly after: string;
}

/** `m s⁻¹`, `kWh m-2`: a unit, and a power below zero of another one. */
const NEGATIVE_POWER = /^(\s?[\p{L}µμ°%]{1,6}[²³]?)[\s·⋅]([\p{L}µμ]{1,5})(?:⁻([¹²³])|[−-]([123]))(?![\p{L}\p{N}])/u;

/** Reads `kmph`, `mph` or `m s⁻¹` at the start of the text after a number. */
export function rateInWord(after: string, language: ReadingLanguage): RateInWord | undefined {
	const [whole = '', unit = '', base = '', raised, lowered = raised] = NEGATIVE_POWER.exec(after) ?? [];
	if (lowered !== undefined) {
		const power = lowered.replace(/[¹1]/u, '').replace('2', '²').replace('3', '³');
		return { length: whole.length, after: `${unit}/${base}${power}${after.slice(whole.length)}` };
	}
	for (const [pattern, rate] of ratesOf(language)) {
		const length = pattern.exec(after)?.[0].length;
		if (length !== undefined) return { length, after: after.replace(pattern, `$1${rate}`) };
	}
	return undefined;
}
