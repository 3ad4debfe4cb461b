import { asSecond, findRanks } from '../../find-ranks.ts';
import type { FoundRank } from '../../reading-language.ts';

const stems = (
	'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt ' +
	'siebzehnt achtzehnt neunzehnt zwanzigst'
).split(' ');
const NOUN = '(?:Platz(?:e[s]?)?|Rang(?:e[s]?)?|Stelle|Position)';
const STEM = `(?<stem>${stems.join('|')})`;
const BEFORE = '(?<![\\p{L}\\p{N}.,/–−-]|(?<!\\p{L})(?:nicht|oder|und|bis)\\s)';
const ORDINAL = `(?:(?<digits>[1-9]\\d{0,5})\\.|${STEM}en)`;
const patterns = [
	new RegExp(
		`(?<=(?<!\\p{L})zwischen\\s(?:dem|der)\\s)${ORDINAL}\\s+und\\s+(?:(?:dem|der)\\s+)?${asSecond(ORDINAL)}` +
			`(?=\\s+${NOUN}(?!\\p{L}))`,
		'giu',
	),
	new RegExp(`${BEFORE}(?:(?<digits>[1-9]\\d{0,5})\\.|${STEM}e[nrs]?)(?=\\s+${NOUN}(?!\\p{L}))`, 'giu'),
	new RegExp(
		`${BEFORE}${STEM}(?=(?:größt|höchst|längst|beliebtest|reichst|wichtigst|best|häufigst|meist)e[nrs]?(?!\\p{L}))`,
		'giu',
	),
	new RegExp(
		`(?<=(?<!\\p{L})(?:Platz|Rang|Position)\\s)(?<number>[1-9]\\d{0,5})(?![\\p{L}\\p{N}]|[.,:–-]\\d` +
			`|\\s+(?:bis|oder|und)\\s+\\d)`,
		'gu',
	),
];

/** Reads the ranks of a German text in order: “auf dem 5. Platz”, “den dritten Rang”, “Platz 27”, “zweitgrößte”. */
export function readRanks(text: string): FoundRank[] {
	return findRanks(text, patterns, ({ stem = '' }) => stems.indexOf(stem.toLowerCase()) + 1);
}
