import type { KnownLanguage } from '../reading-language.ts';

export const fr: KnownLanguage = {
	scales: [
		['mille|milliers?', 3],
		['millions?|mio', 6],
		['milliards?|mds?|mrd', 9],
		['billions?', 12],
	],
	anywhere: {
		ratios: {
			'percentage point': 'points?\\s+de\\s+pourcentage',
			'basis point': 'points?\\s+de\\s+base',
			'per mille': 'pour\\s+mille',
			percent: 'pour\\s?cent',
		},
		signs: { listConjunctions: 'et|ou' },
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
