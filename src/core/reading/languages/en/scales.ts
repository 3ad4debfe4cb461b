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

/** Dozens, and letters and short forms that scale sums of money. */
export function oddScale(word: string, gap: string, isMoney: () => boolean): Omit<Scale, 'length'> | undefined {
	if (/^dozens?$/i.test(word)) return { factor: 12 };
	if (word === 'score') return {};
	if (word === 'b' || word === 't') {
		if (/[-‐‑\n]/.test(gap)) return undefined;
		if (isMoney()) return gap === '' ? { power: word === 'b' ? 9 : 12 } : {};
		return word === 'b' && gap === '' ? {} : undefined;
	}
	const inMoney = moneyWords.get(word.toLowerCase());
	if (inMoney === undefined) return undefined;
	if (isMoney()) return { power: inMoney };
	return word === 'mm' || word.toLowerCase() === 'cr' || word === 'Grand' ? undefined : {};
}
