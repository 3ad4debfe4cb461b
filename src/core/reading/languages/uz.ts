import type { KnownLanguage } from '../reading-language.ts';
import { largeScales } from './ru/scales.ts';

export const uz: KnownLanguage = {
	scales: [
		['ming\\p{L}*|минг\\p{L}*', 3],
		['million(?!er)\\p{L}*|mln', 6],
		['milliard(?!er)\\p{L}*|mlrd', 9],
		['trillion\\p{L}*|trln', 12],
		...largeScales,
	],
	anywhere: {
		ratios: { 'percentage point': 'foiz(?:li)?\\s+punkt\\p{L}*', percent: 'foiz\\p{L}*' },
		signs: { listConjunctions: 'va' },
		periods: { fromAfter: 'yildan' },
		someQualifiers: {
			before: [
				['at most', "ko[‘ʻ’']pi bilan"],
				['at least', 'kamida'],
				['about', 'taxminan|qariyb|deyarli'],
			],
			after: [
				['more than', '[\\s-]?dan\\s+(?:ortiq|ziyod)(?!\\p{L})'],
				['less than', '[\\s-]?dan\\s+kam(?!\\p{L})'],
				['about', '[\\s-]?[gk]a\\s+yaqin(?!\\p{L})'],
			],
		},
		someYears: { after: 'yil(?:da|dan|gacha|ning|i|larda)' },
		currencies: [{ pattern: /^\s(?:сўм|so['‘’ʻʼ]m)(?!\p{L})/iu, currency: 'UZS' }],
	},
};
