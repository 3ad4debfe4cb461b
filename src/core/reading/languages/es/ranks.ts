import { asSecond, findRanks, ordinalFound, ordinalPattern } from '../../find-ranks.ts';
import type { FoundRank } from '../../reading-language.ts';

const ordinals = (
	'primer[oa]? segund[oa] tercer[oa]? cuart[oa] quint[oa] sext[oa] s[ée]ptim[oa] octav[oa] noven[oa] décim[oa] ' +
	'(?:undécim|decimoprimer)[oa]? (?:duodécim|decimosegund)[oa] decimotercer[oa]? decimocuart[oa] decimoquint[oa] ' +
	'decimosext[oa] decimoséptim[oa] decimoctav[oa] decimonoven[oa] vigésim[oa]'
).split(' ');
const WORDS = ordinalPattern(ordinals);
const DIGITS = '(?<digits>[1-9]\\d{0,5})(?:\\.?[ºª°]|\\.?er|\\.?o|\\.?a)';
const PLACE = '(?:puesto|lugar|posición|plaza)';
const BEFORE = '(?<![\\p{L}\\p{N}.,/–−-]|(?<!\\p{L})(?:no|o|y|ni)\\s(?:el\\s|la\\s)?)';
/** “La segunda economía más grande”. */
const ORDERED = '\\s+\\p{L}+\\s+(?:más|menos)\\s|\\s+(?:mayor|menor|mejor|peor)(?!\\p{L})';
const ORDINAL = `(?:${DIGITS}|${WORDS})`;
const patterns = [
	new RegExp(
		`(?<=(?<!\\p{L})entre\\s(?:(?:el|la)\\s)?)${ORDINAL}\\s+y\\s+(?:(?:el|la)\\s+)?${asSecond(ORDINAL)}` +
			`(?=\\s+${PLACE}(?!\\p{L})|\\s*(?:[.;:!?)]|$))`,
		'giu',
	),
	new RegExp(`${BEFORE}(?:${DIGITS}|${WORDS})(?=\\s+${PLACE}(?!\\p{L})|${ORDERED})`, 'giu'),
	new RegExp(
		'(?<=(?<!\\p{L})(?:puesto|lugar|posición)\\s(?:número\\s)?)(?<number>[1-9]\\d{0,5})(?![\\p{L}\\' +
			'p{N}ºª]|[.,:–-]\\d|\\s+(?:a|o|y)\\s+\\d)',
		'giu',
	),
];

/** Reads the ranks of a Spanish text in order: “el quinto puesto”, “la 3.ª posición”, “puesto 27”. */
export function readRanks(text: string): FoundRank[] {
	return findRanks(text, patterns, ordinalFound);
}
