import type { Expression } from './expression.ts';
import type { Bound } from './reading.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { SHARED_SCALE } from './unclear-in-list.ts';

/** What the numbers of a text are read for. */
export interface Asked {
	readonly language: ReadingLanguage;
	/** The text is the end of a source that breaks off. */
	readonly cutOff: boolean;
	/** A length is asked for, so an `m` that touches a number is the metre. */
	readonly isLength: boolean;
}

/** A number of a text, or one end of a range. */
export function bound(expression: Expression, cut: boolean, { isLength }: Asked): Bound {
	const isMetre = isLength && expression.isMetre === true;
	const value = valueOf(isMetre ? { ...expression, power: expression.power - 6 } : expression);
	return { value, sign: expression.sign, cut, year: expression.year };
}

/** The decimal point is moved in the notation, so that 1.1 million is 1100000 exactly. */
export function valueOf({ decimal, power, factor }: Expression): number {
	if (decimal === undefined) return NaN;
	const value = factor * Number(/e/.test(decimal) ? decimal : `${decimal}e${power}`);
	return value === 0 ? 0 : value;
}

/** “5–10 million %” says million and percent of both; “1,000–2 million” says million of the second alone. */
export function shareScale(low: Expression, high: Expression): Expression {
	const scale = { power: high.power, factor: high.factor, isMetre: high.isMetre };
	const scaled = { ...low, ...scale };
	const isAscending = valueOf(scaled) < valueOf(high);
	const hasScale = high.power > 0 || high.factor > 1;
	const takesScale = low.power === 0 && low.factor === 1 && hasScale && (Math.abs(valueOf(low)) < 1000 || isAscending);
	const sign = low.sign ?? high.sign;
	// “Fifty to two hundred thousand” may mean fifty thousand.
	if (takesScale && !isAscending && (high.power % 3 !== 0 || high.factor > 1))
		return { ...low, decimal: undefined, reason: SHARED_SCALE };
	return {
		...low,
		...(takesScale ? scale : {}),
		sign,
		year: low.year && sign === undefined && !takesScale,
	};
}
