import type { DerivedFigureSpec } from '../model/evidence/derived.ts';
import type { Formula } from '../model/formula.ts';
import type { Qualifier, Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import { describeDimension, sameDimension } from '../units/dimension.ts';
import type { Suggest, UnitTable } from '../units/unit-table.ts';
import { type Amount, evaluateFormula, type FormulaInput } from './evaluate-formula.ts';
import { isFixedValue } from './fixed-value.ts';
import { FORMULA, tryFormula } from './formula-error.ts';
import { isNegativeCount } from './negative-count.ts';
import { orderDerivations } from './order-derivations.ts';
import { type Derivation, prepareDerivation, type Setting } from './prepare-derivation.ts';
import { type KnownFigure, readInput } from './read-input.ts';
import { type RoundedValue, roundValue } from './round-value.ts';

/** A derived figure with its value and how it came about. */
export interface DerivedFigure {
	/** In `unit`; a bound that the inputs leave open is `unstated`. */
	readonly quantity: Quantity;
	readonly unit: Unit;
	/** `about`, where an input is about or rounding changed the value. */
	readonly qualifier: Qualifier | undefined;
	readonly expression: Formula;
	/** In the order in which the formula names them, each once. */
	readonly inputs: readonly { readonly name: string; readonly figure: string }[];
	/** The value before rounding, where rounding changed it. */
	readonly unrounded?: Quantity | undefined;
}

/**
 * What is known of a figure while others are derived from it: exact, so that rounding does not add up along a chain.
 */
interface Known {
	readonly input: FormulaInput;
	readonly about: boolean;
}

/** Of a circle that is longer, the two ends are named. */
const LONGEST_CIRCLE = 20;

const MOST_GUESSES = 100;

/**
 * Computes every derived figure. A figure that needs one found wanting is left out without a finding of its own.
 *
 * @param stated Every stated figure of the report: an id that is neither here nor in `specs` is unknown.
 * @param findingsOf The collector of a derived figure’s findings, by its id.
 * @returns What could be derived, by figure id.
 */
export function deriveFigures(
	specs: readonly DerivedFigureSpec[],
	stated: ReadonlyMap<string, KnownFigure>,
	table: UnitTable,
	suggest: Suggest | undefined,
	findingsOf: (figure: string) => Findings,
): Map<string, DerivedFigure> {
	const byId = new Map(specs.map((spec) => [spec.id, spec]));
	const setting = {
		...nameFigures([...stated.keys(), ...byId.keys()], suggest),
		formulas: new Map<string, Formula>(),
		table,
		suggest,
	};
	const derivations = new Map([...byId].map(([id, spec]) => [id, prepareDerivation(spec, setting, findingsOf(id))]));

	const { order, circles } = orderDerivations(
		new Map(specs.map((spec) => [spec.id, Object.values(spec.derived.from)])),
	);
	for (const circle of circles) findingsOf(circle[0] ?? '').report(circleFinding(circle));

	const derived = new Map<string, DerivedFigure>();
	const known = new Map<string, Known>();
	for (const [id, figure] of stated) known.set(id, { input: readInput(figure), about: figure.qualifier === 'about' });
	for (const id of order) {
		const derivation = derivations.get(id);
		const inputs = derivation === undefined ? undefined : gather(derivation, known);
		if (derivation === undefined || inputs === undefined) continue;
		const computed = tryFormula(
			() => compute(derivation, inputs.values, byId.get(id)?.round, table, findingsOf(id)),
			findingsOf(id),
		);
		if (computed === undefined) continue;
		const { amount, value } = computed;
		const about = inputs.about || value.unrounded !== undefined;
		known.set(id, { input: amount, about });
		const { unit, expression, inputs: named } = derivation;
		derived.set(id, { ...value, qualifier: about ? 'about' : undefined, unit, expression, inputs: named });
	}
	return derived;
}

/** Guesses are dear in a large report: one for each unknown id, and none after the first hundred. */
function nameFigures(ids: readonly string[], suggest: Suggest | undefined): Pick<Setting, 'hasFigure' | 'guessFigure'> {
	const known = new Set(ids);
	const guesses = new Map<string, string>();
	return {
		hasFigure: (id) => known.has(id),
		guessFigure(id) {
			if (!guesses.has(id) && guesses.size < MOST_GUESSES) guesses.set(id, suggest?.(id, ids) ?? '');
			return guesses.get(id) ?? '';
		},
	};
}

function gather(
	{ inputs }: Derivation,
	known: ReadonlyMap<string, Known>,
): { values: Map<string, FormulaInput>; about: boolean } | undefined {
	const values = new Map<string, FormulaInput>();
	let about = false;
	for (const { name, figure } of inputs) {
		const found = known.get(figure);
		if (found === undefined) return undefined;
		values.set(name, found.input);
		about ||= found.about;
	}
	return { values, about };
}

/** @throws {FormulaError} If the formula has no value. */
function compute(
	{ expression, unit }: Derivation,
	inputs: ReadonlyMap<string, FormulaInput>,
	round: number | undefined,
	table: UnitTable,
	findings: Findings,
): { value: RoundedValue; amount: Amount } | undefined {
	const own = findings.part();
	const amount = evaluateFormula(expression, inputs, table);
	if (!sameDimension(amount.dimension, unit.dimension)) own.report(wrongUnit(amount, unit));
	else if (amount.interval.high < 0 && isNegativeCount(expression, inputs, unit, table)) own.report(belowZero(unit));
	else if (isFixedValue(expression, inputs, table, amount)) own.report(fixed());
	const value = own.isEmpty ? roundValue(amount.interval, unit, round, own) : undefined;
	return value && { value, amount };
}

function wrongUnit(amount: Amount, unit: Unit): Finding {
	const claimed = describeDimension(unit.dimension);
	const inWords = claimed === unit.code ? '' : `, which is ${claimed}`;
	return {
		rule: 'formula-keeps-dimensions',
		path: FORMULA,
		message: `The formula gives ${describeDimension(amount.dimension)}, but the figure claims ${unit.code}${inWords}.`,
		hint: 'Correct the formula or the unit; a unit may be named in the formula, as in growth * year.',
	};
}

function fixed(): Finding {
	return {
		rule: 'formula-is-arithmetic',
		path: FORMULA,
		message:
			'The formula comes to a number that it brings in itself: as its inputs are, `min` or `max` takes that ' +
			'number and none of theirs.',
		hint:
			'Write the formula without `min` or `max`, or name a figure for the number; a value of our own choice is a ' +
			'figure without inputs.',
	};
}

function belowZero(unit: Unit): Finding {
	return {
		rule: 'formula-has-a-value',
		path: FORMULA,
		message: `The formula is below zero whatever its inputs are, and no count of the unit ${unit.code} is.`,
		hint: 'Turn the sign, and say in the label what is counted: those lost, not those gained.',
	};
}

function circleFinding(circle: readonly string[]): Finding {
	const half = LONGEST_CIRCLE / 2;
	const named =
		circle.length <= LONGEST_CIRCLE
			? circle
			: [...circle.slice(0, half), `(${circle.length - 2 * half} more)`, ...circle.slice(-half)];
	return {
		rule: 'formula-has-no-circle',
		path: ['derived', 'from'],
		message: `The figure “${circle[0]}” is derived from itself: ${[...named, circle[0]].join(' → ')}.`,
		hint: 'Derive one of them from stated figures alone.',
	};
}
