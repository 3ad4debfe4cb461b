import type { Expression } from './expression.ts';
import { addTo, decimalOf, type Fraction } from './fraction.ts';

/**
 * Adds to numbers the parts that are written after their nouns: “deux ans et demi”, “tres años y medio”.
 *
 * @param partAfter Reads the part at the start of a text: “ et demi”.
 */
export function addHalves(
	text: string,
	expressions: readonly Expression[],
	partAfter: (after: string) => (Fraction & { readonly length: number }) | undefined,
): Expression[] {
	const added: Expression[] = [];
	for (const expression of expressions) {
		const last = added.at(-1);
		if (last !== undefined && expression.start < last.end) continue;
		added.push(withHalf(text, expression, partAfter));
	}
	return added;
}

const NOUN = /^\s\p{L}+(?=\s)/u;
const ADDED = 'a part is added to it';

function withHalf(text: string, one: Expression, partAfter: Parameters<typeof addHalves>[2]): Expression {
	const noun = NOUN.exec(text.slice(one.end, one.end + 32))?.[0].length;
	if (noun === undefined || one.decimal === undefined || one.sign !== undefined || one.year) return one;
	const part = partAfter(text.slice(one.end + noun, one.end + noun + 48));
	if (part === undefined) return one;
	const end = one.end + noun + part.length;
	const isWhole = /^\d+$/.test(one.decimal) && one.power === 0 && one.factor === 1 && one.fraction === undefined;
	if (!isWhole) return { ...one, end, decimal: undefined, reason: ADDED };
	const fraction = addTo(Number(one.decimal), part);
	return { ...one, end, unitAt: one.end, decimal: decimalOf(fraction), fraction };
}
