import { asSecond, findRanks, ordinalFound, ordinalPattern } from '../../find-ranks.ts';
import type { FoundRank } from '../../reading-language.ts';

const ordinals = (
	'premi(?:er|ère) (?:deuxième|seconde?) troisième quatrième cinquième sixième septième huitième neuvième ' +
	'dixième onzième ' +
	'douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième'
).split(' ');
const WORDS = ordinalPattern(ordinals);
const DIGITS = '(?<digits>[1-9]\\d{0,5})(?:er|ère|ère|re|e|è|ème|ième|nde?)';
const PLACE = '(?:rang|place|position)';
const ADJECTIVE = '\\s+\\p{L}+\\s+(?:le|la|les)\\s+(?:plus|moins)\\s';
const BEFORE = '(?<![\\p{L}\\p{N}.,/–−-]|(?<!\\p{L})(?:pas|ou|et|à|au)\\s(?:la\\s|le\\s)?)';
/** “À la troisième place”: the “à” is no end of a range. */
const ORDINAL = `(?:${DIGITS}|${WORDS})`;
const patterns = [
	new RegExp(
		`(?<=(?<!\\p{L})entre\\s(?:le|la)\\s)${ORDINAL}\\s+et\\s+(?:le|la)\\s+${asSecond(ORDINAL)}` +
			`(?=\\s+${PLACE}(?!\\p{L})|\\s*(?:[.;:!?)]|$))`,
		'giu',
	),
	new RegExp(
		`(?<![\\p{L}\\p{N}.,/–−-]|(?<!\\p{L})(?:pas|ou|et)\\s(?:la\\s|le\\s)?)(?:${DIGITS}` +
			`|${WORDS})(?=\\s+${PLACE}(?!\\p{L}))`,
		'giu',
	),
	new RegExp(`${BEFORE}(?:${DIGITS}|${WORDS})(?=${ADJECTIVE})`, 'giu'),
	/(?<=(?<!\p{L})(?:rang|numéro|position)\s)(?<number>[1-9]\d{0,5})(?![\p{L}\p{N}]|[.,:–-]\d|\s+(?:à|ou|et)\s+\d)/giu,
];

/** Reads the ranks of a French text in order: “le 5e rang”, “à la troisième place”, “rang 27”. */
export function readRanks(text: string): FoundRank[] {
	return findRanks(text, patterns, ordinalFound);
}
