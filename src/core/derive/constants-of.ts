import type { Formula } from '../model/formula.ts';
import type { UnitAtom } from '../model/unit.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { roundOff } from './round-off.ts';
import { wilson } from './wilson.ts';

/** The value of adjacent numbers and names of units in a formula: 7 for `week / day`, one year for `1 * year`. */
export interface Constant {
	readonly number: number;
	/**
	 * The units with their powers, none of which is zero. Units that share a dimension, such as `week` and `day`, are
	 * multiplied into `number` instead, in base units.
	 */
	readonly units: ReadonlyMap<UnitAtom, number>;
	/** Set if the constant is an argument of this function beside figures: the function may return it unchanged. */
	readonly extreme?: 'min' | 'max' | undefined;
}

type Operator = Extract<Formula, { kind: 'operation' }>['operator'];

const one: Constant = { number: 1, units: new Map() };
const zero: Constant = { number: 0, units: new Map() };

/**
 * Finds the constants of a formula that has a value. Constants of one product or of one sum are combined, wherever they
 * stand in it: `2 * bridges * 2` has the constant 4, and so has `bridges + bridges + 2 * bridges`.
 *
 * @param inputs The figure that each name stands for; the other names are units.
 */
export function constantsOf(formula: Formula, inputs: ReadonlyMap<string, string>, table: UnitTable): Constant[] {
	/** Results of `fold`, which is called many times for each sum and product. */
	const folded = new Map<Formula, Constant | undefined>();
	return collect(formula).map(mergeUnits);

	function collect(part: Formula): Constant[] {
		const whole = fold(part);
		if (whole !== undefined) return [whole];
		switch (part.kind) {
			case 'negate':
				return collect(part.of);
			case 'operation':
				if (part.operator === '^') return [...collect(part.left), ...collect(part.right)];
				return part.operator === '*' || part.operator === '/' ? collectProduct(part) : collectSum(part);
			case 'call': {
				const { function: name } = part;
				if (name !== 'min' && name !== 'max') return part.arguments.flatMap(collect);
				return part.arguments.flatMap((argument) => {
					const constant = fold(argument);
					return constant === undefined ? collect(argument) : [{ ...constant, extreme: name }];
				});
			}
			default:
				return [];
		}
	}

	function collectProduct(product: Formula): Constant[] {
		const { coefficient, others } = split(product);
		return [...(coefficient === one ? [] : [coefficient]), ...others.flatMap(({ part }) => collect(part))];
	}

	function collectSum(sum: Formula): Constant[] {
		const found: Constant[] = [];
		const alike = new Map<string, Constant[]>();
		for (const { part, operator } of operandsOf(sum, '+', '-')) {
			const { coefficient, others } = split(part);
			const key = others.map(keyOf).sort().join();
			alike.set(key, [...(alike.get(key) ?? []), combine(operator, zero, coefficient)]);
			if (key !== '') found.push(...collect(part));
		}
		const together = [...alike].flatMap(([key, terms]) =>
			terms.length > 1 || key === '' ? [terms.reduce((a, b) => combine('+', a, b))] : [],
		);
		return [...together, ...found];
	}

	/** Splits a product into its constant and the operands that are not constant. */
	function split(product: Formula): { coefficient: Constant; others: Operand[] } {
		let coefficient = one;
		const others: Operand[] = [];
		for (const operand of operandsOf(product, '*', '/')) {
			const constant = fold(operand.part);
			if (constant === undefined) others.push(operand);
			else coefficient = combine(operand.operator, coefficient, constant);
		}
		return { coefficient, others };
	}

	/** A key that is equal for equal operands: names of the same figure count as one. */
	function keyOf(operand: Operand): string {
		return JSON.stringify(operand, (key, value: unknown) =>
			key === 'name' && typeof value === 'string' ? [inputs.get(value) ?? value, inputs.has(value)] : value,
		);
	}

	/** The value of a part that names no figure; `undefined` if it names one. */
	function fold(part: Formula): Constant | undefined {
		if (!folded.has(part)) folded.set(part, foldParts(part));
		return folded.get(part);
	}

	function foldParts(part: Formula): Constant | undefined {
		switch (part.kind) {
			case 'number':
				return { number: part.value, units: one.units };
			case 'name':
				return inputs.has(part.name) ? undefined : unit(table.atoms.get(part.name));
			case 'negate': {
				const of = fold(part.of);
				return of && { ...of, number: -of.number };
			}
			case 'operation': {
				const left = fold(part.left);
				const right = left && fold(part.right);
				return left && right && combine(part.operator, left, right);
			}
			case 'call': {
				const values = part.arguments.flatMap((argument) => fold(argument) ?? []);
				if (values.length < part.arguments.length) return undefined;
				const [share = 0, n = 0, level = 0] = values.map(inBaseUnits);
				if (part.function === 'wilson') return { number: wilson(share, n, level).low, units: one.units };
				return values.reduce((a, b) => (inBaseUnits(a) < inBaseUnits(b) === (part.function === 'min') ? a : b));
			}
		}
	}
}

