import type { Formula, FormulaFunction } from '../model/formula.ts';
import { ownMessage } from '../words/catalogues.ts';
import { listFormat, numberFormat } from './intl-formatters.ts';
import { sayAround } from './say-around.ts';

/** A stretch of a formula in a line: words and signs, the value of a figure, or an exponent. */
export type FormulaPart = string | FormulaValue | { readonly raised: readonly FormulaPart[] };

export interface FormulaValue {
	readonly figure: string;
	readonly name: string;
	readonly text: string;
}

type Call = Formula & { readonly kind: 'call' };
/** A function that readers see; of `interval` they see the interval itself. */
type PhrasedFunction = Exclude<FormulaFunction, 'interval'>;
type WriteArgument = (argument: Formula) => readonly FormulaPart[];

type Phrase = (written: readonly (readonly FormulaPart[])[], locale: string) => (string | readonly FormulaPart[])[];

/** Each function as a phrase around its arguments. */
const phrases: Readonly<Record<PhrasedFunction, Phrase>> = {
	wilson: ([share = [], n = [], level = []], locale) => sayAround(locale, 'formula.wilson', { share, n, level }),
	duration: ([period = []], locale) => sayAround(locale, 'formula.duration', { period }),
	whole: ([value = []], locale) => sayAround(locale, 'formula.whole', { value }),
	min: (written, locale) => sayAround(locale, 'formula.min', { list: writeList(written, locale) }),
	max: (written, locale) => sayAround(locale, 'formula.max', { list: writeList(written, locale) }),
};

/** Whether a call is written as a phrase, which needs parentheses inside a larger formula. */
export function isPhrase(of: Call, locale: string): boolean {
	return of.function !== 'interval' && ownMessage(locale, `formula.${of.function}`) !== undefined;
}

/** Whether a formula has a call that is written as a phrase. */
export function hasPhrase(of: Formula, locale: string): boolean {
	switch (of.kind) {
		case 'call':
			return isPhrase(of, locale) || of.arguments.some((each) => hasPhrase(each, locale));
		case 'negate':
			return hasPhrase(of.of, locale);
		case 'operation':
			return hasPhrase(of.left, locale) || hasPhrase(of.right, locale);
		default:
			return false;
	}
}

/**
 * A function as a phrase: Wilson interval of 12% among 147 firms at 95% confidence. If the language has no phrase, it
 * is in notation.
 */
export function callInWords(of: Call, writeArgument: WriteArgument, locale: string): readonly FormulaPart[] {
	if (of.function === 'interval' || !isPhrase(of, locale)) return callInNotation(of, writeArgument, '; ');
	const written = of.arguments.map((argument, index) =>
		of.function === 'wilson' && index === 2 ? writeLevel(argument, writeArgument, locale) : writeArgument(argument),
	);
	return phrases[of.function](written, locale).flat();
}

/** A function as it is written: min(a, b). */
function callInNotation(of: Call, writeArgument: WriteArgument, separator: string): readonly FormulaPart[] {
	const written = of.arguments.flatMap((argument, index) =>
		index === 0 ? writeArgument(argument) : [separator, ...writeArgument(argument)],
	);
	return [`${of.function}(`, ...written, ')'];
}

/** A level of confidence that stands in the formula as a number, such as 0.95, reads as a percentage. */
function writeLevel(level: Formula, writeArgument: WriteArgument, locale: string): readonly FormulaPart[] {
	if (level.kind !== 'number') return writeArgument(level);
	return [numberFormat(locale, { style: 'percent', maximumFractionDigits: 3 }).format(level.value)];
}

function writeList(written: readonly (readonly FormulaPart[])[], locale: string): readonly FormulaPart[] {
	const pieces = listFormat(locale, { type: 'conjunction' }).formatToParts(written.map((_, index) => String(index)));
	return pieces.flatMap((piece) => (piece.type === 'element' ? (written[Number(piece.value)] ?? []) : [piece.value]));
}
