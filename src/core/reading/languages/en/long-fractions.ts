import { isCounted, runOf, SHARE_FOLLOWS, UNCLEAR_PARTS, wholeAt } from './fractions.ts';
import { isHyphened, isJoined, type Run, type Word } from './joined-words.ts';
import { numberWordsEn } from './number-table.ts';
import { partOfScale } from './part-of-scale.ts';

const { small, tens, scales } = numberWordsEn;
const OF_FOLLOWS = /^\s+of(?!\p{L})/iu;

/** A whole number in words, from the word `from` up to `next`. */
interface Cardinal {
	readonly value: number;
	/** What stands after the last “hundred” or scale word: 32 of “one hundred and thirty-two”. */
	readonly rest: number;
	readonly from: number;
	readonly next: number;
}

/**
 * Reads the fraction to which a number above a hundred goes on. After “and”, parts that are fewer than a whole are
 * added: “one hundred and three quarters” is 100.75. Others are counted: “one hundred thirty-two fifths” is 132/5. The
 * run has no value if the words may mean both: “one hundred thirty fifths”.
 */
export function readLongFraction(text: string, words: readonly Word[], cardinal: Cardinal): Run | undefined {
	const { value, rest, from, next } = cardinal;
	const whole = wholeAt(text, words, next);
	if (!whole || !isJoined(text, words, next)) return undefined;
	const last = words[next - 1]?.word ?? '';
	const restFrom = rest > 20 && rest % 10 > 0 ? next - 2 : next - 1;
	const isAfterAnd = rest > 0 && restFrom - from > 1 && words[restFrom - 1]?.word === 'and';
	const after = text.slice(words[whole.next - 1]?.end, (words[whole.next - 1]?.end ?? 0) + 32);
	const unclear: Run = { reason: UNCLEAR_PARTS, next: whole.next };
	if (!whole.isPlural) {
		if (!isAfterAnd || rest !== 1 || !SHARE_FOLLOWS.test(after)) return undefined;
	} else if (isCounted(small.get(last) ?? 0, whole) || ([2, 4].includes(whole.value) && !isAfterAnd)) return undefined;
	if (OF_FOLLOWS.test(after) && isAfterAnd) return unclear;
	const isHyphen = isHyphened(text, words, next);
	const counted = runOf(value, whole.value, whole.next);
	if (rest === 0) return !isHyphen && isOneOfScale(words.slice(from, next)) ? counted : unclear;
	const head = words[restFrom - (isAfterAnd ? 2 : 1)]?.word ?? '';
	if (rest >= whole.value) {
		const isPartOfName = tens.has(last) && whole.value < 10 && !isAfterAnd;
		return isHyphen || isPartOfName || (isAfterAnd && head !== 'hundred') ? unclear : counted;
	}
	if (!isAfterAnd) return unclear;
	if (head === 'hundred') return runOf((value - rest) * whole.value + rest, whole.value, whole.next);
	if (!whole.isPlural) return unclear;
	const part = { part: rest, whole: whole.value, next: whole.next };
	return partOfScale(text, words, value - rest, restFrom - 2, part) ?? unclear;
}

/** “A hundred”, “one hundred thousand”: before a plural such as “trillionths” they count. “Two hundred” may not. */
function isOneOfScale([first, ...others]: readonly Word[]): boolean {
	return /^(?:an?|one)$/.test(first?.word ?? '') && others.every(({ word }) => word === 'hundred' || scales.has(word));
}
