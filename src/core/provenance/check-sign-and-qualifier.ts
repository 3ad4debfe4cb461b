import type { PersonReading } from '../model/person-reading.ts';
import type { Qualifier, StatedValue } from '../model/quantity.ts';
import type { Unit, UnitAtom } from '../model/unit.ts';
import { Collector, type Findings } from '../problem.ts';
import { listWords } from '../parse/list-words.ts';
import { isCurrencyCode } from '../reading/currency-signs.ts';
import { anywhere } from '../reading/languages.ts';
import type { Reading, Sign } from '../reading/reading.ts';
import { isPercent, shareOf } from './match-number.ts';

/** The quantity that a figure, or the cells of a row, take from their quote. `unit` is as its author wrote it. */
export interface StatedQuantity {
	readonly value: StatedValue;
	readonly unit: string;
	readonly qualifier?: Qualifier | undefined;
	/** A person has read it, for the build cannot: see `checkReading`. */
	readonly reading?: PersonReading | undefined;
}

/**
 * Checks that a quantity has the sign and the qualifier that stand beside its number in the quote.
 *
 * @param meant The readings that have its value. If none of them fits, only the findings of the best one are reported.
 * @param isHalfOpen One end of the range is unstated: then the qualifier is the range itself, and may be left out.
 * @returns The first of the readings that fits.
 */
export function checkSignAndQualifier<Meant extends Reading>(
	meant: readonly Meant[],
	stated: StatedQuantity,
	unit: Unit,
	findings: Findings,
	isHalfOpen = false,
): Meant | undefined {
	let best: Findings | undefined;
	for (const reading of meant) {
		const attempt: Findings = new Collector();
		checkSign(reading, stated, unit, attempt);
		checkQualifier(reading, stated, isHalfOpen, attempt);
		if (attempt.isEmpty) return reading;
		if (best === undefined || attempt.reported.length < best.reported.length) best = attempt;
	}
	findings.report(...(best?.reported ?? []));
	return undefined;
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

/** What to do about a number that has a sign: the unit to use. */
function unitFor(sign: Sign): string {
	if (sign === 'percent') return 'Use a unit with percent';
	if (typeof sign !== 'object') return `Use the unit ${sign === 'multiplier' ? 'times' : sign.replace(' ', '-')}`;
	const { currency, oneOf } = sign;
	if (oneOf !== undefined) return `Use the unit that “${currency}” means here (${listWords(oneOf, { most: 8 })})`;
	if (isCurrencyCode(currency)) return `Use a unit with ${currency}`;
	return `No ISO 4217 code is known for “${currency}”: use a unit that data/units.yaml names “${currency}”`;
}

/**
 * The quote has the sign of the unit (a ratio such as percent, a currency, or a multiplier), and no sign if it has
 * none. A part of a whole, “one in four”, has no sign and may be a percentage.
 */
function checkSign(reading: Reading, stated: StatedQuantity, unit: Unit, findings: Findings): void {
	if (reading.kind === 'share' || (isPercent(unit) && shareOf(reading) !== undefined)) return;
	const sign = reading.kind === 'range' ? reading.low.sign : reading.kind === 'number' ? reading.sign : undefined;
	const quoted = typeof sign === 'object' ? sign.currency : sign;
	const meant: readonly (string | undefined)[] = typeof sign === 'object' ? (sign.oneOf ?? [sign.currency]) : [sign];
	const expected = signsOf(unit);
	if (sign === undefined ? expected.length === 0 : expected.length === 1 && meant.includes(expected[0])) return;
	if (typeof sign === 'object' && expected.length === 0 && isNameOf(sign, unit)) return;
	const name = quoted === undefined ? 'a number without a sign' : (signNames.get(quoted) ?? `a sum in ${quoted}`);
	findings.report({
		rule: 'unit-stands-in-quote',
		path: ['unit'],
		message: `The quote states ${name}, “${reading.text}”, but the unit is ${stated.unit}.`,
		hint:
			sign === undefined
				? expected.includes('rank')
					? 'Quote an ordinal or words such as “rank 27”, or correct the unit.'
					: `Quote the words that say ${expected.join(' and ')}, or correct the unit.`
				: `${unitFor(sign)}, or quote another passage.`,
	});
}

/** Whether a report has named a unit after a currency that has no ISO 4217 code: “₿”. */
function isNameOf({ currency, oneOf }: Exclude<Sign, string>, { parts }: Unit): boolean {
	if (oneOf !== undefined || isCurrencyCode(currency)) return false;
	return parts.some(({ atom: { display }, power }) => {
		const names = display.by === 'name' && power > 0 ? Object.values(display.name) : [];
		return names.includes(currency);
	});
}

/**
 * The signs that a number in a unit has in its quote: a ratio, a multiplier, or a currency (ISO 4217). A currency that
 * the unit is divided by stands elsewhere: “475 tenge per dollar”.
 */
export function signsOf({ parts }: Unit): string[] {
	const above = parts.filter(({ atom, power }) => power > 0 || atom.display.by !== 'currency');
	const signs = above.flatMap(({ atom }) => signOf(atom) ?? []);
	return [...new Set(signs)];
}

const { ratioUnits } = anywhere;
const BASIS_POINT = new RegExp(`^(?:${ratioUnits['basis point']})$`, 'i');
const PER_MILLE = new RegExp(`^(?:‰|${ratioUnits['per mille']})$`, 'i');

/** The sign that the quote of a value in a unit must have. A report may have named basis points itself. */
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
