import type { KnownLanguage } from '../reading-language.ts';
import { joinParts } from './de/changes.ts';
import { currencies } from './de/currencies.ts';
import { dates } from './de/dates.ts';
import { denials } from './de/denials.ts';
import { measures } from './de/measures.ts';
import { groups } from './de/number-table.ts';
import { partAfter, readNumberWords } from './de/number-words.ts';
import { prose } from './de/prose.ts';
import { qualifiers } from './de/qualifiers.ts';
import { multiples, negatives, numerals, pairs, ranges, uncertainties } from './de/ranges.ts';
import { readRanks } from './de/ranks.ts';
import { rates, shares } from './de/shares-of-whole.ts';
import { yearOfMoney, years } from './de/years.ts';

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
	isWhole: true,
	readNumberWords,
	partAfter,
	joinParts,
	readRanks,
	numerals,
	scales: [
		['tausend|tsd', 3],
		['million(?:en)?|mio', 6],
		['milliarden?|mrd|mia', 9],
		['billion(?:en)?|bio', 12],
		['billiarden?', 15],
		['hundert', 2],
	],
	otherScale(word) {
		const factor = groups.get(word.toLowerCase());
		return factor === undefined ? undefined : { factor };
	},
	// An article or a pronoun with a capital begins a sentence.
	stopInside: new RegExp(
		'^\\.(?=[^\\S\\r\\n]?(?!(?:Der|Die|Das|Den|Dem|Des|Ein|Eine|Es|Er|Sie|Wir|Im|In|Am|An|Auf|Bei' +
			'|Für|Mit|Von|Zu|Und|Aber|Damit|Dies\\p{L}*|Insgesamt|Davon)\\s)\\p{Lu})',
		'u',
	),
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
			'percentage point': 'Prozentpunkt(?:en?)?',
			'basis point': 'Basispunkt(?:en?)?',
			'per mille': 'promille',
			percent: 'Prozents?|prozentige[nmrs]?|prozentig',
		},
		ratioUnits: { 'per mille': 'promille' },
		signs: { listConjunctions: 'und|oder', scaleLike: 'tausend\\p{L}*|mia|tsd' },
		periods: { to: 'bis', between: 'zwischen', and: 'und' },
		currencies,
		units: { spellings: [['m3', 'Kubikmeter']] },
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
