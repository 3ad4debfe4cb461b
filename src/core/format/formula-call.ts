import type { Formula, FormulaFunction } from '../model/formula.ts';
import { sayPieces } from '../words/say.ts';
import { listFormat, numberFormat, perLocale } from './intl-formatters.ts';

/** A stretch of a formula: words and signs, or the value of a figure. */
export type FormulaPart = string | { readonly figure: string; readonly name: string; readonly text: string };

type Call = Formula & { readonly kind: 'call' };
type WriteArgument = (argument: Formula) => readonly FormulaPart[];

/** What the message of a function calls each of its arguments; `list` is all of them. */
const places: Readonly<Record<FormulaFunction, readonly string[]>> = {
	wilson: ['share', 'n', 'level'],
	duration: ['period'],
	min: [],
	max: [],
};

/** The phrase of a function in pieces; none where the language has no phrase for it. */
const phraseOf = perLocale((locale, name: FormulaFunction) => sayPieces(locale, `formula.${name}`));

/** Whether a call is written as a phrase, which nothing holds together. */
export function isPhrase(of: Call, locale: string): boolean {
	return phraseOf(locale, of.function).length > 0;
}

/**
 * A function as a phrase: Wilson interval of 12% among 147 firms at 95% confidence. If the language has no phrase, it
 * is in notation.
 */
export function callInWords(of: Call, writeArgument: WriteArgument, locale: string): readonly FormulaPart[] {
	if (!isPhrase(of, locale)) return callInNotation(of, writeArgument, '; ');
	const written = of.arguments.map((argument, index) =>
		places[of.function][index] === 'level' ? writeLevel(argument, writeArgument, locale) : writeArgument(argument),
	);
	return phraseOf(locale, of.function).flatMap((piece) => {
		if (typeof piece === 'string') return [piece];
		if (!('variable' in piece)) throw new Error(`The message of ${of.function} has an element.`);
		if (piece.variable === 'list') return writeList(written, locale);
		return written[places[of.function].indexOf(piece.variable)] ?? [];
	});
}

/** A function as it is written: min(a, b). */
export function callInNotation(of: Call, writeArgument: WriteArgument, separator: string): readonly FormulaPart[] {
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
