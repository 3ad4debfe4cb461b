import { type Expression, valueOf } from './expression.ts';
import { anywhere } from './languages.ts';
import type { Sign } from './reading.ts';

/** What separates the members of a list, with no unit between them. */
const BETWEEN = new RegExp(
	`^(?:\\s*[,/&]\\s*(?:(?:${anywhere.signs.listConjunctions})\\s+)?|\\s+(?:${anywhere.signs.listConjunctions})\\s+)$`,
	'iu',
);

const SHARED_SCALE = 'the scale word after the next number may apply to this one too';
const SHARED_SIGN = 'the currency before the previous number may apply to this one too';

/**
 * Gives the lower end of a range the scale and the sign of the upper end, where both are meant: “5–10 million %” is in
 * millions and percent at both ends. In “1,000–2 million” only the second number is in millions.
 */
export function shareScale(low: Expression, high: Expression): Expression {
	const scale = { power: high.power, factor: high.factor };
	const scaled = { ...low, ...scale };
	const isAscending = valueOf(scaled) < valueOf(high);
	const hasScale = high.power !== 0 || high.factor > 1;
	const takesScale = low.power === 0 && low.factor === 1 && hasScale && (Math.abs(valueOf(low)) < 1000 || isAscending);
	const sign = low.sign ?? high.sign;
	// “Fifty to two hundred thousand” may mean fifty thousand.
	if (takesScale && !isAscending && (high.power % 3 !== 0 || high.factor > 1))
		return { ...low, decimal: undefined, reason: SHARED_SCALE };
	return {
		...low,
		...(takesScale ? { ...scale, uncertainty: undefined } : {}),
		sign,
		year: low.year && sign === undefined && !takesScale,
	};
}

/**
 * For each expression, why it may mean more than is written beside it, because it is part of a list: only the last
 * member may have the scale word, as in `$5, $6 and $7 million`, or only the first the currency, as in `$5 or 10
 * million`.
 */
export function unclearInList(text: string, expressions: readonly Expression[]): (string | undefined)[] {
	const reasons: (string | undefined)[] = expressions.map(() => undefined);
	for (let i = expressions.length - 2; i >= 0; i--) {
		const [one, next] = [expressions[i], expressions[i + 1]];
		if (!one || !next || !isBare(one) || !BETWEEN.test(text.slice(one.end, next.lead))) continue;
		const isOfAKind = one.sign !== undefined || next.sign === undefined || !next.signLeads;
		if (!isOfAKind || (next.power === 0 && next.factor === 1 && reasons[i + 1] !== SHARED_SCALE)) continue;
		reasons[i] = SHARED_SCALE;
		if (one.sign !== undefined && next.sign === undefined) reasons[i + 1] ??= SHARED_SIGN;
	}
	return reasons;
}

/** Whether two numbers have the same sign, or both have none. */
export function isSameSign(a: Sign | undefined, b: Sign | undefined): boolean {
	return typeof a === 'object' && typeof b === 'object' ? a.currency === b.currency : a === b;
}

/** Whether an expression is a number below a thousand without a scale or a sign after it. */
function isBare({ decimal, power, factor, sign, signLeads, year }: Expression): boolean {
	return (
		decimal !== undefined &&
		power === 0 &&
		factor === 1 &&
		!year &&
		(sign === undefined || signLeads) &&
		Math.abs(Number(decimal)) < 1000
	);
}
