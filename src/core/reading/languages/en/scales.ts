import type { ReadingLanguage } from '../../reading-language.ts';
import type { Scale } from '../../scale-words.ts';

export const scales: ReadingLanguage['scales'] = [
	['hundred', 2],
	['thousands?', 3],
	['lakhs?|lacs?', 5],
	['millions?|mn|mln|mio', 6],
	['crores?', 7],
	['billions?|bn|bln|milliards?|mrd', 9],
	['trillions?|tn|trn|trln', 12],
	['quadrillions?', 15],
];

/** In money only; by itself each of them means something else as well. */
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

/** Those that mean nothing but something else outside of money: millimetres, a code, a name. */
const otherwiseElsewhere = /^(?:mm|[Cc][Rr]|Grand)$/;

/** By themselves, right behind a number: “$5b”. */
const letters = new Map([
	['b', 9],
	['t', 12],
]);

/** Dozens, and letters and short forms that scale sums of money. */
export function otherScale(word: string, gap: string, isMoney: () => boolean): Omit<Scale, 'length'> | undefined {
	if (/^dozens?$/i.test(word)) return { factor: 12 };
	if (word === 'score') return {};
	const ofLetter = letters.get(word);
	if (ofLetter !== undefined) return scaleOfLetter(word, ofLetter, gap, isMoney);
	const inMoney = moneyWords.get(word.toLowerCase());
	if (inMoney === undefined) return undefined;
	if (isMoney()) return { power: inMoney };
	return otherwiseElsewhere.test(word) ? undefined : {};
}

/** Unclear where the letter stands apart; “5t” of no money are tonnes. */
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
