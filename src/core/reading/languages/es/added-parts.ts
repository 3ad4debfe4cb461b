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

/** “3 euros con 99 céntimos” and “siete con cincuenta” are one number each, which cannot be read. */
function withCents(text: string, expressions: readonly Expression[]): Expression[] {
	const joined: Expression[] = [];
	for (const expression of expressions) {
		const last = joined.at(-1);
		const isRest = last !== undefined && WITH.test(text.slice(last.end, expression.lead));
		if (isRest) joined[joined.length - 1] = { ...last, end: expression.end, decimal: undefined, reason: SUM };
		else joined.push(expression);
	}
	return joined;
}
