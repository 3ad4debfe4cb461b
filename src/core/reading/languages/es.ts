import type { KnownLanguage } from '../reading-language.ts';
import { joinParts } from './es/added-parts.ts';
import { currencies } from './es/currencies.ts';
import { dates } from './es/dates.ts';
import { denials } from './es/denials.ts';
import { measures } from './es/measures.ts';
import { partAfter, readNumberWords } from './es/number-words.ts';
import { prose } from './es/prose.ts';
import { qualifiers } from './es/qualifiers.ts';
import { multiples, negatives, numerals, pairs, ranges, uncertainties } from './es/ranges.ts';
import { readRanks } from './es/ranks.ts';
import { rates, shares } from './es/shares-of-whole.ts';
import { yearOfMoney, years } from './es/years.ts';

export const es: KnownLanguage = {
	isWhole: true,
	readNumberWords,
	partAfter,
	joinParts,
	readRanks,
	numerals,
	scales: [
		['mil|miles', 3],
		['mill[oó]n(?:es)?|mill', 6],
		['millardos?', 9],
		['bill[oó]n(?:es)?', 12],
		['trill[oó]n(?:es)?', 18],
		['centenar(?:es)?|centenas?', 2],
		['millar(?:es)?', 3],
		['decenas?', 1],
	],
	otherScale: (word) => (/^docenas?$/iu.test(word) ? { factor: 12 } : undefined),
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
			'percentage point': 'puntos?\\s+porcentual(?:es)?',
			'basis point': 'puntos?\\s+b[áa]sicos?',
			'per mille': 'por\\s+mil(?!\\s+(?:millones|habitantes|personas))',
			percent: 'por\\s?cien(?:tos?)?(?!\\s+(?:mil|millones))',
		},
		signs: {
			minus: '(?<!(?:al|lo|o|mucho|ni|cuando|nada|de|los|las|algo|poco)\\s+)menos',
			listConjunctions: 'y|o|e',
			scaleLike: 'mill[oó]n(?:es)?|bill[oó]n(?:es)?',
		},
		currencies,
		periods: { between: 'entre', and: 'y', from: 'desde|del|de', upTo: 'a|al|hasta' },
		someQualifiers: {
			before: [
				['at most', 'no más de|como máximo|hasta'],
				['at least', 'no menos de|al menos|por lo menos|como mínimo'],
				['more than', 'más de'],
				['less than', 'menos de'],
				['about', 'aproximadamente|cerca de|alrededor de|casi|unos|unas'],
			],
			after: [
				['at least', '{noun},?\\s+o\\s+más(?!\\p{L})'],
				['at most', '{noun},?\\s+o\\s+menos(?!\\p{L})'],
			],
		},
		someYears: {
			sureBefore: 'año',
			months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
			monthGoesOn: 'del?',
			before: 'desde|hasta',
			partsOfYear: 'finales|principios|mediados',
			partGoesOn: 'de',
			beforeNoPlural: 'en|desde|hasta',
			pluralEnds: 's',
		},
	},
};
