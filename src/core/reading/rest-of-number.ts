import type { Expression } from './expression.ts';

const PART_ADDED = 'a part is added to it';

/**
 * “1 млн 250 тыс.”, “40 мың 500”: the sum, if the second number is the rest of the first.
 *
 * @param room The power of the last scale word of the first: the rest is below it.
 */
export function withRest(first: Expression, second: Expression, room: number): Expression | undefined {
	if (second.qualifier !== undefined || second.signLeads || second.year || second.isMargin) return undefined;
	const [larger, smaller] = [first, second].map(({ decimal, power }) => Number(`${decimal ?? ''}e${power}`));
	if (larger === undefined || smaller === undefined) return undefined;
	const isRest = /^\d+$/.test(first.decimal ?? '') && smaller >= 1 && smaller < 10 ** room;
	const sum = Number((larger + smaller).toPrecision(15));
	return {
		...first,
		...{ end: second.end, sign: second.sign, power: 0, unitAt: second.unitAt, year: false },
		decimal: isRest && second.decimal !== undefined ? String(sum) : undefined,
		reason: isRest ? second.reason : PART_ADDED,
	};
}
