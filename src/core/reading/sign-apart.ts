import { lengthOfEnding } from './case-endings.ts';
import { currencyAfter } from './currency-signs.ts';
import type { Expression, ReadingContext } from './expression.ts';
import { ratioAfter } from './ratio-signs.ts';
import { readScale } from './scale-words.ts';

const SCALE_APART = 'a scale is written apart from it';

/**
 * Reads the sign of a number behind the words that compare it: “40-тан астам пайыз”. The number ends where it did, for
 * those words may also join it to another one.
 */
export function withSignApart(text: string, expression: Expression, { language, tag }: ReadingContext): Expression {
	const { beforeSign } = language.qualifiers;
	const { sign, qualifier, end } = expression;
	if (beforeSign === undefined || sign !== undefined || qualifier === undefined) return expression;
	const from = end - lengthOfEnding(text, expression, language);
	const gap = beforeSign.exec(text.slice(from, end + 48))?.[0].length;
	if (gap === undefined) return expression;
	const rest = text.slice(from + gap, from + gap + 48);
	const scale = readScale(` ${rest}`, language, false);
	if (scale !== undefined) return { ...expression, decimal: undefined, reason: SCALE_APART };
	const ratio = ratioAfter(rest);
	if (ratio !== undefined) return { ...expression, sign: ratio.ratio };
	const currency = currencyAfter(` ${rest}`, tag);
	if (currency === undefined || currency.isUnclear === true) return expression;
	return { ...expression, sign: { currency: currency.currency } };
}
