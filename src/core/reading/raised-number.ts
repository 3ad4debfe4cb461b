import { anywhere } from './languages.ts';

/**
 * `2^32`, `1.1^+23`, `10^(-5)`, `8 × 2^10`, from the text after the first digits. No further digits, letters, sum or
 * product come after it: `2^31 − 1`.
 */
const RAISED = new RegExp(
	'^(?:\\s?[×x·⋅*]\\s?(\\d{1,4}))?\\^(?:\\(([-−+]?\\d{1,3})\\)|([-−+]?\\d{1,3}))' +
		'(?!\\s?[-−–‒‑+×x·⋅*/^]\\s?[\\p{N}(]|[\\p{L}\\p{N}^]|[.,:]\\d|[-‑]\\p{L})',
	'u',
);
const BASE = /^\d{1,6}(?:[.,]\d{1,2})?$/;
const IN_TERM = /(?:[×x·⋅*/+^(]|\p{N}\s?[-−–])\s?$/iu;
const AFTER_MINUS = new RegExp(`(?:[-‐‑‒–−﹣－]\\s?|(?<!\\p{L})(?:${anywhere.signs.minus})\\s+)$`, 'iu');
/** Doubles round the last digits of other powers. */
const DIGITS = 15;

/** A number that is written as a power of another one; `decimal` is absent where a minus may be raised as well. */
export interface Raised {
	/** UTF-16 code units after the first digits. */
	readonly length: number;
	readonly decimal?: string | undefined;
}

/**
 * Reads a power with `^`, and a number times such a power. Raised digits such as those of `10⁶` may be the mark of a
 * note, and are not read.
 *
 * @param decimalMark The mark before decimals in the language of the text.
 */
export function readRaised(digits: string, before: string, after: string, decimalMark: string): Raised | undefined {
	const found = BASE.test(digits) && !IN_TERM.test(before) ? RAISED.exec(after) : null;
	const mark = /[.,]/.exec(digits)?.[0] ?? decimalMark;
	if (found === null || mark !== decimalMark) return undefined;
	const [whole, second, bracketed, plain] = found;
	const exponent = Number((bracketed ?? plain ?? '').replace('−', '-'));
	const first = Number(digits.replace(',', '.'));
	const [factor, base] = second === undefined ? [1, first] : [first, Number(second)];
	const value = factor * base ** exponent;
	if (!Number.isFinite(value) || value === 0) return undefined;
	if (second === undefined && exponent % 2 === 0 && AFTER_MINUS.test(before)) return { length: whole.length };
	const isExact = Number.isInteger(first) && exponent >= 0;
	return { length: whole.length, decimal: String(isExact ? value : Number(value.toPrecision(DIGITS))) };
}
