import type { KnownLanguage } from '../reading-language.ts';
import { largeScales } from './ru/scales.ts';

/** Case endings for “from” and “to”, which form comparisons in Kazakh and in Kyrgyz. */
export const FROM = '[\\s-]?[тдн][аеоө]н\\s+';
export const TO = '[\\s-]?[кқгғ][аеоө]\\s+';

export const kk: KnownLanguage = {
	scales: [['мың\\p{L}*', 3], ...largeScales],
	anywhere: {
		ratios: { 'percentage point': 'пайыздық\\s+(?:тармақ|пункт)\\p{L}*', percent: 'пайыз\\p{L}*' },
		signs: { listConjunctions: 'және', scaleLike: 'мың\\p{L}*' },
		periods: { fromAfter: 'жылдан' },
		someQualifiers: {
			before: [
				['at most', 'ең көбі|көп дегенде'],
				['at least', 'кемінде|кем дегенде'],
				['about', 'шамамен|шамалап'],
			],
			after: [
				['more than', `${FROM}(?:астам|артық|көп)(?!\\p{L})`],
				['less than', `${FROM}(?:кем|аз)(?!\\p{L})`],
				['about', `${TO}(?:жуық|жақын)(?!\\p{L})`],
			],
		},
		someYears: { after: 'жыл(?:ы|дан|ға|дың|ғы|дары)' },
		currencies: [{ pattern: /^\sтеңге\p{L}*/iu, currency: 'KZT' }],
	},
};
