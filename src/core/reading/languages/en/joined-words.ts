import type { Fraction } from '../../fraction.ts';
import { gapAfter } from '../../gap-after.ts';

/** One word of a text, in lower case. */
export interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** A number read from the words up to `next`: `value × 10^power`. */
export interface Run {
	/** Absent if the words do not state one number. */
	readonly value?: number | undefined;
	/** Why `value` is absent, as a clause. */
	readonly reason?: string | undefined;
	/** The words are a fraction, and `value` is its quotient. */
	readonly fraction?: Fraction | undefined;
	/** Power of the scale word at the end, which a number before it may share: “two to three million”. */
	readonly power?: number | undefined;
	/** Index of the word after the number. */
	readonly next: number;
}

/** The mark of a note that touches a word: “four fifths45”. */
const NOTE = /^(\p{L}{3,})\d{1,3}$/u;
const SPACED_HYPHEN = /^\s[-‐‑]\s$/u;

/** Splits a text into words, without the marks of notes that touch them. */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: written, index }) => {
		const word = NOTE.exec(written)?.[1] ?? written;
		return { word: word.toLowerCase(), start: index, end: index + word.length };
	});
}

/** Whether only white space, one line break or a hyphen stands between a word and the one before it. */
export function isJoined(text: string, words: readonly Word[], at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	return (
		before !== undefined &&
		word !== undefined &&
		gapAfter(text.slice(before.end, word.start + 1)) === text.slice(before.end, word.start) &&
		before.end < word.start
	);
}

/** The same, or a hyphen with a space on either side: “fifty - two”, “five - eighths”. */
export function isJoinedLoosely(text: string, words: readonly Word[], at: number): boolean {
	const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
	return isJoined(text, words, at) || (at > 0 && at < words.length && SPACED_HYPHEN.test(gap));
}

/** Whether a hyphen and nothing else stands between a word and the one before it. */
export function isHyphened(text: string, words: readonly Word[], at: number): boolean {
	return /^[-‐‑]$/u.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
}
