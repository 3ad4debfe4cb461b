import { monthPatterns, numberOfPart, OLD_YEAR, ONE_YEAR, YEAR } from '../../date-parts.ts';
import type { DatePatterns } from '../../reading-language.ts';

const months = [
	...['janvier|janv', 'février|fevrier|févr', 'mars', 'avril|avr', 'mai', 'juin', 'juillet|juil', 'août|aout'],
	...['septembre|sept', 'octobre|oct', 'novembre|nov', 'décembre|decembre|déc'],
];
export const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const seasons = [/^printemps/iu, /^été/iu, /^automne/iu, /^hiver/iu];
const quarters = [
	/^(?:T?1|I(?!I|V)|prem)/iu,
	/^(?:T?2|II(?!I)|deux|sec)/iu,
	/^(?:T?3|III|trois)/iu,
	/^(?:T?4|IV|quat|dern)/iu,
];

const { NAME, MONTH, FIRST_MONTH } = monthPatterns(months);
const DAY = '(?<day>\\d{1,2})(?:er)?';
const FIRST_DAY = '(?<firstDay>\\d{1,2})(?:er)?';
const TO = '(?:\\s?[-‑–−]\\s?|\\s+(?:à|au|et)\\s+)';
const QUARTER =
	'(?<month>T[1-4]|(?:1er|[2-4](?:e|ème|nd)|I{1,3}e?r?|IVe|premier|deuxième|second|troisième|quatrième)\\s+trimestre)';
const SEASON = '(?<month>printemps|été|automne|hiver)';
const ERA = '\\s+(?:ap(?:r)?\\.|après)\\s+J\\.?-C\\.?';
const BEFORE_ERA = '\\s+(?:av\\.|avant)\\s+J\\.?-C\\.?';

/** The longest first, so that a day is not read as a month. */
const patterns = [
	`${FIRST_DAY}\\s+${FIRST_MONTH}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${FIRST_DAY}${TO}${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${FIRST_MONTH}${TO}${MONTH},?\\s+${YEAR}`,
	`${DAY}\\s+${MONTH},?\\s+${YEAR}`,
	`${MONTH},?\\s+(?:de\\s+)?${YEAR}`,
	`${QUARTER}(?:\\s+(?:de\\s+)?|[/-])${ONE_YEAR}`,
	`${SEASON}\\s+${ONE_YEAR}`,
	`années\\s+(?<decade>(?:1[5-9]|20)\\d0)(?![\\p{L}\\p{N}]|[.,]\\d|\\s?[-–]|\\s+(?:à|et|au|ou)\\s)`,
	`(?<firstYearBefore>${OLD_YEAR})${TO}(?<yearBefore>${OLD_YEAR})${BEFORE_ERA}`,
	`(?<yearBefore>${OLD_YEAR})${BEFORE_ERA}`,
	`(?<year>${OLD_YEAR})${ERA}`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${pattern}`, 'giu'));

export const dates: DatePatterns = {
	patterns,
	anyMonth: new RegExp(`${NAME}|trimestre|T[1-4]|printemps|été|automne|hiver|années|J\\.?-C`, 'iu'),
	numberOfMonth: numberOfPart({ months, seasons, quarters, quarter: /trimestre|^T\d/iu }),
	months: MONTHS,
	possibly: '(?:peut-être|probablement|sans\\s+doute|vraisemblablement)(?:\\s+(?:en|dès))?',
};
