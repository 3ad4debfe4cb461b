import type { YearPatterns } from '../../year-patterns.ts';
import { MONTHS } from './dates.ts';

const NEVER = /(?!)/u;
/** Words before a number that counts. Before any other word of a sentence, four digits without a noun are a year. */
const COUNTED =
	'auf|um|als|rund|etwa|ungefähr|circa|ca|fast|knapp|über|gut|nur|insgesamt|zusammen|betrug|beträgt|waren' +
	'|sind|mit|aus|zu|je|pro' +
	'|mindestens|höchstens|maximal|bei|lag|unter|gegen|gibt|gab|es|zählt|zählte|umfasst|umfasste|minus|plus' +
	'|nicht|alle|die|der|den|das';

/** “In Preisen von 2015” says which year’s prices, and no sum follows. */
export const yearOfMoney = NEVER;

export const years: YearPatterns = {
	sureBefore: new RegExp(
		`(?:(?<!\\p{L})(?:Jahr(?:e[ns]?)?|(?:Geschäfts|Haushalts|Kalender)jahr(?:es)?|${MONTHS}|Frühjahr|Frühling` +
			`|Sommer|Herbst` +
			'|Winter|Quartals?|Halbjahr(?:es)?)\\s+|©\\s?)$',
		'iu',
	),
	before: NEVER,
	beforeNoPlural: new RegExp(`(?<![\\p{L}\\p{N}-])(?!(?:${COUNTED})[\\s.])[\\p{L}-]+,?\\s+$`, 'iu'),
	opening: NEVER,
	unclearOpening: NEVER,
	named: new RegExp(
		'(?<!\\p{L})(?:\\p{L}*[Zz]ensus|Volkszählung|Bericht|\\p{L}+bericht|Studie|Umfrage|Olympia' +
			'|Agenda|Strategie|Expo|EXPO|Haushalt|\\p{L}+wahl|\\p{L}*[Ii]ndex)\\s+$',
		'u',
	),
	after: /^\s+(?:n|v)\.\s?(?:Chr|u)\./u,
	sentenceStart: /(?:^|[.!?]\s+|\n\s*)$/u,
	singularAfter: /^\s+\p{Ll}/u,
	owner: NEVER,
	article: NEVER,
	bracket: /[([]\s*(?:\p{Lu}[\p{L}.'’-]*(?:\s+(?:et\s+al\.|u\.\s?a\.|und|&|\p{Lu}[\p{L}.'’-]*)){0,3},?\s+)?$/u,
	bracketEnd: /^\s*[)\]:;]/u,
	partAfter: /^\s+(?:von|der|dieser)\s/u,
	pluralAfter: NEVER,
	countedBefore: /(?<!\p{L})(?:insgesamt|zusammen|betrug|beträgt|als|n\s?=)\s*$/iu,
	/** Every noun has a capital; names of countries are taken for one. */
	plural: /^\p{Lu}/u,
	noAdjectives: new Set(
		(
			'und oder aber in im auf an am zu zum zur mit von vom bei aus nach vor seit bis um als wie der die das ' +
			'den dem des ' +
			'ein eine einen einem einer eines ist sind war waren wird werden wurde wurden hat haben hatte hatten ' +
			'lag lagen stieg sank ' +
			'betrug gab es er sie wir ich nicht noch nur rund etwa über unter durch für gegen ohne sowie während ' +
			'dass ob weil wenn ' +
			'erstmals bereits laut'
		).split(' '),
	),
};
