import type { Expression } from './expression.ts';

const PLUS = /^(?:\+|[^\S\r\n]\+[^\S\r\n])$/u;
const SUM = 'it is a part of a sum';

/**
 * Makes numbers unreadable that a plus joins into a sum, for neither is what the sum counts: “12.4 + 0.5 kg”. In
 * “12 kg + 3 kg” each has a unit of its own.
 */
export function withoutAdded(text: string, expressions: readonly Expression[]): Expression[] {
	const isAdded = (one: Expression | undefined, next: Expression | undefined) =>
		one !== undefined &&
		next !== undefined &&
		!(one.sign !== undefined && next.sign !== undefined) &&
		PLUS.test(text.slice(one.end, next.lead));
	return expressions.map((one, i) => {
		const isPart = isAdded(one, expressions[i + 1]) || isAdded(expressions[i - 1], one);
		return isPart && one.decimal !== undefined ? { ...one, decimal: undefined, reason: SUM } : one;
	});
}
