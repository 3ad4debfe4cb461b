import { isJoined, readCardinal, type Run, type Word } from './cardinal.ts';
import { numberWordsEn } from './number-table.ts';

const { small, fractions } = numberWordsEn;

/** Words after which “a third” is a fraction: “a third party” and “a quarter ago” count nothing. */
const SHARE_FOLLOWS = new RegExp(
	'^(?:\\s*(?:$|[.,;:)!?”"’])|\\s+(?:of|in|to|as|by|from|between|since|and|or|at|on|for|than|during|the|this' +
		'|that|these|those|their|its|are|is|was|were|have|has|had|do|did|say|said|more|less|fewer|higher|lower' +
		'|larger|smaller|each|annually|per)(?![\\p{L}]))',
	'u',
);
const NOT_A_HALF = new Set(['first', 'second', 'latter', 'last', 'other', 'upper', 'lower', 'top', 'bottom', 'former']);

/** Reads `half`, `half a million`, `a third of` and `two-thirds`, from the word `i` on. */
export function readFraction(text: string, words: readonly Word[], i: number): Run | undefined {
	const first = words[i];
	if (!first) return undefined;
	if (first.word === 'half') {
		if (NOT_A_HALF.has(words[i - 1]?.word ?? '') || /^[-‑]/.test(text.slice(first.end, first.end + 1)))
			return undefined;
		const whole = readCardinal(text, words, i + 1);
		const isWhole = /^an?$/.test(words[i + 1]?.word ?? '') && isJoined(text, words, i + 1);
		return whole?.value !== undefined && isWhole
			? { value: whole.value / 2, next: whole.next }
			: { value: 0.5, next: i + 1 };
	}
	const isArticle = /^an?$/.test(first.word);
	const count = isArticle ? 1 : small.get(first.word);
	const part = words[i + 1];
	const parts = fractions.get(part?.word ?? '');
	if (
		!part ||
		count === undefined ||
		count < 1 ||
		parts === undefined ||
		count >= parts ||
		!isJoined(text, words, i + 1)
	)
		return undefined;
	const isPlural = /(?:s|halves)$/.test(part.word);
	const isHyphened = !isArticle && text.slice(first.end, part.start) !== ' ';
	if (isPlural !== count > 1 || (!isPlural && !isHyphened && !SHARE_FOLLOWS.test(text.slice(part.end, part.end + 16))))
		return undefined;
	return { value: count / parts, next: i + 2 };
}
