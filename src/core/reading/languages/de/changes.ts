import type { Expression } from '../../expression.ts';
import { severalUnits, TWO_UNITS } from '../../several-units.ts';

const FROM = /(?<!\p{L})(?:von|vom)\s+$/iu;
const TO = /^(?<unit>\s?[\p{L}°.]{1,16})?\s+auf\s+$/u;
const SHARED_SCALE = 'the scale word after the next number may apply to this one too';

const joinUnits = severalUnits(
	[
		{
			...{ year: 'Jahr(?:e[ns]?)?', month: 'Monat(?:e[ns]?)?', week: 'Wochen?', day: 'Tag(?:e[ns]?)?' },
			...{ hour: 'Stunden?|Std\\.?|h', minute: 'Minuten?|Min\\.?', second: 'Sekunden?|Sek\\.?|s' },
		},
		{ km: 'Kilometern?|km', m: 'Metern?|m', cm: 'Zentimetern?|cm', mm: 'Millimetern?|mm' },
		{ foot: 'Fuß', inch: 'Zoll' },
		{ t: 'Tonnen?|t', kg: 'Kilogramm|Kilo|kg', g: 'Gramm|g' },
	],
	'und',
	'am\\s+Tag|pro|je|im\\s+(?:Jahr|Monat)|jede|täglich',
);

/** Joins “5 Stunden 30 Minuten”, and gives the first number of “von 5 auf 10 Prozent” what the second one has. */
export function joinParts(text: string, expressions: readonly Expression[]): Expression[] {
	const read = joinUnits(text, expressions);
	return read.map((from, i) => {
		const to = read[i + 1];
		if (to === undefined || from.year || from.reason === TWO_UNITS) return from;
		const isChange = [from.lead, from.start].some((at) => FROM.test(text.slice(Math.max(0, at - 6), at)));
		return isChange && TO.test(text.slice(from.end, to.lead)) ? shared(from, to) : from;
	});
}

/** In “von 900 auf 2 Millionen” it is not clear whether both are in millions. */
function shared(from: Expression, to: Expression): Expression {
	if (to.decimal === undefined) return { ...from, decimal: undefined, reason: to.reason };
	const isScaled = from.power === 0 && from.factor === 1 && (to.power > 0 || to.factor > 1);
	const sign = from.sign ?? to.sign;
	const unitAt = from.sign === undefined && to.sign === undefined ? (from.unitAt ?? to.unitAt ?? to.end) : from.unitAt;
	if (!isScaled) return { ...from, sign, unitAt, year: from.year && sign === undefined };
	if (Math.abs(Number(from.decimal)) >= 100) return { ...from, decimal: undefined, reason: SHARED_SCALE };
	return { ...from, power: to.power, factor: to.factor, sign, unitAt, year: false };
}
