import type { Expression } from './expression.ts';
import { anywhere } from './languages.ts';

/** What parts the members of a list and leaves no room for a unit. */
const BETWEEN = new RegExp(
	`^(?:\\s*[,/&]\\s*(?:(?:${anywhere.signs.listJoints})\\s+)?|\\s+(?:${anywhere.signs.listJoints})\\s+)$`,
	'iu',
);

export const SHARED_SCALE = 'a scale word behind the next number may be meant of this one too';
const SHARED_SIGN = 'the currency before the number in front may be meant of this one too';

/**
 * For each expression of a list, why it may mean more than is written with it: only the last member has a scale word,
 * as in `$5, $6 and $7 million`, and perhaps only the first has a currency, as in `$5 or 10 million`.
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

/** A number below a thousand that has neither scale nor a sign behind it. */
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
