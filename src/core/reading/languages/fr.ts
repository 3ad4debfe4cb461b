import type { KnownLanguage } from '../reading-language.ts';
import { joinParts } from './fr/added-parts.ts';
import { currencies } from './fr/currencies.ts';
import { dates } from './fr/dates.ts';
import { denials } from './fr/denials.ts';
import { measures } from './fr/measures.ts';
import { partAfter, readNumberWords } from './fr/number-words.ts';
import { prose } from './fr/prose.ts';
import { qualifiers } from './fr/qualifiers.ts';
import { multiples, negatives, numerals, pairs, ranges, uncertainties } from './fr/ranges.ts';
import { readRanks } from './fr/ranks.ts';
import { rates, shares } from './fr/shares-of-whole.ts';
import { yearOfMoney, years } from './fr/years.ts';

export const fr: KnownLanguage = {
	isWhole: true,
	readNumberWords,
	partAfter,
	joinParts,
	readRanks,
	numerals,
	scales: [
		['mille|milliers?', 3],
		['millions?|mio', 6],
		['milliards?|mds?|mrd', 9],
		['billions?', 12],
		['billiards?', 15],
		['trillions?', 18],
		['centaines?', 2],
		['dizaines?', 1],
		['lakhs?', 5],
		['crores?', 7],
	],
	// “3 cents” may be three hundred.
	otherScale: (word) => (/^douzaines?$/iu.test(word) ? { factor: 12 } : /^cents?$/iu.test(word) ? {} : undefined),
	qualifiers,
	dates,
	ranges,
	pairs,
	uncertainties,
	rates,
	shares,
	multiples,
	negatives,
	measures,
	years,
	yearOfMoney,
	prose,
	denials,
	anywhere: {
		ratios: {
			'percentage point': 'points?\\s+de\\s+pourcentage|points?\\s+de\\s+pour\\s?cents?',
			'basis point': 'points?\\s+de\\s+base',
			'per mille': 'pour\\s+mille',
			percent: 'pour[\\s-]?cents?',
		},
		signs: {
			minus: '(?<!(?:au|du|ou|le|les|de|à|en|tout|encore)\\s+)moins|négati(?:f|ve)',
			listConjunctions: 'et|ou',
		},
		currencies,
		periods: { between: 'entre', and: 'et', from: 'de|du|depuis', upTo: "à|au|jusqu['’]en" },
		someQualifiers: {
			before: [
				['at most', "pas plus (?:de|d['’])|au plus|au maximum|jusqu['’]à"],
				['at least', "pas moins (?:de|d['’])|au moins|au minimum"],
				['more than', "plus (?:de|d['’])"],
				['less than', "moins (?:de|d['’])"],
				['about', "environ|près (?:de|d['’])|à peu près|approximativement|presque|autour de|quelque"],
			],
			after: [
				['at least', '{noun},?\\s+ou\\s+plus(?!\\p{L})'],
				['at most', '{noun},?\\s+ou\\s+moins(?!\\p{L})'],
			],
		},
		someYears: {
			sureBefore: "année|l['’]an",
			months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
			before: "en|depuis|dès|avant|après|jusqu['’]en",
			partsOfYear: 'fin|début|mi-',
			partGoesOn: 'de',
			beforeNoPlural: 'en|depuis|dès',
			pluralEnds: '[sx]',
		},
	},
};
