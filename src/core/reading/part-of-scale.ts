import type { Scaled } from './expression.ts';
import { addTo, decimalOf } from './fraction.ts';
import type { Numeral } from './read-numerals.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { readScale } from './scale-words.ts';

/** A letter alone is a name: “half a B grade”. */
const WORD = /^\p{L}{4,}/u;

/**
 * Multiplies a fraction by the scale of which it is a part: “half a million”, “a quarter of a billion”. No other number
 * shares this scale: “5 to half a million”.
 */
export function ofScale<Written extends Numeral>(text: string, numeral: Written, language: ReadingLanguage): Written {
	const { fraction } = numeral;
	if (fraction === undefined || fraction.part >= fraction.whole) return numeral;
	const article = language.multiples.partOfOne.exec(text.slice(numeral.end, numeral.end + 16))?.[0] ?? '';
	if (article === '') return numeral;
	let end = numeral.end + article.replace(/[\s-]+$/u, '').length;
	let of = 1;
	for (let scales = 0; scales < 2; scales++) {
		const rest = text.slice(end, end + 48);
		const scale = WORD.test(rest.replace(/^[\s-]+/u, '')) ? readScale(rest, language, false) : undefined;
		if (scale === undefined) break;
		if (scale.power === undefined && scale.factor === undefined)
			return { ...numeral, end: end + scale.length, decimal: undefined, fraction: undefined };
		of *= (scale.factor ?? 1) * 10 ** (scale.power ?? 0);
		end += scale.length;
	}
	if (of === 1) return numeral;
	const multiplied = { part: fraction.part * of, whole: fraction.whole };
	return { ...numeral, end, decimal: decimalOf(multiplied), fraction: multiplied };
}

/**
 * Adds the part of a scale of millions or more that is written after it: “3 million and a half” is 3.5 million. In
 * thousands and hundreds it may be a part of one.
 */
export function withPartOfScale<Written extends Numeral>(
	text: string,
	numeral: Written,
	scaled: Scaled,
	language: ReadingLanguage,
): { readonly numeral: Written; readonly scaled: Scaled } {
	const { decimal = '', power = 0, fraction } = numeral;
	const isOfMillions = power === 0 && scaled.power >= 6 && scaled.power % 3 === 0 && scaled.factor === 1;
	if (!isOfMillions || fraction !== undefined || !/^\d{1,3}$/.test(decimal)) return { numeral, scaled };
	const part = language.partAfter(text.slice(scaled.end, scaled.end + 48));
	if (part?.isOfScale !== true) return { numeral, scaled };
	const whole = addTo(Number(decimal), part);
	return {
		numeral: { ...numeral, decimal: decimalOf(whole), fraction: whole },
		scaled: { ...scaled, end: scaled.end + part.length },
	};
}
