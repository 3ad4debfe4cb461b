import { decimalOf, type Fraction } from './fraction.ts';
import type { NumberWords } from './number-words.ts';
import { readSpelled, type SpelledNumber, type SpelledPart, type Spelling } from './spelled-numbers.ts';
import { joinedWord, type SpelledWord } from './spelled-words.ts';

/**
 * Finds the words for parts at an index: 3 for “tiers”, 5 for “quintas partes”.
 *
 * @param count How many parts there are.
 * @returns `whole` is the number of parts of a whole.
 */
export type WholeAt = (words: readonly SpelledWord[], at: number, count: number) => Whole | undefined;

interface Whole {
	readonly whole: number;
	readonly next: number;
	/** The words are also an ordinal of the same number, in the singular (`true`) or the plural: “cinquièmes”. */
	readonly isOrdinal?: boolean;
}

const NO_PART = () => undefined;

/**
 * Reads “zwei Drittel”, “trois cinquièmes”, “dos quintas partes” from the word `at` on. In “cent vingt-cinquièmes” it
 * is not clear which words are the count, so that it has no value.
 */
export function readParts(
	words: readonly SpelledWord[],
	at: number,
	spelling: Spelling,
	wholeAt: WholeAt,
): SpelledNumber | undefined {
	const count = readSpelled(words, at, { ...spelling, partAt: NO_PART });
	if (count?.value === undefined || count.power !== undefined || !(count.value > 0)) return undefined;
	if (joinedWord(words, count.next) === '') return undefined;
	const found = wholeAt(words, count.next, count.value);
	if (found === undefined) return undefined;
	const isWord = spelling.partsAreWords?.(joinedWord(words, count.next)) === true;
	if (!isWord && mayGoOn(words, count.next, count.next - at, spelling))
		return found.isOrdinal === true ? undefined : { next: found.next };
	// “Vingt-cinquièmes” and “quatre-vingtièmes” are ordinals; “cinq-huitièmes” is a fraction.
	if (
		found.isOrdinal !== undefined &&
		words[count.next]?.isTouching === true &&
		(count.value >= 10 || found.whole >= 10)
	)
		return undefined;
	return ofFraction({ part: count.value, whole: found.whole }, found.next);
}

/**
 * Whether the last word of a count may name the parts: “cent trente cinquièmes”, “vingt et un cinquième”.
 *
 * @param length How many words the count has.
 */
function mayGoOn(words: readonly SpelledWord[], next: number, length: number, spelling: Spelling): boolean {
	const word = words[next - 1]?.word ?? '';
	const last = spelling.counts.get(word) ?? 0;
	if (length > 1 && (words[next]?.isTouching === true || last === 1)) return true;
	const isRound = (last >= 20 && last % 10 === 0) || spelling.hundreds.has(word) || spelling.thousands.has(word);
	return isRound && words[next]?.isTouching !== true;
}

/** A part that is smaller than one, such as that of “two and three quarters”. */
export function readPart(
	words: readonly SpelledWord[],
	at: number,
	spelling: Spelling,
	wholeAt: WholeAt,
): SpelledPart | undefined {
	const { fraction, next = at } = readParts(words, at, spelling, wholeAt) ?? {};
	return fraction !== undefined && fraction.part < fraction.whole ? { fraction, next } : undefined;
}

export function ofFraction(fraction: Fraction, next: number): SpelledNumber {
	return { value: Number(decimalOf(fraction)), fraction, next };
}

/** A number in words that may say how many times, and may end inside its last word. */
export interface FoundSpelled extends SpelledNumber {
	readonly isMultiplier?: boolean;
	/** UTF-16 code units; left out if the number ends with the word before `next`. */
	readonly end?: number;
	/** Words before the first one of the number, such as the article of “une centaine”. */
	readonly skip?: number;
}

/**
 * Finds all numbers of a text in order.
 *
 * @param readAt Reads the number that begins with a word; undefined if none does. Without a value it cannot be read.
 */
export function findSpelled(
	text: string,
	words: readonly SpelledWord[],
	readAt: (words: readonly SpelledWord[], at: number) => FoundSpelled | undefined,
): NumberWords[] {
	const found: NumberWords[] = [];
	let last = -1;
	for (let at = 0; at < words.length;) {
		const first = words[at];
		const run = first && (last === at || mayStart(text, first)) ? readAt(words, at) : undefined;
		const start = words[at + (run?.skip ?? 0)]?.start;
		const end = run?.end ?? words[(run?.next ?? 0) - 1]?.end;
		if (run === undefined || start === undefined || end === undefined || start >= end) {
			at = Math.max(at + 1, run?.next ?? 0);
			continue;
		}
		const { value, fraction, power, isMultiplier: multiplier = false } = run;
		const before = last === at && first?.isJoined === true && !first.isTouching ? found.at(-1) : undefined;
		// “Deux trois cents”: two numbers side by side.
		if (before === undefined)
			found.push({ start, end, text: text.slice(start, end), value, fraction, power, multiplier });
		else found[found.length - 1] = { start: before.start, end, text: text.slice(before.start, end), multiplier: false };
		at = run.next;
		last = at;
	}
	return found;
}

/** Whether a number may start with a word: after a letter and a hyphen the word is part of a name. */
function mayStart(text: string, { start }: SpelledWord): boolean {
	return !/[\p{L}\p{N}][-‐‑]$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** No number, up to the word `next`: an ordinal whose first words are those of a number, “vingt-cinquième”. */
export function noNumber(words: readonly SpelledWord[], at: number, next: number): FoundSpelled {
	return { next, end: words[at]?.start ?? 0 };
}
