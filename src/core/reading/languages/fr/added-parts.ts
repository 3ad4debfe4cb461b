import { addHalves } from '../../added-halves.ts';
import type { Expression } from '../../expression.ts';
import { severalUnits } from '../../several-units.ts';
import { partAfter } from './number-words.ts';

const joinUnits = severalUnits(
	[
		{
			...{ year: 'ans?|années?', month: 'mois', week: 'semaines?', day: 'jours?' },
			...{ hour: 'heures?|h', minute: 'minutes?|min', second: 'secondes?|s' },
		},
		{ km: 'kilomètres?|km', m: 'mètres?|m', cm: 'centimètres?|cm', mm: 'millimètres?|mm' },
		{ foot: 'pieds?', inch: 'pouces?' },
		{ t: 'tonnes?|t', kg: 'kilogrammes?|kilos?|kg', g: 'grammes?|g' },
	],
	'et',
	"par\\s|chaque|l['’]an|tous\\s+les",
);

/** Reads “deux ans et demi”, and joins “5 heures 30 minutes”. */
export function joinParts(text: string, expressions: readonly Expression[]): Expression[] {
	return joinUnits(text, addHalves(text, expressions, partAfter));
}
