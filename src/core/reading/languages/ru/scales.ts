import type { ReadingLanguage } from '../../reading-language.ts';

/** Scale words that Russian shares with the languages that borrowed them. */
export const largeScales: ReadingLanguage['scales'] = [
	['миллион(?!ер)\\p{L}*|млн', 6],
	['миллиард(?!ер)\\p{L}*|млрд', 9],
	['триллион\\p{L}*|трлн', 12],
];

/** Endings of the nouns; “тысячный” and “миллионный” are no scales, but “200-тысячный” counts. */
const HARD = '(?:а|у|ом|е|ы|ов|ам|ами|ах)?';

export const scales: ReadingLanguage['scales'] = [
	['тысяч(?:а|и|е|у|ей|ью|ам|ами|ах)?|тыс|тысячн\\p{L}+', 3],
	[`миллион${HARD}|млн|миллионн\\p{L}+`, 6],
	[`миллиард${HARD}|млрд|миллиардн\\p{L}+`, 9],
	[`триллион${HARD}|трлн|триллионн\\p{L}+`, 12],
	[`квадриллион${HARD}`, 15],
	['сот(?:ня|ни|ню|не|ней|ен)', 2],
	['десят(?:ок|ка|ков|ку|ком)', 1],
];

/** “12 дюжин”; “3 сотых” is a fraction, and no scale. */
export function otherScale(word: string): { readonly factor?: number } | undefined {
	if (/^дюжин\p{L}?$/iu.test(word)) return { factor: 12 };
	return /^(?:сот|тысячн|десят)(?:ых|ая|ые)$/iu.test(word) ? {} : undefined;
}
