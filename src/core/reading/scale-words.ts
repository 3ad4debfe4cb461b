import { currencyAfter, isCurrencyCode } from './currency-signs.ts';
import { gapAfter } from './gap-after.ts';
import { anywhere, perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

/** What multiplies a number: `factor × 10^power`. Both are absent if a word multiplies it by an unknown amount. */
export interface Scale {
	/** Characters, including the gap before the word. */
	readonly length: number;
	readonly power?: number;
	readonly factor?: number;
	/** It is an `m` that touches the number, which may also be the metre. */
	readonly isMetre?: boolean;
}

/** Powers of ten of single letters and `MM`, the same in every language; their case counts. */
const letters = new Map([
	['k', 3],
	['K', 3],
	['m', 6],
	['M', 6],
	['MM', 6],
	['B', 9],
	['T', 12],
]);

const WORD = /^(\p{L}+)(?![\p{L}\p{N}])/u;
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
const CURRENCY_WITH_SCALE = /^(?:[kKmMTB]|[mb]n)([A-Z]{3})$|^([A-Z]{3})(?:[kKmMB]|[mb]n)$/;
/** A full stop after which the sentence goes on: it belongs to an abbreviation. */
const DOT_INSIDE = /^\.(?=[^\S\r\n]?(?:[\p{Ll}\p{Sc}%]|[A-Z]{3}(?!\p{L})))/u;

/** Reads the scale at the start of `rest`, the text after a number. */
export function readScale(rest: string, language: ReadingLanguage, isAfterCurrency: boolean): Scale | undefined {
	const gap = gapAfter(rest);
	const word = WORD.exec(rest.slice(gap.length))?.[1];
	if (word === undefined) return readMarked(rest, language);
	const end = gap.length + word.length;
	const scale = scaleOf(word, gap, language, () => isAfterCurrency || currencyAfter(rest.slice(end)) !== undefined);
	if (scale === undefined) return undefined;
	// A new line that begins with a capital may be a new sentence, or a heading.
	if (/\n/.test(gap) && /^\p{Lu}/u.test(word)) return { length: end };
	return {
		...scale,
		length:
			end + (scale.power !== undefined && word.length < 5 ? (DOT_INSIDE.exec(rest.slice(end))?.[0].length ?? 0) : 0),
	};
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
): Omit<Scale, 'length'> | undefined {
	const power = powerOf(word, language);
	if (power !== undefined) return { power };
	const letter = letters.get(word);
	if (letter !== undefined)
		return /[-‐‑\n]/.test(gap) || (gap !== '' && (word === 'm' || word === 'T') && !isMoney())
			? undefined
			: { power: letter, isMetre: word === 'm' && gap === '' };
	const code = CURRENCY_WITH_SCALE.exec(word);
	if (code && isCurrencyCode(code[1] ?? code[2] ?? '')) return {};
	return language.otherScale(word, gap, isMoney) ?? (LOOKS_LIKE_SCALE.test(word) ? {} : undefined);
}

/** The power of ten that a word states in a language. */
function powerOf(word: string, language: ReadingLanguage): number | undefined {
	return patternsOf(language).scales.find(([pattern]) => pattern.test(word))?.[1];
}