interface Operand {
	readonly part: Formula;
	readonly operator: Operator;
}

/**
 * The operands of a product or of a sum, with those of the products or sums inside it. The minus of a product is an
 * operand of its own, -1.
 *
 * @param inverse The operator that undoes `direct`.
 * @param operator The operator before the formula itself.
 */
function operandsOf(
	formula: Formula,
	direct: '*' | '+',
	inverse: '/' | '-',
	operator: '*' | '+' | '/' | '-' = direct,
): Operand[] {
	const opposite = operator === direct ? inverse : direct;
	if (formula.kind === 'negate') {
		if (direct === '+') return operandsOf(formula.of, direct, inverse, opposite);
		return [{ part: { kind: 'number', value: -1 }, operator }, ...operandsOf(formula.of, direct, inverse, operator)];
	}
	if (formula.kind !== 'operation' || (formula.operator !== direct && formula.operator !== inverse))
		return [{ part: formula, operator }];
	const { left, right } = formula;
	return [
		...operandsOf(left, direct, inverse, operator),
		...operandsOf(right, direct, inverse, formula.operator === direct ? operator : opposite),
	];
}

function unit(atom: UnitAtom | undefined): Constant {
	if (atom === undefined) return one;
	if (Object.keys(atom.dimension).length === 0) return { number: atom.scale, units: one.units };
	return { number: 1, units: new Map([[atom, 1]]) };
}

function combine(operator: Operator, a: Constant, b: Constant): Constant {
	switch (operator) {
		case '*':
			return simplify(a.number * b.number, [...a.units, ...b.units]);
		case '/':
			return simplify(a.number / b.number, [
				...a.units,
				...[...b.units].map(([atom, power]) => [atom, -power] as const),
			]);
		case '^':
			return simplify(
				a.number ** inBaseUnits(b),
				[...a.units].map(([atom, power]) => [atom, power * inBaseUnits(b)]),
			);
		default: {
			const sign = operator === '+' ? 1 : -1;
			if (a.number === 0) return { ...b, number: sign * b.number };
			const alike = a.units.size === b.units.size && [...a.units].every(([atom, power]) => b.units.get(atom) === power);
			return alike
				? { ...a, number: a.number + sign * b.number }
				: { number: inBaseUnits(a) + sign * inBaseUnits(b), units: inBaseDimensions(a).units };
		}
	}
}

function simplify(number: number, factors: Iterable<readonly [UnitAtom, number]>): Constant {
	const powers = new Map<UnitAtom, number>();
	for (const [atom, power] of factors) powers.set(atom, roundOff((powers.get(atom) ?? 0) + power));
	return { number, units: new Map([...powers].filter(([, power]) => power !== 0)) };
}

/** Multiplies units that share a dimension into the number. */
function mergeUnits(constant: Constant): Constant {
	const bases = [...constant.units.keys()].flatMap(({ dimension }) => Object.keys(dimension));
	const { number, units } = new Set(bases).size === bases.length ? constant : inBaseDimensions(constant);
	return { number: roundOff(number), units, extreme: constant.extreme };
}

/** The constant in base units: the other units are multiplied into its number. Units that count are base units. */
function inBaseDimensions(constant: Constant): Constant {
	return { number: inBaseUnits(constant), units: new Map([...constant.units].filter(([{ scale }]) => scale === 1)) };
}

function inBaseUnits({ number, units }: Constant): number {
	return [...units].reduce((product, [{ scale }, power]) => product * scale ** power, number);
}
