import type { KnownLanguage } from '../reading-language.ts';

export const es: KnownLanguage = {
	scales: [
		['mil|miles', 3],
		['mill[oó]n(?:es)?|mill', 6],
		['bill[oó]n(?:es)?', 12],
	],
	anywhere: {
		ratios: { 'percentage point': 'puntos?\\s+porcentual(?:es)?', percent: 'por\\s?ciento' },
		signs: { listConjunctions: 'y|o|e', scaleLike: 'mill[oó]n(?:es)?|bill[oó]n(?:es)?' },
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
