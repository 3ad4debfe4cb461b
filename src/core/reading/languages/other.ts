import type { KnownLanguage, ReadingLanguage } from '../reading-language.ts';
import { en } from './en.ts';

/**
 * What is read in a text of a language that has no file, or whose file does not say it. Words for numbers, months and
 * parts are not known then. The words that English sets between and beside numbers are looked for in any text; so no
 * text is read more freely for being of another language. Qualifiers and years are those of all the languages that give
 * some.
 */
export const other: Omit<ReadingLanguage, 'qualifiers'> = {
	readNumberWords: () => [],
	partAfter: () => undefined,
	joinParts: (_, expressions) => expressions,
	otherScale: () => undefined,
	/** Those that mean the same everywhere. */
	scales: [
		['million|mln|mio', 6],
		['mrd|mlrd', 9],
	],
	numerals: en.numerals,
	dates: { ...en.dates, patterns: [] },
	ranges: en.ranges,
	rates: en.rates,
	shares: en.shares,
	multiples: en.multiples,
	negatives: { ...en.negatives, hyphenWaits: undefined },
	measures: en.measures,
	years: undefined,
	yearOfMoney: en.yearOfMoney,
	prose: { ...en.prose, numberWords: [], idioms: { ...en.prose.idioms, phrases: undefined } },
	labelsReadAs: 'en',
	denials: undefined,
};

/** How their qualifiers may be parted from a number, or be meant otherwise. */
export const otherQualifiers = {
	articles: en.qualifiers.articles,
	isAmbiguous: en.qualifiers.isAmbiguous,
	isFromUp: () => false,
};

/** Words of languages that have no file. */
export const others: KnownLanguage = {
	anywhere: {
		signs: {
			scaleLike: [
				'(?!mil[iy]oner)(?:m|b|tr|quadr|quint|z|gaz)[iy]ll?[iyj](?:oe?|oo|ó|ò|õ)n(?!a[iî]r|är|ár|ar)\\p{L}*',
				'(?!mil[iy]arder)mill?[iyj]ard(?!aire|är|eir)\\p{L}*|miliar',
				'tusen\\p{L}*|tis[ií]c\\p{L}*|tuha(?:t|n)\\p{L}*|tūkst\\p{L}*|ezer|хиляд\\p{L}*',
				'mio|mln|bln|trln|mrd|mld|mlrd',
			].join('|'),
		},
	},
};
