import type { Formula } from '../model/formula.ts';
import { listFormat, numberFormat } from './intl-formatters.ts';
import { phrasesOf } from './phrases.ts';

/** A stretch of a formula: words and signs, or the value of a figure. */
export type FormulaPart = string | { readonly figure: string; readonly name: string; readonly text: string };

type Call = Formula & { readonly kind: 'call' };
type WriteArgument = (argument: Formula) => readonly FormulaPart[];

/** A function as a phrase: Wilson interval of 12% among 147 firms at 95% confidence. In notation where the language has no phrase. */
export function callInWords(of: Call, writeArgument: WriteArgument, locale: string): readonly FormulaPart[] {
	const phrase = phrasesOf(locale).functions?.[of.function];
	const places = phrase?.match(/\{\d\}/g)?.length;
	if (phrase === undefined || (places !== undefined && places !== of.arguments.length))
		return callInNotation(of, writeArgument, '; ');
	const written = of.arguments.map((argument, index) =>
		of.function === 'wilson' && index === 2 ? writeLevel(argument, writeArgument, locale) : writeArgument(argument),
	);
	return phrase.split(/\{(\d|list)\}/).flatMap((piece, index) => {
		if (index % 2 === 0) return piece === '' ? [] : [piece];
		return piece === 'list' ? writeList(written, locale) : (written[Number(piece)] ?? []);
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
