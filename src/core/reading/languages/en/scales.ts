import type { ReadingLanguage } from '../../reading-language.ts';
import type { Scale } from '../../scale-words.ts';
import { numberWordsEn } from './number-table.ts';

export const scales: ReadingLanguage['scales'] = [
	['hundred', 2],
	['thousands?', 3],
	['lakhs?|lacs?', 5],
	['millions?|mn|mln|mio', 6],
	['crores?', 7],
	['billions?|bn|bln|milliards?|mrd', 9],
	['trillions?|tn|trn|trln|tln', 12],
	['quadrillions?', 15],
];

/** Powers of ten of words that are scales only in sums of money. */
const moneyWords = new Map([
	['thou', 3],
	['grand', 3],
	['mil', 6],
	['mill', 6],
	['mm', 6],
	['cr', 7],
	['bil', 9],
	['tril', 12],
]);

/** Those that are never scales outside of money: millimetres, a code, a name. */
const neverOutsideMoney = /^(?:mm|[Cc][Rr]|Grand)$/;

/** Single letters right after a number: “$5b”. */
const letters = new Map([
	['b', 9],
	['t', 12],
]);

/** Reads “dozen”, and the letters and short forms that scale sums of money. `{}` if it is unclear whether they do. */
export function otherScale(word: string, gap: string, isMoney: () => boolean): Omit<Scale, 'length'> | undefined {
	if (/^(?:dozens?|dozs?|dzs?|Doz(?:en)?s?|DOZENS?)$/.test(word)) return { factor: 12 };
	if (word === 'score' || isWhole(word)) return {};
	const ofLetter = letters.get(word);
	if (ofLetter !== undefined) return scaleOfLetter(word, ofLetter, gap, isMoney);
	const inMoney = moneyWords.get(word.toLowerCase());
	if (inMoney === undefined) return undefined;
	if (isMoney()) return { power: inMoney };
	return neverOutsideMoney.test(word) ? undefined : {};
}

/** “Thirds” of “2 thirds”. Quarters and halves may be counted: “5 quarters”. */
function isWhole(word: string): boolean {
	const one = word.toLowerCase().replace(/s$/, '');
	return one !== word.toLowerCase() && one !== 'quarter' && numberWordsEn.wholes.has(one);
}

/** Unclear if there is a gap before the letter. Without money, “5t” is tonnes. */
function scaleOfLetter(
	letter: string,
	power: number,
	gap: string,
	isMoney: () => boolean,
): Omit<Scale, 'length'> | undefined {
	if (/[-‐‑\n]/.test(gap)) return undefined;
	if (isMoney()) return gap === '' ? { power } : {};
	return letter === 'b' && gap === '' ? {} : undefined;
}
