import { readFraction as readDigits } from '../../fraction.ts';
import type { PartAfter } from '../../number-words.ts';
import { readFraction } from './fractions.ts';
import { wordsOf } from './joined-words.ts';
import { isOfScale } from './part-of-scale.ts';

const AND = /^(?:\s+and\s+|[-‐‑]and[-‐‑])/iu;
const IN_DIGITS = /^(?:\d{1,2}\/\d{1,4}(?!\p{N}|[-.,:/]\p{N}|\/)|[½-¾⅐-⅞])/u;
/** “20 firms and a third of them”: a new noun phrase, “two and a half parties”. */
const OF_OTHERS = /^\s+(?:of|party|parties)(?!\p{L})/iu;

/** Reads the fraction that “and” adds to a number, from the text after the number: “2 and a half million”. */
export function partAfter(after: string): PartAfter | undefined {
	const and = AND.exec(after)?.[0];
	if (and === undefined) return undefined;
	const rest = after.slice(and.length);
	const digits = IN_DIGITS.exec(rest)?.[0];
	const inDigits = digits === undefined ? undefined : readDigits(digits);
	if (digits !== undefined && inDigits !== undefined)
		return OF_OTHERS.test(rest.slice(digits.length)) ? undefined : { ...inDigits, length: and.length + digits.length };
	const words = wordsOf(rest);
	const run = /^half/iu.test(rest) ? undefined : readFraction(rest, words, 0, true);
	const length = words[(run?.next ?? 0) - 1]?.end;
	if (run?.fraction === undefined || length === undefined || run.fraction.part >= run.fraction.whole) return undefined;
	const [next, isNumber] = [rest.slice(length), words[0]?.word === 'one'];
	if (OF_OTHERS.test(next)) return undefined;
	return { ...run.fraction, length: and.length + length, isOfScale: !isNumber && isOfScale(next) };
}
