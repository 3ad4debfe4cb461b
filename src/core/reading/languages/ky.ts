import type { KnownLanguage } from '../reading-language.ts';
import { largeScales } from './ru.ts';

/** Endings of “from” and “to”, with which a comparison is made. */
const FROM = '[\\s-]?[тдн][аеоө]н\\s+';
const TO = '[\\s-]?[кқгғ][аеоө]\\s+';

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
