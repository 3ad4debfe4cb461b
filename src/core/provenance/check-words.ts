import type { StatedFigureSpec } from '../model/figure.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding } from '../problem.ts';
import type { NumberReading, RangeReading, Reading, Sign } from './reading.ts';

/** Checks that the figure keeps what the words around its number say: the unit's sign and the qualifier. */
export function checkWords(reading: Reading, sign: Sign | undefined, spec: StatedFigureSpec, unit: Unit, isHalfOpen = false): Finding[] {
	const firm = reading.kind === 'number' || reading.kind === 'range' ? checkQualifier(reading, spec, isHalfOpen) : [];
	return [...checkSign(reading.text, sign, spec, unit), ...firm];
}

/** Percent, a currency and a multiplier: what the quote says is what the unit says, in both directions. */
function checkSign(text: string, sign: Sign | undefined, spec: StatedFigureSpec, unit: Unit): Finding[] {
	const said = typeof sign === 'object' ? sign.currency : sign;
	const meant = signsOf(unit);
	if (said === undefined ? meant.length === 0 : meant.length === 1 && meant[0] === said) return [];
	const quoted = said === undefined ? 'a number without a sign' : `a ${said === 'percent' ? 'percentage' : said === 'multiplier' ? said : `sum in ${said}`}`;
	return [
		{
			rule: 'unit-stands-in-quote',
			path: ['unit'],
			message: `The quote states ${quoted}, “${text}”, but the unit is ${spec.unit}.`,
			hint: said === undefined ? `Quote the words that say ${meant.join(' and ')}, or correct the unit.` : `Use a unit with ${said}, or quote another passage.`,
		},
	];
}

function signsOf({ parts }: Unit): string[] {
	const signs = parts.flatMap(({ atom: { ucum, display } }) => (ucum === '%' ? ['percent'] : display.by === 'currency' ? [display.currency] : display.by === 'multiplier' ? ['multiplier'] : []));
	return [...new Set(signs)];
}

/** A figure may be vaguer than its source (`about`), never firmer and never otherwise qualified. */
function checkQualifier({ qualifier, loose, text }: NumberReading | RangeReading, spec: StatedFigureSpec, isHalfOpen: boolean): Finding[] {
	const claimed = spec.qualifier;
	if (claimed === qualifier) return [];
	if (claimed === undefined && (loose === true || (isHalfOpen && qualifier !== 'about'))) return [];
	if (claimed === 'about' && (qualifier === undefined || loose === true)) return [];
	const finding = { rule: 'qualifier-stands-in-quote', path: [claimed === undefined ? 'value' : 'qualifier'] } as const;
	if (qualifier === undefined) {
		return [{ ...finding, message: `The quote states ${text}, and nothing that says “${claimed ?? ''}”.`, hint: 'Leave the qualifier out, or quote the words that state it.' }];
	}
	const message = claimed === undefined ? `The source says “${qualifier}” of ${text}; the figure leaves it out.` : `The source says “${qualifier}” of ${text}, not “${claimed}”.`;
	return [{ ...finding, message, hint: `Write \`qualifier: ${qualifier}\`.` }];
}
