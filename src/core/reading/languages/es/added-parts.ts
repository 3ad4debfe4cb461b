import { addHalves } from '../../added-halves.ts';
import type { Expression } from '../../expression.ts';
import { severalUnits } from '../../several-units.ts';
import { partAfter } from './number-words.ts';

const joinUnits = severalUnits(
	[
		{
			...{ year: 'años?', month: 'mes(?:es)?', week: 'semanas?', day: 'días?' },
			...{ hour: 'horas?|h', minute: 'minutos?|min', second: 'segundos?|s' },
		},
		{ km: 'kilómetros?|km', m: 'metros?|m', cm: 'centímetros?|cm', mm: 'milímetros?|mm' },
		{ foot: 'pies?', inch: 'pulgadas?' },
		{ t: 'toneladas?|t', kg: 'kilogramos?|kilos?|kg', g: 'gramos?|g' },
	],
	'y|con',
	'al\\s|por\\s|cada',
);

const WITH = /^\s+con\s+$/u;
const SUM = 'the number after it may belong to it';

/** Reads “dos años y medio”, and joins “5 horas y 30 minutos”. */
export function joinParts(text: string, expressions: readonly Expression[]): Expression[] {
	return withCents(text, joinUnits(text, addHalves(text, expressions, partAfter)));
}

/**
 * “Siete con cincuenta por ciento” is 7.5 %, in words; without a sign the second number may count something. The cents
 * of “3 euros con 99 céntimos” are added with those of other languages. Any other two are one that cannot be read.
 */
function withCents(text: string, expressions: readonly Expression[]): Expression[] {
	const joined: Expression[] = [];
	for (const expression of expressions) {
		const last = joined.at(-1);
		const isRest = last !== undefined && WITH.test(text.slice(last.end, expression.lead));
		if (isRest && !isOfMoney(last, expression)) {
			const decimal = decimals(text, last, expression);
			const { end, sign } = expression;
			const read = decimal === undefined ? { decimal, reason: SUM } : { decimal, sign };
			joined[joined.length - 1] = { ...last, end, ...read };
		} else joined.push(expression);
	}
	return joined;
}

/** Whether the second number may be the cents of the first: “25 euros con 50”. */
function isOfMoney(first: Expression, rest: Expression): boolean {
	const isSum = typeof first.sign === 'object' && !first.signLeads && first.power === 0;
	return isSum && /^\d+$/.test(first.decimal ?? '') && /^\d{1,2}$/.test(rest.decimal ?? '');
}

/** In “siete con cinco” the last may be tenths or hundredths. */
function decimals(text: string, first: Expression, rest: Expression): string | undefined {
	const isPlain = [first, rest].every(
		({ start, end, power, factor, fraction }) =>
			power === 0 && factor === 1 && fraction === undefined && !/\p{N}/u.test(text.slice(start, end)),
	);
	if (!isPlain || rest.sign === undefined || first.sign !== undefined || rest.lead < rest.start) return undefined;
	const [whole, part] = [first.decimal ?? '', rest.decimal ?? ''];
	return /^\d+$/.test(whole) && /^\d{2,3}$/.test(part) ? `${whole}.${part}` : undefined;
}
