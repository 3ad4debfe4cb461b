import type { StatedFigureSpec } from '../model/figure.ts';
import type { Unit, UnitAtom } from '../model/unit.ts';
import type { Finding } from '../problem.ts';
import type { NumberReading, RangeReading, Reading, ShareReading, Sign } from '../reading/reading.ts';

/** Checks that the figure keeps what the words around its number say: the unit's sign and the qualifier. */
export function checkWords(
	reading: Reading,
	sign: Sign | undefined,
	spec: StatedFigureSpec,
	unit: Unit,
	isHalfOpen = false,
): Finding[] {
	const firm =
		reading.kind === 'number' || reading.kind === 'range' || reading.kind === 'share'
			? checkQualifier(reading, spec, isHalfOpen)
			: [];
	return [...checkSign(reading.text, sign, spec, unit), ...firm];
}

const sayings: ReadonlyMap<string, string> = new Map([
	['percent', 'a percentage'],
	['percentage point', 'percentage points'],
	['basis point', 'basis points'],
	['per mille', 'a share per mille'],
	['multiplier', 'a multiplier'],
]);

function unitFor(said: string): string {
	if (said === 'percentage point') return 'Use the unit percentage-point';
	if (said === 'basis point' || said === 'per mille') return `Use a unit named “${said}”, defined in data/units.yaml`;
	return `Use a unit with ${said}`;
}

/** Percent and its kin, a currency and a multiplier: what the quote says is what the unit says, in both directions. */
function checkSign(text: string, sign: Sign | undefined, spec: StatedFigureSpec, unit: Unit): Finding[] {
	const said = typeof sign === 'object' ? sign.currency : sign;
	const meant = signsOf(unit);
	if (said === undefined ? meant.length === 0 : meant.length === 1 && meant[0] === said) return [];
	const quoted = said === undefined ? 'a number without a sign' : (sayings.get(said) ?? `a sum in ${said}`);
	return [
		{
			rule: 'unit-stands-in-quote',
			path: ['unit'],
			message: `The quote states ${quoted}, “${text}”, but the unit is ${spec.unit}.`,
			hint:
				said === undefined
					? `Quote the words that say ${meant.join(' and ')}, or correct the unit.`
					: `${unitFor(said)}, or quote another passage.`,
		},
	];
}

function signsOf({ parts }: Unit): string[] {
	const signs = parts.flatMap(({ atom }) => signOf(atom) ?? []);
	return [...new Set(signs)];
}

/** Basis points and the per mille are no built-in units: a report that uses them gives them their names. */
function signOf({ code, ucum, display }: UnitAtom): string | undefined {
	if (ucum === '%') return 'percent';
	if (ucum === '%{percentage-point}') return 'percentage point';
	if (display.by === 'currency') return display.currency;
	if (display.by === 'multiplier') return 'multiplier';
	const names = display.by === 'name' ? [code, display.name.one, display.name.other] : [code];
	if (names.some((name) => name !== undefined && /^(?:basis[ -]points?|bps?)$/i.test(name))) return 'basis point';
	return names.some((name) => name !== undefined && /^(?:‰|per[ -]?mille?|promille)$/i.test(name))
		? 'per mille'
		: undefined;
}

/** A figure may be vaguer than its source (`about`), never firmer and never otherwise qualified. */
function checkQualifier(
	{ qualifier, loose, text }: NumberReading | RangeReading | ShareReading,
	spec: StatedFigureSpec,
	isHalfOpen: boolean,
): Finding[] {
	const claimed = spec.qualifier;
	if (claimed === qualifier) return [];
	if (claimed === undefined && (loose === true || (isHalfOpen && qualifier !== 'about'))) return [];
	if (claimed === 'about' && (qualifier === undefined || loose === true)) return [];
	const finding = { rule: 'qualifier-stands-in-quote', path: [claimed === undefined ? 'value' : 'qualifier'] } as const;
	if (qualifier === undefined) {
		return [
			{
				...finding,
				message: `The quote states ${text}, and nothing that says “${claimed ?? ''}”.`,
				hint: 'Leave the qualifier out, or quote the words that state it.',
			},
		];
	}
	const message =
		claimed === undefined
			? `The source says “${qualifier}” of ${text}; the figure leaves it out.`
			: `The source says “${qualifier}” of ${text}, not “${claimed}”.`;
	return [{ ...finding, message, hint: `Write \`qualifier: ${qualifier}\`.` }];
}
