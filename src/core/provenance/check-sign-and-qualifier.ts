import type { Qualifier, StatedValue } from '../model/quantity.ts';
import type { Unit, UnitAtom } from '../model/unit.ts';
import { Collector, type Findings } from '../problem.ts';
import { anywhere } from '../reading/languages.ts';
import type { Reading } from '../reading/reading.ts';

/** The quantity that a figure, or the cells of a row, take from their quote. `unit` is as its author wrote it. */
export interface StatedQuantity {
	readonly value: StatedValue;
	readonly unit: string;
	readonly qualifier?: Qualifier | undefined;
}

/**
 * Checks that a quantity has the sign and the qualifier that stand beside its number in the quote.
 *
 * @param meant The readings that have its value. If none of them fits, only the findings of the best one are reported.
 * @param isHalfOpen One end of the range is unstated: then the qualifier is the range itself, and may be left out.
 * @returns Whether one of the readings fits.
 */
export function checkSignAndQualifier(
	meant: readonly Reading[],
	stated: StatedQuantity,
	unit: Unit,
	findings: Findings,
	isHalfOpen = false,
): boolean {
	let best: Findings | undefined;
	for (const reading of meant) {
		const attempt: Findings = new Collector();
		checkSign(reading, stated, unit, attempt);
		checkQualifier(reading, stated, isHalfOpen, attempt);
		if (best === undefined || attempt.reported.length < best.reported.length) best = attempt;
	}
	findings.report(...(best?.reported ?? []));
	return best?.isEmpty === true;
}

/** How a message calls a number with each sign. */
const signNames: ReadonlyMap<string, string> = new Map([
	['percent', 'a percentage'],
	['percentage point', 'percentage points'],
	['basis point', 'basis points'],
	['per mille', 'a share per mille'],
	['multiplier', 'a multiplier'],
	['rank', 'a rank'],
]);

function unitFor(sign: string): string {
	if (sign === 'rank') return 'Use the unit rank';
	if (sign === 'percentage point') return 'Use the unit percentage-point';
	if (sign === 'basis point' || sign === 'per mille') return `Use a unit named “${sign}”, defined in data/units.yaml`;
	return `Use a unit with ${sign}`;
}

/**
 * The quote has the sign of the unit (a ratio such as percent, a currency, or a multiplier), and no sign if it has
 * none.
 */
function checkSign(reading: Reading, stated: StatedQuantity, unit: Unit, findings: Findings): void {
	const sign = reading.kind === 'range' ? reading.low.sign : reading.kind === 'number' ? reading.sign : undefined;
	const quoted = typeof sign === 'object' ? sign.currency : sign;
	const expected = signsOf(unit);
	if (quoted === undefined ? expected.length === 0 : expected.length === 1 && expected[0] === quoted) return;
	const name = quoted === undefined ? 'a number without a sign' : (signNames.get(quoted) ?? `a sum in ${quoted}`);
	findings.report({
		rule: 'unit-stands-in-quote',
		path: ['unit'],
		message: `The quote states ${name}, “${reading.text}”, but the unit is ${stated.unit}.`,
		hint:
			quoted === undefined && expected.includes('rank')
				? 'Quote an ordinal or words such as “rank 27”, or correct the unit.'
				: quoted === undefined
					? `Quote the words that say ${expected.join(' and ')}, or correct the unit.`
					: `${unitFor(quoted)}, or quote another passage.`,
	});
}

function signsOf({ parts }: Unit): string[] {
	const signs = parts.flatMap(({ atom }) => signOf(atom) ?? []);
	return [...new Set(signs)];
}

const { ratioUnits } = anywhere;
const BASIS_POINT = new RegExp(`^(?:${ratioUnits['basis point']})$`, 'i');
const PER_MILLE = new RegExp(`^(?:‰|${ratioUnits['per mille']})$`, 'i');

/** The sign that the quote of a value in a unit must have. Basis points and per mille are recognised by their names. */
function signOf({ code, ucum, display }: UnitAtom): string | undefined {
	if (ucum === '%') return 'percent';
	if (ucum === '%{percentage-point}') return 'percentage point';
	if (display.by === 'currency') return display.currency;
	if (display.by === 'multiplier' || display.by === 'rank') return display.by;
	const names = [code, ...(display.by === 'name' ? [display.name.one, display.name.other] : [])];
	if (names.some((name) => BASIS_POINT.test(name))) return 'basis point';
	return names.some((name) => PER_MILLE.test(name)) ? 'per mille' : undefined;
}

/** The qualifier is that of the source. A figure may add `about`, and may leave out a qualifier that is ambiguous. */
function checkQualifier(reading: Reading, stated: StatedQuantity, isHalfOpen: boolean, findings: Findings): void {
	if (reading.kind === 'date' || reading.kind === 'unreadable') return;
	const { qualifier, ambiguous, text } = reading;
	const ours = stated.qualifier;
	if (ours === qualifier) return;
	if (ours === undefined && (ambiguous === true || (isHalfOpen && qualifier !== 'about'))) return;
	if (ours === 'about' && (qualifier === undefined || ambiguous === true)) return;
	const finding = { rule: 'qualifier-stands-in-quote', path: [ours === undefined ? 'value' : 'qualifier'] } as const;
	if (qualifier === undefined) {
		findings.report({
			...finding,
			message: `The quote states ${text}, and nothing that says “${ours ?? ''}”.`,
			hint: 'Leave the qualifier out, or quote the words that state it.',
		});
		return;
	}
	const message =
		ours === undefined
			? `The source says “${qualifier}” of ${text}; the figure leaves it out.`
			: `The source says “${qualifier}” of ${text}, not “${ours}”.`;
	findings.report({ ...finding, message, hint: `Write \`qualifier: ${qualifier}\`.` });
}
