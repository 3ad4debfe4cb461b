import type { Expression, ReadingContext } from './expression.ts';
import { readSignAfter } from './read-sign-after.ts';
import { readScale } from './scale-words.ts';
import { readPower } from './unread-tail.ts';

const POWER = /^\s?[x×·⋅*]\s?10/u;
const UNCLEAR = 'what multiplies it behind the bracket is not clear';

/**
 * Reads the scale and the sign behind a bracket as those of the number before it: the million of “12 (10–14) million”.
 *
 * @param at Where the bracket ends.
 * @returns The number with them; the same number, with the same `end`, where nothing of the kind stands there.
 */
export function behindBracket(text: string, at: number, one: Expression, context: ReadingContext): Expression {
	if (one.sign !== undefined && !one.signLeads) return one;
	const rest = text.slice(at, at + 48);
	const hasScale = one.power !== 0 || one.factor !== 1;
	if (POWER.test(rest)) {
		const power = hasScale ? undefined : readPower(one.decimal ?? '', rest);
		const end = at + (power?.length ?? 0);
		return power === undefined
			? { ...one, end: at, decimal: undefined, reason: UNCLEAR }
			: { ...one, end, power: power.exponent, year: false };
	}
	const scale = hasScale ? undefined : readScale(rest, context.language, one.signLeads, context.unit);
	if (scale !== undefined && scale.power === undefined && scale.factor === undefined)
		return { ...one, end: at + scale.length, decimal: undefined, reason: UNCLEAR };
	const [power, factor] = [one.power + (scale?.power ?? 0), one.factor * (scale?.factor ?? 1)];
	const end = at + (scale?.length ?? 0);
	const numeral = { start: one.start, end, decimal: one.decimal, year: false };
	const scaled = { end, power, factor, currency: scale?.currency };
	const after = one.sign === undefined ? readSignAfter(text, scaled, numeral, undefined, context) : scaled;
	if (after.end === at) return one;
	const sign = one.sign ?? ('sign' in after ? after.sign : undefined);
	const reason = 'reason' in after ? after.reason : undefined;
	return {
		...{ ...one, end: after.end, factor, sign, year: false, reason: one.reason ?? reason },
		power: power + ('sign' in after ? (after.power ?? 0) : 0),
		decimal: reason === undefined ? one.decimal : undefined,
	};
}
