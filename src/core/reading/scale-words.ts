import { scaleLetters } from './currency-marks.ts';
import { currencyAfter, isCurrencyCode } from './currency-signs.ts';
import { gapAfter } from './gap-after.ts';
import { anywhere, perLanguage } from './languages.ts';
import { noUnit, type OwnUnit, ownWordsAfter } from './own-unit.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** What multiplies a number: `factor × 10^power`. Both are absent if a word multiplies it by an unknown amount. */
export interface Scale {
	/** Characters, including the gap before the word. */
	readonly length: number;
	readonly power?: number;
	readonly factor?: number;
	/** ISO 4217: the scale is one word with a currency, as in `MEUR`. */
	readonly currency?: string;
}

/** Powers of ten of single letters and `MM`, the same in every language; their case counts. */
const letters = new Map([...'kKmMBT'].map((letter) => [letter, scaleLetters.get(letter) ?? 0] as const));
letters.set('MM', 6);

/** A word, but no unit with a power (`m^2`); the mark of a note may touch it if it is no short form: “5 million3”. */
const WORD = /^(\p{L}+)(?![\p{L}\p{N}]|\^\d)|^(\p{L}{4,})(?=\d{1,3}(?![\p{L}\p{N}]))/u;
const patternsOf = perLanguage(({ scales, multiples: { scaleIn } }) => ({
	scales: scales.map(([words, power]) => [new RegExp(`^(?:${words})$`, 'iu'), power] as const),
	marked: new RegExp(
		`^\\s?(?![-–—]\\s)[-–—*_"“”([«»'‘’]{1,3}\\s?(?:(?:${scaleIn})\\s)?(\\p{L}+)(?![\\p{L}\\p{N}])`,
		'u',
	),
}));
/** If the language of the source does not know such a word, its number cannot be read. */
const LOOKS_LIKE_SCALE = new RegExp(`^(?:${anywhere.signs.scaleLike})$`, 'iu');
/** `MEUR`, `kUSD`, `USDm`: a currency and a scale in one word. */
const CURRENCY_WITH_SCALE = /^([kKmMTB]|[mb]n)?([A-Z]{3})([kKmMB]|[mb]n)?$/;
/** A full stop after which the sentence goes on: it belongs to an abbreviation. */
const DOT_INSIDE = /^\.(?=[^\S\r\n]?(?:[\p{Ll}\p{Sc}%]|[A-Z]{3}(?!\p{L})))/u;

/** Reads the scale at the start of `rest`, the text after a number. */
export function readScale(
	rest: string,
	language: ReadingLanguage,
	isAfterCurrency: boolean,
	unit: OwnUnit = noUnit,
): Scale | undefined {
	const gap = gapAfter(rest);
	const [, plain, noted] = WORD.exec(rest.slice(gap.length)) ?? [];
	const word = plain ?? noted;
	if (word === undefined) return readMarked(rest, language);
	const end = gap.length + word.length;
	const isMoney = () => isAfterCurrency || currencyAfter(rest.slice(end)) !== undefined;
	if (ownWordsAfter(rest, unit) > 0 && !isMoney()) return undefined;
	// “40 K-12 schools”
	if (gap !== '' && letters.has(word) && /^[-‐‑]/.test(rest.slice(end))) return undefined;
	const scale = scaleOf(word, gap, language, isMoney, unit);
	if (scale === undefined) return undefined;
	// A new line that begins with a capital may be a new sentence, or a heading.
	if (/\n/.test(gap) && /^\p{Lu}/u.test(word)) return { length: end };
	const isShort = scale.power !== undefined && word.length < 5;
	const stop = DOT_INSIDE.test(rest.slice(end)) || language.stopInside?.test(rest.slice(end)) === true;
	return { ...scale, length: end + (isShort && stop ? 1 : 0) };
}

/** “5 *million*”, “5 (million)”: with a mark between them it is unclear whether the two belong together. */
function readMarked(rest: string, language: ReadingLanguage): Scale | undefined {
	const [whole, word] = patternsOf(language).marked.exec(rest) ?? [];
	return whole !== undefined && word !== undefined && powerOf(word, language) !== undefined
		? { length: whole.length }
		: undefined;
}

function scaleOf(
	word: string,
	gap: string,
	language: ReadingLanguage,
	isMoney: () => boolean,
	unit: OwnUnit,
): Omit<Scale, 'length'> | undefined {
	const power = powerOf(word, language);
	if (power !== undefined) return { power };
	const letter = letters.get(word);
	if (letter !== undefined) {
		if (/[-‐‑\n]/.test(gap)) return undefined;
		if (gap === '') return unit.isData ? {} : { power: letter };
		if (isMoney() || word === 'k' || word === 'MM') return { power: letter };
		// “5 m” and “5 T” are metres and teslas; “513 K” may be kelvin, “0.2 M” molar, “12 B” a class.
		return word === 'm' || word === 'T' ? undefined : {};
	}
	const [, before, code = '', after] = CURRENCY_WITH_SCALE.exec(word) ?? [];
	const inCode = isCurrencyCode(code) ? scaleLetters.get(before ?? after ?? '') : undefined;
	if (inCode !== undefined) return before !== undefined && after !== undefined ? {} : { power: inCode, currency: code };
	return language.otherScale(word, gap, isMoney) ?? (LOOKS_LIKE_SCALE.test(word) ? {} : undefined);
}

/** The power of ten that a word states in a language. */
export function powerOf(word: string, language: ReadingLanguage): number | undefined {
	return patternsOf(language).scales.find(([pattern]) => pattern.test(word))?.[1];
}
