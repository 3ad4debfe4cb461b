import { perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { powerOf } from './scale-words.ts';

/** What a rate is divided by, before its noun: the 100,000 of “per 100,000 people”. */
export interface Base {
	/** NaN if the words do not state a whole number. */
	readonly value: number;
	/** Characters. */
	readonly length: number;
}

const DIGITS = /^\p{N}+(?:[.,'’]\p{N}+|\s\p{N}{3}(?!\p{N}))*(?![\p{L}\p{N}-])/u;
const GROUP_MARK = /[.,'’\s](?=\p{N}{3}(?!\p{N}))/gu;
const WORD = /^\s(\p{L}+)(?![\p{L}\p{N}-])/u;
/** Most characters of a base in words. */
const REACH = 40;

/** Reads the number at the start of a text: “100,000”, “1 million”, “ten thousand”, “thousand”. */
export function readBase(text: string, language: ReadingLanguage): Base | undefined {
	const digits = DIGITS.exec(text)?.[0];
	if (digits !== undefined) {
		const [whole = '', word = ''] = WORD.exec(text.slice(digits.length)) ?? [];
		const power = powerOf(word, language);
		const value = Number(digits.replace(GROUP_MARK, '')) * 10 ** (power ?? 0);
		return {
			value: Number.isInteger(value) ? value : NaN,
			length: digits.length + (power === undefined ? 0 : whole.length),
		};
	}
	const several = language.measures.several.exec(text)?.[0];
	if (several !== undefined) {
		const powers = several.split(/\s+/u).flatMap((word) => powerOf(word, language) ?? []);
		return { value: powers.length === 0 ? NaN : 10 ** powers.reduce((a, b) => a + b), length: several.length };
	}
	const words = language.readNumberWords(text.slice(0, REACH)).find(({ start }) => start === 0);
	if (words === undefined || words.multiplier) return undefined;
	return { value: (words.value ?? NaN) * 10 ** (words.power ?? 0), length: words.end };
}

const perOf = perLanguage(({ rates }) => new RegExp(`(?<!\\p{L})(?:${rates.per})\\s+`, 'giu'));

const goesOnOf = perLanguage(({ rates }) => new RegExp(`^(?:\\s+(?:${rates.per})\\s|\\s?/)`, 'iu'));

/** Whether a rate is divided once more: “per year” of “per 100,000 people per year”. */
export function goesOnPer(after: string, language: ReadingLanguage): boolean {
	return goesOnOf(language).test(after);
}

/** The bases of all rates in a text. */
export function basesIn(text: string, language: ReadingLanguage): number[] {
	return [...text.matchAll(perOf(language))].flatMap(({ 0: { length }, index }) => {
		const from = index + length;
		return readBase(text.slice(from, from + REACH), language)?.value ?? [];
	});
}

const leadsOf = perLanguage(
	({ rates: { every, per } }) => new RegExp(`(?<!\\p{L})(?:${every})\\s+|(?:^|[,:(–—])\\s*(?:${per})\\s+`, 'giu'),
);

/**
 * The base of a rate that is named before its number: 1,000 of “For every 1,000 people there are” 12 doctors. Its
 * length is that of the text from the first of these words on.
 */
export function baseBefore(sentence: string, language: ReadingLanguage): Base | undefined {
	const last = [...sentence.matchAll(leadsOf(language))].at(-1);
	if (last === undefined) return undefined;
	const rest = sentence.slice(last.index + last[0].length);
	const base = readBase(rest.slice(0, REACH), language);
	if (base === undefined || base.value === 1 || /\p{N}/u.test(rest.slice(base.length))) return undefined;
	return { value: base.value, length: sentence.length - last.index - last[0].search(/\p{L}/u) };
}
