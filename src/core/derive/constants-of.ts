import type { Formula } from '../model/formula.ts';
import type { UnitAtom } from '../model/unit.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { tidy } from './tidy.ts';
import { wilson } from './wilson.ts';

/**
 * What the numbers and the names of units beside each other in a formula come to: 7 for `week / day`, one year for
 * `1 * year`.
 */
export interface Constant {
	readonly number: number;
	/**
	 * With their powers, none of which is zero. Units that share a dimension, as `week` and `day` do, are in `number`
	 * instead, in base units.
	 */
	readonly units: ReadonlyMap<UnitAtom, number>;
	/** It is an argument of this function beside figures, which may give it as it is. */
	readonly extreme?: 'min' | 'max' | undefined;
}

type Operator = Extract<Formula, { kind: 'operation' }>['operator'];

const one: Constant = { number: 1, units: new Map() };
const zero: Constant = { number: 0, units: new Map() };

/**
 * The constants of a formula that has a value. Those of one product or of one sum are taken together, wherever they
 * stand in it: `2 * bridges * 2` has the constant 4, and so has `bridges + bridges + 2 * bridges`.
 *
 * @param inputs The figure that each name stands for; the other names are units.
 */
export function constantsOf(formula: Formula, inputs: ReadonlyMap<string, string>, table: UnitTable): Constant[] {
	/** What has been folded: sums and products are asked for it again and again. */
	const folded = new Map<Formula, Constant | undefined>();
	return collect(formula).map(simplest);

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
			alike.set(key, [...(alike.get(key) ?? []), join(operator, zero, coefficient)]);
			if (key !== '') found.push(...collect(part));
		}
		const together = [...alike].flatMap(([key, terms]) =>
			terms.length > 1 || key === '' ? [terms.reduce((a, b) => join('+', a, b))] : [],
		);
		return [...together, ...found];
	}

	/** A product as a constant and all that is not constant in it. */
	function split(product: Formula): { coefficient: Constant; others: Operand[] } {
		let coefficient = one;
		const others: Operand[] = [];
		for (const operand of operandsOf(product, '*', '/')) {
			const constant = fold(operand.part);
			if (constant === undefined) others.push(operand);
			else coefficient = join(operand.operator, coefficient, constant);
		}
		return { coefficient, others };
	}

	/** Alike for two operands that are the same, under whatever names. */
	function keyOf(operand: Operand): string {
		return JSON.stringify(operand, (key, value: unknown) =>
			key === 'name' && typeof value === 'string' ? [inputs.get(value) ?? value, inputs.has(value)] : value,
		);
	}

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
				return left && right && join(part.operator, left, right);
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
 * The operands of a product or of a sum, with those of the products or sums inside. The sign of a product is an operand
 * of its own.
 *
 * @param operator How the formula itself is joined to what stands before it.
 */
function operandsOf(
	formula: Formula,
	forth: '*' | '+',
	back: '/' | '-',
	operator: '*' | '+' | '/' | '-' = forth,
): Operand[] {
	const turned = operator === forth ? back : forth;
	if (formula.kind === 'negate') {
		if (forth === '+') return operandsOf(formula.of, forth, back, turned);
		return [{ part: { kind: 'number', value: -1 }, operator }, ...operandsOf(formula.of, forth, back, operator)];
	}
	if (formula.kind !== 'operation' || (formula.operator !== forth && formula.operator !== back))
		return [{ part: formula, operator }];
	const { left, right } = formula;
	return [
		...operandsOf(left, forth, back, operator),
		...operandsOf(right, forth, back, formula.operator === forth ? operator : turned),
	];
}

function unit(atom: UnitAtom | undefined): Constant {
	if (atom === undefined) return one;
	if (Object.keys(atom.dimension).length === 0) return { number: atom.scale, units: one.units };
	return { number: 1, units: new Map([[atom, 1]]) };
}

function join(operator: Operator, a: Constant, b: Constant): Constant {
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
				: { number: inBaseUnits(a) + sign * inBaseUnits(b), units: scaled(a).units };
		}
	}
}

function simplify(number: number, factors: Iterable<readonly [UnitAtom, number]>): Constant {
	const powers = new Map<UnitAtom, number>();
	for (const [atom, power] of factors) powers.set(atom, tidy((powers.get(atom) ?? 0) + power));
	return { number, units: new Map([...powers].filter(([, power]) => power !== 0)) };
}

/** Takes units that share a dimension into the number. */
function simplest(constant: Constant): Constant {
	const bases = [...constant.units.keys()].flatMap(({ dimension }) => Object.keys(dimension));
	const { number, units } = new Set(bases).size === bases.length ? constant : scaled(constant);
	return { number: tidy(number), units, extreme: constant.extreme };
}

/** The same without units but those that are base units themselves, as everything that is counted is. */
function scaled(constant: Constant): Constant {
	return { number: inBaseUnits(constant), units: new Map([...constant.units].filter(([{ scale }]) => scale === 1)) };
}

function inBaseUnits({ number, units }: Constant): number {
	return [...units].reduce((product, [{ scale }, power]) => product * scale ** power, number);
}
