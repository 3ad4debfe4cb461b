import type { Expression } from '../../expression.ts';
import { decimalOf } from '../../fraction.ts';

const OVER = /^\s+over\s+$/iu;
const POINT = /^\s+point\s+$/iu;
const CLAUSE_ENDS = /^\s*(?:$|[.,;:!?)\]”"’])/u;
const TO_OR = /^(?:-\s|\s|-(?=to-))(?:to|or)[\s-]$/iu;
const AND = /^\s+and\s+$/iu;
const BETWEEN = /(?<!\p{L})between\s+$/iu;
const FRACTION = 'it may be a fraction';
const DECIMAL = '“point” may begin its decimals';

/**
 * “One over three” with no noun after it is a fraction, and neither number is one by itself; undefined elsewhere, as in
 * “5 over 3 years”. Only “one over …” is read. So may “5 point 5” be one number.
 */
export function joinOver(text: string, part: Expression, whole: Expression): Expression | undefined {
	if (POINT.test(text.slice(part.end, whole.start)))
		return { ...part, end: whole.end, decimal: undefined, reason: DECIMAL };
	const isOver = OVER.test(text.slice(part.end, whole.start)) && CLAUSE_ENDS.test(text.slice(whole.end, whole.end + 8));
	if (!isOver || whole.year || part.sign !== undefined || whole.sign !== undefined) return undefined;
	const over = Number(`${whole.decimal ?? ''}e${whole.power}`);
	const isRead = /^-?1$/.test(part.decimal ?? '') && part.power === 0 && Number.isInteger(over) && over > 1;
	const joined = { ...part, end: whole.end };
	return isRead
		? { ...joined, decimal: String(Number(part.decimal) / over), fraction: { part: 1, whole: over } }
		: { ...joined, decimal: undefined, reason: FRACTION };
}

/** The first of two counts that share the name of their parts: “one to two thirds”, “between one and two thirds”. */
export function shareWhole(text: string, first: Expression, second: Expression): Expression | undefined {
	const { fraction } = second;
	const gap = text.slice(first.end, second.lead);
	const isJoined =
		TO_OR.test(gap) || (AND.test(gap) && BETWEEN.test(text.slice(Math.max(0, first.lead - 16), first.lead)));
	const isInWords = !/\d/.test(text.slice(first.start, first.end));
	const isCount = isInWords && /^\d+$/.test(first.decimal ?? '') && first.fraction === undefined && first.power === 0;
	if (!fraction || !isJoined || !isCount || first.sign !== undefined || first.factor > 1) return undefined;
	const part = Number(first.decimal);
	if (part < 1 || part >= fraction.part || fraction.part > fraction.whole) return undefined;
	const shared = { part, whole: fraction.whole };
	return { ...first, decimal: decimalOf(shared), fraction: shared };
}
