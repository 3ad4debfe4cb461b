import type { Expression } from '../../expression.ts';

const OVER = /^\s+over\s+$/iu;
const CLAUSE_ENDS = /^\s*(?:$|[.,;:!?)\]”"’])/u;
const FRACTION = 'it may be a fraction';

/**
 * “One over three” with no noun after it is a fraction, and neither number is one by itself; undefined elsewhere, as in
 * “5 over 3 years”. Only “one over …” is read.
 */
export function joinOver(text: string, part: Expression, whole: Expression): Expression | undefined {
	const isOver = OVER.test(text.slice(part.end, whole.start)) && CLAUSE_ENDS.test(text.slice(whole.end, whole.end + 8));
	if (!isOver || whole.year || part.sign !== undefined || whole.sign !== undefined) return undefined;
	const over = Number(`${whole.decimal ?? ''}e${whole.power}`);
	const isRead = /^-?1$/.test(part.decimal ?? '') && part.power === 0 && Number.isInteger(over) && over > 1;
	const joined = { ...part, end: whole.end };
	return isRead
		? { ...joined, decimal: String(Number(part.decimal) / over), fraction: { part: 1, whole: over } }
		: { ...joined, decimal: undefined, reason: FRACTION };
}
