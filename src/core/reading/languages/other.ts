import type { KnownLanguage, ReadingLanguage } from '../reading-language.ts';
import { en } from './en.ts';

/**
 * How a text is read where its language has no file, or its file leaves something out. Words for numbers, months and
 * parts are then not known. The English words between and beside numbers are looked for in every text, so that no text
 * is checked less for being in another language. Qualifiers and years are those of all languages that give some.
 */
export const other: Omit<ReadingLanguage, 'qualifiers'> = {
	readNumberWords: () => [],
	partAfter: () => undefined,
	joinParts: (_, expressions) => expressions,
	otherScale: () => undefined,
	/** Scale words that mean the same in every language. */
	scales: [
		['million|mln|mio', 6],
		['mrd|mlrd', 9],
	],
	numerals: en.numerals,
	dates: { ...en.dates, patterns: [], orderByRegion: false, possibly: undefined },
	ranges: en.ranges,
	pairs: en.pairs,
	uncertainties: en.uncertainties,
	rates: en.rates,
	shares: en.shares,
	multiples: en.multiples,
	negatives: {
		...en.negatives,
		hyphenWaits: undefined,
		degrees: `${en.negatives.degrees}|gradi?|grados?|graus|degrés?|град(?:ус\\p{L}*)?`,
	},
	measures: en.measures,
	years: undefined,
	yearOfMoney: en.yearOfMoney,
	prose: { ...en.prose, numberWords: [], names: [], idioms: { ...en.prose.idioms, phrases: undefined } },
	labelsReadAs: 'en',
	denials: undefined,
};

/** The rest of `QualifierWords` for these languages; their words are in `someQualifiers`. */
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
