import type { KnownLanguage } from '../reading-language.ts';

const YEAR = /^(?:1[5-9]|20)\p{Nd}{2}$/u;

/** “240 Firmen”; “9-Euro-Ticket”, “2030 Agenda” and “Agenda 2010” are names. */
function labelCounts(text: string): boolean {
	const [, number = ''] = /^(?:(?:über|rund|etwa|mehr als|fast)\s+)?(\p{Nd}[\p{Nd}.,]*)\s+\p{L}/iu.exec(text) ?? [];
	return number !== '' && !YEAR.test(number) && !number.endsWith('.');
}

/** For languages in which every noun has a capital, as in German, so that a capital does not mark a name. */
export const likeGerman: KnownLanguage = { labelCounts };

export const de: KnownLanguage = {
	...likeGerman,
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
		ratioUnits: { 'per mille': 'promille' },
		signs: { listConjunctions: 'und|oder', scaleLike: 'tausend\\p{L}*|mia|tsd' },
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
			// “Unter 40 Firmen” may also mean “among 40 firms”.
			ambiguous: [['less than', 'unter']],
		},
		someYears: {
			sureBefore: '(?:im\\s+)?Jahre?',
			months: 'Jänner|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
			before: 'in|seit|bis|ab|von|nach|vor',
			partsOfYear: 'Ende|Anfang|Mitte',
		},
	},
};
