import type { DerivedFigureSpec } from '../model/evidence/derived.ts';
import type { Formula } from '../model/formula.ts';
import type { Qualifier, Quantity } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding, Findings } from '../problem.ts';
import { describeDimension, sameDimension } from '../units/dimension.ts';
import type { Suggest, UnitTable } from '../units/unit-table.ts';
import { evaluateFormula, type FormulaInput } from './evaluate-formula.ts';
import { isFixedValue } from './fixed-value.ts';
import { FORMULA, tryFormula } from './formula-error.ts';
import type { FormulaValue } from './formula-value.ts';
import { isNegativeCount } from './negative-count.ts';
import { orderDerivations } from './order-derivations.ts';
import { type Derivation, prepareDerivation, type DerivationContext } from './prepare-derivation.ts';
import { type KnownFigure, readInput } from './read-input.ts';
import { type RoundedValue, roundValue } from './round-value.ts';

/** A derived figure: its value and how it was computed. */
export interface DerivedFigure {
	/** In `unit`. A bound that the inputs leave open is `unstated`. */
	readonly quantity: Quantity;
	readonly unit: Unit;
	/** `about` if an input is `about`, or if rounding changed the value. */
	readonly qualifier: Qualifier | undefined;
	readonly expression: Formula;
	/** In the order in which the formula names them, each once. */
	readonly inputs: readonly { readonly name: string; readonly figure: string }[];
	/** The units that the formula names, by their names in it. */
	readonly units: ReadonlyMap<string, Unit>;
	/** The value before rounding, if rounding changed it. */
	readonly unrounded?: Quantity | undefined;
	/** The figure that says how exact the value is. */
	readonly uncertainty?: DerivedFigureSpec['uncertainty'];
}

/** A figure whose value is known. The value is not rounded, so that rounding does not accumulate along a chain. */
interface Known {
	readonly input: FormulaInput;
	readonly about: boolean;
}

/** How many figures of a circle a message names; of a longer circle, it names the first and the last ones. */
const LONGEST_CIRCLE = 20;

/** For how many unknown ids a name is suggested: a search takes long in a large report. */
const MOST_SUGGESTIONS = 100;

/**
 * Computes every derived figure. A figure is left out, without a finding of its own, if an input of it has a finding.
 *
 * @param stated Every stated figure of the report. An id that is neither here nor in `specs` is unknown.
 * @param findingsOf Gives the collector of a figure’s findings, by its id.
 * @returns The figures that could be derived, by id.
 */
export function deriveFigures(
	specs: readonly DerivedFigureSpec[],
	stated: ReadonlyMap<string, KnownFigure>,
	table: UnitTable,
	suggest: Suggest | undefined,
	findingsOf: (figure: string) => Findings,
): Map<string, DerivedFigure> {
	const byId = new Map(specs.map((spec) => [spec.id, spec]));
	const context = {
		...figureLookup([...stated.keys(), ...byId.keys()], suggest),
		formulas: new Map<string, Formula>(),
		table,
		suggest,
	};
	const derivations = new Map([...byId].map(([id, spec]) => [id, prepareDerivation(spec, context, findingsOf(id))]));

	const { order, circles } = orderDerivations(
		new Map(specs.map((spec) => [spec.id, Object.values(spec.derived.from)])),
	);
	for (const circle of circles) findingsOf(circle[0] ?? '').report(circleFinding(circle));

	const derived = new Map<string, DerivedFigure>();
	const known = new Map<string, Known>();
	for (const [id, figure] of stated) known.set(id, { input: readInput(figure), about: figure.qualifier === 'about' });
	for (const id of order) {
		const derivation = derivations.get(id);
		const inputs = derivation === undefined ? undefined : valuesOfInputs(derivation, known);
		if (derivation === undefined || inputs === undefined) continue;
		const computed = tryFormula(
			() => compute(derivation, inputs.values, byId.get(id)?.round, table, findingsOf(id)),
			findingsOf(id),
		);
		if (computed === undefined) continue;
		const { amount, value } = computed;
		const about = inputs.about || value.unrounded !== undefined;
		known.set(id, { input: amount, about });
		const { unit, expression, inputs: named, units } = derivation;
		const { uncertainty } = byId.get(id) ?? {};
		const qualifier = about ? 'about' : undefined;
		derived.set(id, { ...value, qualifier, unit, expression, inputs: named, units, uncertainty });
	}
	return derived;
}

function figureLookup(
	ids: readonly string[],
	suggest: Suggest | undefined,
): Pick<DerivationContext, 'hasFigure' | 'suggestFigure'> {
	const known = new Set(ids);
	const suggestions = new Map<string, string>();
	return {
		hasFigure: (id) => known.has(id),
		suggestFigure(id) {
			if (!suggestions.has(id) && suggestions.size < MOST_SUGGESTIONS) suggestions.set(id, suggest?.(id, ids) ?? '');
			return suggestions.get(id) ?? '';
		},
	};
}

/** The values of the inputs; `undefined` if one of them has none. */
function valuesOfInputs(
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
): { value: RoundedValue; amount: FormulaValue } | undefined {
	const own = findings.part();
	const amount = evaluateFormula(expression, inputs, table);
	if (!sameDimension(amount.dimension, unit.dimension)) own.report(wrongUnit(amount, unit));
	else if (amount.interval.high < 0 && isNegativeCount(expression, inputs, unit, table))
		own.report(negativeCount(unit));
	else if (isFixedValue(expression, inputs, table, amount)) own.report(fixedValue());
	const value = own.isEmpty ? roundValue(amount.interval, unit, round, own) : undefined;
	return value && { value: isWhole(expression) ? ofWholeNumbers(value) : value, amount };
}

function isWhole(formula: Formula): boolean {
	return formula.kind === 'call' && formula.function === 'whole';
}

/** Only the whole numbers of a range are meant, unless rounding changed its ends. */
function ofWholeNumbers(value: RoundedValue): RoundedValue {
	const { quantity, unrounded } = value;
	return quantity.kind === 'range' && unrounded === undefined ? { quantity: { ...quantity, isWhole: true } } : value;
}

function wrongUnit(amount: FormulaValue, unit: Unit): Finding {
	const claimed = describeDimension(unit.dimension);
	const inWords = claimed === unit.code ? '' : `, which is ${claimed}`;
	return {
		rule: 'formula-keeps-dimensions',
		path: FORMULA,
		message: `The formula gives ${describeDimension(amount.dimension)}, but the figure claims ${unit.code}${inWords}.`,
		hint: 'Correct the formula or the unit; a unit may be named in the formula, as in growth * year.',
	};
}

function fixedValue(): Finding {
	return {
		rule: 'formula-is-arithmetic',
		path: FORMULA,
		message:
			'The value of the formula is a number that stands in it: with these inputs, `min` or `max` takes that number ' +
			'and none of theirs.',
		hint:
			'Write the formula without `min` or `max`, or name a figure for the number; a value of our own choice is a ' +
			'figure without inputs.',
	};
}

function negativeCount(unit: Unit): Finding {
	return {
		rule: 'formula-has-a-value',
		path: FORMULA,
		message: `The formula is below zero whatever its inputs are, but a count in the unit ${unit.code} cannot be.`,
		hint: 'Change the sign, and say in the label what is counted: those lost, not those gained.',
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
