import type { KnownLanguage } from '../reading-language.ts';

export const de: KnownLanguage = {
	scales: [
		['tausend|tsd', 3],
		['million(?:en)?|mio', 6],
		['milliarden?|mrd|mia', 9],
		['billion(?:en)?|bio', 12],
	],
	anywhere: {
		ratios: {
			'percentage point': 'Prozentpunkt(?:en?)?',
			'basis point': 'Basispunkt(?:en?)?',
			'per mille': 'promille',
			percent: 'Prozent',
		},
		signs: { listJoints: 'und|oder', scaleLike: 'tausend\\p{L}*|mia|tsd' },
		periods: { to: 'bis', between: 'zwischen', and: 'und' },
		someQualifiers: {
			before: [
				['at most', 'nicht mehr als|höchstens|maximal|bis zu'],
				['at least', 'nicht weniger als|mindestens|wenigstens|zumindest'],
				['more than', 'mehr als|über'],
				['less than', 'weniger als'],
				['about', 'etwa|rund|ungefähr|circa|ca\\.|zirka|knapp|fast|nahezu|beinahe|annähernd|schätzungsweise'],
			],
			after: [
				['at least', '{noun},?\\s+(?:oder\\s+mehr|und\\s+mehr)(?!\\p{L})'],
				['at most', '{noun},?\\s+oder\\s+weniger(?!\\p{L})'],
			],
			// “Unter 40 Firmen” may as well be among them.
			loose: [['less than', 'unter']],
		},
		someYears: {
			sureBefore: '(?:im\\s+)?Jahre?',
			months: 'Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
			before: 'in|seit|bis|ab|von|nach|vor',
			partsOfYear: 'Ende|Anfang|Mitte',
		},
	},
};
