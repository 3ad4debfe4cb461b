import type { Qualifier, StatedValue } from '../model/quantity.ts';
import type { Unit, UnitAtom } from '../model/unit.ts';
import { Collector, type Findings } from '../problem.ts';
import { anywhere } from '../reading/languages.ts';
import type { Reading } from '../reading/reading.ts';

/** What is claimed of a quote, by a figure or by the cells of a row. `unit` is as its author wrote it. */
export interface Claimed {
	readonly value: StatedValue;
	readonly unit: string;
	readonly qualifier?: Qualifier | undefined;
}

/**
 * Checks that a claim keeps what the words around its number say: the unit's sign and the qualifier. Of several
 * readings that may be meant, only what is wrong with the best is reported.
 *
 * @returns Whether one of them says just this.
 */
export function checkWords(
	meant: readonly Reading[],
	claimed: Claimed,
	unit: Unit,
	findings: Findings,
	isHalfOpen = false,
): boolean {
	let best: Findings | undefined;
	for (const reading of meant) {
		const attempt: Findings = new Collector();
		checkSign(reading, claimed, unit, attempt);
		checkQualifier(reading, claimed, isHalfOpen, attempt);
		if (best === undefined || attempt.reported.length < best.reported.length) best = attempt;
	}
	findings.report(...(best?.reported ?? []));
	return best?.isEmpty === true;
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
function checkSign(reading: Reading, claimed: Claimed, unit: Unit, findings: Findings): void {
	const sign = reading.kind === 'range' ? reading.low.sign : reading.kind === 'number' ? reading.sign : undefined;
	const said = typeof sign === 'object' ? sign.currency : sign;
	const meant = signsOf(unit);
	if (said === undefined ? meant.length === 0 : meant.length === 1 && meant[0] === said) return;
	const quoted = said === undefined ? 'a number without a sign' : (sayings.get(said) ?? `a sum in ${said}`);
	findings.report({
		rule: 'unit-stands-in-quote',
		path: ['unit'],
		message: `The quote states ${quoted}, “${reading.text}”, but the unit is ${claimed.unit}.`,
		hint:
			said === undefined
				? `Quote the words that say ${meant.join(' and ')}, or correct the unit.`
				: `${unitFor(said)}, or quote another passage.`,
	});
}

function signsOf({ parts }: Unit): string[] {
	const signs = parts.flatMap(({ atom }) => signOf(atom) ?? []);
	return [...new Set(signs)];
}

const { ratioUnits } = anywhere;
const BASIS_POINT = new RegExp(`^(?:${ratioUnits['basis point']})$`, 'i');
const PER_MILLE = new RegExp(`^(?:‰|${ratioUnits['per mille']})$`, 'i');

/** Basis points and the per mille are no built-in units: a report that uses them gives them their names. */
function signOf({ code, ucum, display }: UnitAtom): string | undefined {
	if (ucum === '%') return 'percent';
	if (ucum === '%{percentage-point}') return 'percentage point';
	if (display.by === 'currency') return display.currency;
	if (display.by === 'multiplier') return 'multiplier';
	const names = [code, ...(display.by === 'name' ? [display.name.one, display.name.other] : [])];
	if (names.some((name) => BASIS_POINT.test(name))) return 'basis point';
	return names.some((name) => PER_MILLE.test(name)) ? 'per mille' : undefined;
}

/** A figure may be vaguer than its source (`about`), never firmer and never otherwise qualified. */
function checkQualifier(reading: Reading, claimed: Claimed, isHalfOpen: boolean, findings: Findings): void {
	if (reading.kind === 'date' || reading.kind === 'unreadable') return;
	const { qualifier, loose, text } = reading;
	const said = claimed.qualifier;
	if (said === qualifier) return;
	if (said === undefined && (loose === true || (isHalfOpen && qualifier !== 'about'))) return;
	if (said === 'about' && (qualifier === undefined || loose === true)) return;
	const finding = { rule: 'qualifier-stands-in-quote', path: [said === undefined ? 'value' : 'qualifier'] } as const;
	if (qualifier === undefined) {
		findings.report({
			...finding,
			message: `The quote states ${text}, and nothing that says “${said ?? ''}”.`,
			hint: 'Leave the qualifier out, or quote the words that state it.',
		});
		return;
	}
	const message =
		said === undefined
			? `The source says “${qualifier}” of ${text}; the figure leaves it out.`
			: `The source says “${qualifier}” of ${text}, not “${said}”.`;
	findings.report({ ...finding, message, hint: `Write \`qualifier: ${qualifier}\`.` });
}
