import { isJoined, type Run, type Word } from './joined-words.ts';
import { numberWordsEn } from './number-table.ts';

const { scales } = numberWordsEn;

/**
 * After a part that is added to a scale word: the clause ends, a preposition or a plural noun. Before a verb the part
 * is a subject, and before a singular it may be another number: “a half share”.
 */
const GOES_ON = new RegExp(
	'^(?:\\s*(?:$|[.,;:!?)”"])|\\s+(?:in|by|from|to|since|at|on|for|per|than|during|and|or|as)(?!\\p{L})' +
		'|\\s+(?!(?:is|was|has|does|its|his|this)(?!\\p{L}))(?:\\p{L}{2,}[^\\P{L}su]s|people|men|women|children)(?!\\p{L}))',
	'iu',
);

/** Whether a part is of the scale word before it, by the text after the part: “two million and a half people”. */
export function isOfScale(after: string): boolean {
	return GOES_ON.test(after);
}

/**
 * Adds a part to a number that ends with “million” or a higher scale word: “five billion and three quarters” is 5.75
 * billion, and “one billion and a half million” is the sum. Undefined if the words do not say what it is a part of.
 *
 * @param integer The number, which ends with the word `last`.
 * @param part The part; the word after it is `next`.
 */
export function partOfScale(
	text: string,
	words: readonly Word[],
	integer: number,
	last: number,
	{ part, whole, next }: { readonly part: number; readonly whole: number; readonly next: number },
): Run | undefined {
	const [scale, before] = [scales.get(words[last]?.word ?? '') ?? 0, words[last - 1]?.word ?? ''];
	if (scale < 6 || before === 'hundred' || scales.has(before)) return undefined;
	const lower = isJoined(text, words, next) ? scales.get(words[next]?.word ?? '') : undefined;
	const end = words[next - 1]?.end ?? 0;
	const isClear = lower === undefined ? isOfScale(text.slice(end, end + 32)) : lower >= 6 && lower < scale;
	if (!isClear) return undefined;
	const fraction = { part: integer * whole + part * 10 ** (lower ?? scale), whole };
	return { value: fraction.part / whole, fraction, next: lower === undefined ? next : next + 1 };
}
