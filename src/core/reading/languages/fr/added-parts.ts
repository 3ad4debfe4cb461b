import { addHalves } from '../../added-halves.ts';
import type { Expression } from '../../expression.ts';
import { severalUnits, TWO_UNITS } from '../../several-units.ts';
import { partAfter, readNumberWords } from './number-words.ts';

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

const JOINT = /^\s+(?:et\s+)?$/u;
const CENTS = /\s?cents?$/iu;

/** Reads “deux ans et demi”, and joins “5 heures 30 minutes”. */
export function joinParts(text: string, expressions: readonly Expression[]): Expression[] {
	return withCents(text, withMinutes(text, joinUnits(text, addHalves(text, expressions, partAfter))));
}

const HOURS = /^\s?h\s$/u;
/** Before a time of the day: “à 3 h 30”. */
const CLOCK = /(?<!\p{L})(?:à|vers|dès|avant|après|entre|depuis|jusqu['’]à)\s+$/iu;

/** “3 h 30” is three hours and a half, or a time of the day. */
function withMinutes(text: string, expressions: readonly Expression[]): Expression[] {
	const joined: Expression[] = [];
	for (const rest of expressions) {
		const first = joined.at(-1);
		const isOfHour = first !== undefined && HOURS.test(text.slice(first.end, rest.lead));
		if (!isOfHour || !/^[0-5]\d$/.test(text.slice(rest.start, rest.end))) {
			joined.push(rest);
			continue;
		}
		const isClear =
			/^\d+$/.test(first.decimal ?? '') &&
			first.power === 0 &&
			!CLOCK.test(text.slice(Math.max(0, first.lead - 12), first.lead));
		const parts = [
			{ value: Number(first.decimal), unit: 'hour' },
			{ value: Number(rest.decimal), unit: 'minute' },
		];
		const sum = isClear ? { parts, numberEnd: rest.end, end: rest.end } : undefined;
		joined[joined.length - 1] = { ...first, end: rest.end, decimal: undefined, reason: TWO_UNITS, year: false, sum };
	}
	return joined;
}

/** After a sum of money, “cents” are its hundredths, which elsewhere may be hundreds: “15 dollars et 15 cents”. */
function withCents(text: string, expressions: readonly Expression[]): Expression[] {
	return expressions.map((expression, i) => {
		const { start, end, decimal } = expression;
		const before = expressions[i - 1];
		const cents = CENTS.exec(text.slice(start, end))?.[0].length;
		if (decimal !== undefined || cents === undefined || typeof before?.sign !== 'object') return expression;
		if (before.power !== 0 || !JOINT.test(text.slice(before.end, start))) return expression;
		const words = text.slice(start, end - cents);
		const value = /^\d{1,2}$/.test(words) ? Number(words) : readNumberWords(words).at(0)?.value;
		if (value === undefined || value >= 100) return expression;
		return { ...expression, end: end - cents, decimal: String(value), reason: undefined };
	});
}
