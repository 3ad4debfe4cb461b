import type { YearPatterns } from '../../year-patterns.ts';
import { oneToTwelve, tensInWords } from './number-table.ts';

/** Makes words with spaces between them one group of a regular expression. */
function anyOf(...words: readonly string[]): string {
	return `(?:${words.join(' ').replaceAll(' ', '|')})`;
}

/** Words for a time. */
const TIME = anyOf(
	'years? months? weeks? quarters? half semesters? seasons? spring summer autumn fall winter beginning',
	'start middle end course rest all most class as',
);
/** Words for what is held, issued or counted in a year, and so may have a year in its name. */
const EVENT = anyOf(
	'census survey study report review edition vintage cohort intake wave round baseline election',
	'referendum olympics cup expo law act bill code decree directive constitution reform treaty agreement',
	'strategy roadmap agenda programme program plan budget crisis pandemic recession war revolution',
	'earthquake flood drought',
);
const MONTH = anyOf(
	'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)?',
	'oct(?:ober)? nov(?:ember)? dec(?:ember)?',
);
const BEFORE_YEAR = anyOf('since year FY fiscal financial calendar [QH][1-4] spring summer autumn winter dated');
const DATE = `${MONTH}\\s?\\.?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?)?(?:\\s?,)?`;
const PART = anyOf('early mid late');
const CONJUNCTION = anyOf('and but or while whereas that because when where so');
/** Words between a preposition and the year. */
const NEARER =
	'(?:(?:about|around|approximately|roughly|circa|early|mid|late|the|calendar|fiscal|financial|years?)\\s+)*';
const CHANGE = anyOf(
	'r(?:i|o)s(?:e|en|es|ing) gr(?:o|e)w(?:n|s|ing)? increas(?:e|ed|es|ing) f(?:a|e)ll(?:en|s|ing)?',
	'dropp?(?:ed|s|ing)? declin(?:e|ed|es|ing) up down expand(?:ed|s|ing)? cut reduc(?:e|ed|es|ing)',
	'exceed(?:ed|s|ing)? widen(?:ed|s)? shr(?:a|u)nk climb(?:ed|s)? went jump(?:ed|s)?',
);
const UNCHANGED = `(?<!${CHANGE}\\s+(?:\\p{L}+\\s+)?)`;
const TIME_BEFORE = anyOf('years quarter half beginning start middle end');
/** Words between a year and its noun: “the 2021 general election”. */
const ADJECTIVE = anyOf(
	'general presidential parliamentary national annual first second third fourth household population labou?r',
	'force financial',
);
const TOTAL = anyOf('total number sample sum out capacity population maximum minimum workforce size');
const OF_A_YEAR = anyOf('quarter season levels? prices dollars data figures estimates?');

function capital(words: string): string {
	return words.replace(/(?<=\||\?:|^)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function opening(words: string): RegExp {
	const sentence = `(?:^|[.!?:\\n]\\s*)(?:${capital(words)})`;
	const clause = `(?:[,;–—(]\\s*|(?<!\\p{L})${CONJUNCTION}\\s+)(?:${words})`;
	return new RegExp(`(?:${sentence}|${clause})\\s+$`, 'u');
}

/** Words after a number that are no adjectives of a counted noun: “in 2021 only some firms”. */
const noAdjectives: ReadonlySet<string> = new Set(
	(
		'a an the this that these those of in on at to for from by with within without per and or but not no ' +
		'as than then so if when while where which who whose what how is are was were be been has have had do ' +
		'does did will would can could may might must only just also even still already about over under most ' +
		'many much some any all each every both few fewer several more less least other its their our his her ' +
		'my your it they we he she there after before since until during between through shows covers finds ' +
		'says reports gives states counts puts hundred thousand half dozen none nobody nothing'
	)
		.split(' ')
		.concat(`${oneToTwelve}|${tensInWords}`.split('|')),
);

/** “In 2015 dollars” gives the year of the prices. */
export const yearOfMoney = /(?<!\p{L})in\s+(?:(?:constant|real|current)\s+)?$/iu;

export const years: YearPatterns = {
	sureBefore: new RegExp(
		`(?:(?<!\\p{L})(?:${BEFORE_YEAR}|${DATE})\\s+|(?<!\\p{L})(?:FY|${PART}\\s?[-‐‑–]?\\s?)|©\\s?)$`,
		'iu',
	),
	/** “By” is left out after verbs of change, for “rose by 2000” is a count. */
	before: new RegExp(
		`(?:(?<!\\p{L})(?:(?<!result(?:s|ed|ing)?\\s)in|until|till|${UNCHANGED}by|${TIME}\\s+of)\\s+${NEARER}` +
			`|(?<!\\p{L})${TIME_BEFORE}\\s+)$`,
		'iu',
	),
	/** With a plural, they count: “a survey of 2000 adults”, “after 2000 hours”. */
	beforeNoPlural: new RegExp(
		`(?<!\\p{L})(?:before|after|during|through|throughout|between|${UNCHANGED}from|for|${EVENT}\\s+of)\\s+${NEARER}$`,
		'iu',
	),
	/** “In 2021 firms hesitated”. */
	opening: opening('in|by|until|till'),
	unclearOpening: opening('in|by|until|till|before|after|during|between|from'),
	/** “Census 2020”. */
	named: new RegExp(`(?<!\\p{L})${capital(EVENT)}\\s+$`, 'u'),
	/** “The 2021 survey”, “1988 third quarter”, “2015 prices”. */
	after: new RegExp(
		`^(?:\\s+(?:${ADJECTIVE}\\s+){0,2}(?:${EVENT}|${OF_A_YEAR})(?!\\p{L})|\\s?(?:AD|CE|BCE?)(?!\\p{L}))`,
		'iu',
	),
	/** With `singularAfter`: “2021 saw 240 firms”. */
	fiscal: /(?<!\p{L})(?:FY\s?|(?:fiscal|financial)(?:\s+years?)?\s+)(?:\d{4}\s?[-–/]\s?)?$/iu,
	sentenceStart: /(?:^|[.!?]\s+|\n\s*)$/u,
	singularAfter: /^\s+(?:saw|was|is|has|will|brought|marked|became|ended|began|started)(?!\p{L})/iu,
	/** “Uzbekistan’s 2023 Digital Trust Law”. */
	owner: /(?:(?<!\p{L})(?:the|this|its|their|our|an?)|\p{L}['’]s|s['’])\s+$/iu,
	article: /(?<!\p{L})an?\s+$/iu,
	/** “(2021)”, “(Smith 2021)”. */
	bracket: /[([]\s*(?:\p{Lu}[\p{L}.'’-]*(?:\s+(?:et\s+al\.?|and|&|\p{Lu}[\p{L}.'’-]*)){0,3},?\s+)?$/u,
	bracketEnd: /^\s*[)\]:;]/u,
	/** “2000 of the firms”. */
	partAfter: /^\s+(?:of\s+(?:the|these|those|them|whom|which|our|their|its|his|her)|in\s+(?:all|total))(?!\p{L})/iu,
	pluralAfter: /^\s+(?:were|are|have)(?!\p{L})/iu,
	countedBefore: new RegExp(`(?<!\\p{L})(?:${TOTAL}\\s+of|some|n\\s?=)\\s*$`, 'iu'),
	plural: /^\p{Ll}{2,}s(?!\p{L})/u,
	noAdjectives,
};
