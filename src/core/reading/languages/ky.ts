import type { KnownLanguage } from '../reading-language.ts';
import { FROM, TO } from './kk.ts';
import { largeScales } from './ru/scales.ts';

export const ky: KnownLanguage = {
	scales: [['миң\\p{L}*', 3], ...largeScales],
	anywhere: {
		signs: { scaleLike: 'миң\\p{L}*' },
		someQualifiers: {
			before: [
				['at most', 'эң көп дегенде|көбү менен'],
				['at least', 'кеминде'],
				['about', 'болжол менен|болжолдуу|жакындап'],
			],
			after: [
				['more than', `${FROM}(?:ашык|ашуун|көп)(?!\\p{L})`],
				['less than', `${FROM}аз(?!\\p{L})`],
				['about', `${TO}жакын(?!\\p{L})`],
			],
		},
	},
};
