import type { Formula } from '../model/formula.ts';
import type { Dimension } from '../model/unit.ts';
import {
	describeDimension,
	dimensionless,
	isDimensionless,
	multiplyDimensions,
	sameDimension,
} from '../units/dimension.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { duration, type Period } from './duration.ts';
import { countsIn, wilsonScore } from './counts-of-share.ts';
import { dimensionError, valueError } from './formula-error.ts';
import { type FormulaValue, pure, tryInterval } from './formula-value.ts';
import {
	add,
	describe,
	divide,
	type Interval,
	isPoint,
	max,
	min,
	multiply,
	negate,
	point,
	power,
	subtract,
} from './interval.ts';
import { roundOff } from './round-off.ts';

/** A number with what its figure says of its exactness. */
interface NumberInput extends FormulaValue {
	/** All values that it may stand for, where its uncertainty or its rounding is recorded; see `interval`. */
	readonly allowed?: Interval | undefined;
}

/** What a name of a formula stands for. */
export type FormulaInput = NumberInput | Period;

type Operation = Extract<Formula, { kind: 'operation' }>;
type Call = Extract<Formula, { kind: 'call' }>;

const time: Dimension = { time: 1 };
const LIKE_HINT = 'Add, subtract and compare like with like; a unit may be named in the formula, as in growth * year.';

/**
 * Computes a formula. A name is that of an input or else of a unit: `year` is 31,557,600 seconds.
 *
 * @throws {FormulaError} If it breaks `formula-keeps-dimensions` or `formula-has-a-value`.
 * @throws {RangeError} If a name is neither of an input nor of a unit.
 */
export function evaluateFormula(
	formula: Formula,
	inputs: ReadonlyMap<string, FormulaInput>,
	table: UnitTable,
): FormulaValue {
	return evaluate(formula);

	function evaluate(part: Formula): FormulaValue {
		switch (part.kind) {
			case 'number':
				return pure(point(part.value));
			case 'name':
				return resolve(part.name);
			case 'negate': {
				const { interval, dimension } = evaluate(part.of);
				requireNoRank({ interval, dimension });
				return { interval: negate(interval), dimension };
			}
			case 'operation':
				return operate(part, evaluate(part.left), evaluate(part.right));
			case 'call':
				return call(part);
		}
	}

	function resolve(name: string): FormulaValue {
		const input = inputs.get(name);
		if (input !== undefined && 'interval' in input) return { interval: input.interval, dimension: input.dimension };
		if (input !== undefined)
			throw dimensionError(`“${name}” is a period, which is not a number.`, `Write duration(${name}) for its length.`);
		const atom = table.atoms.get(name);
		if (atom === undefined) throw new RangeError(`The formula names “${name}”, which is neither an input nor a unit.`);
		if (atom.display.by === 'date')
			throw dimensionError(
				`A formula cannot compute with the unit “${name}”.`,
				'Lengths of time have the unit year, month or day.',
			);
		return { interval: point(atom.scale), dimension: atom.dimension };
	}

	function call(part: Call): FormulaValue {
		const [first] = part.arguments;
		if (part.function === 'duration') return lengthOf(first);
		if (part.function === 'interval') return allowedBy(first);
		const values = part.arguments.map(evaluate);
		if (part.function === 'wilson') return wilsonScore(values);
		const [value] = values;
		if (part.function === 'whole' && value !== undefined) return countsIn(value, table);
		return values.reduce((a, b) => {
			requireSame('compares', a, b);
			return {
				interval: part.function === 'min' ? min(a.interval, b.interval) : max(a.interval, b.interval),
				dimension: a.dimension,
			};
		});
	}

	function allowedBy(part: Formula | undefined): FormulaValue {
		const name = part?.kind === 'name' ? part.name : '';
		const input = inputs.get(name);
		if (input !== undefined && 'interval' in input && input.allowed !== undefined)
			return { interval: input.allowed, dimension: input.dimension };
		throw valueError(
			`“${name}” is given to interval, and its figure says neither \`uncertainty\` nor \`rounded\`.`,
			'State one of them in that figure, as its source does; or write the name alone.',
		);
	}

	function lengthOf(part: Formula | undefined): FormulaValue {
		const input = part?.kind === 'name' ? inputs.get(part.name) : undefined;
		if (input !== undefined && 'start' in input) {
			const seconds = duration(input);
			if (seconds !== undefined) return { interval: point(seconds), dimension: time };
			throw dimensionError(
				`The first or the last day of ${[...new Set([input.start, input.end])].join('/')} is not known.`,
				'Use a period that the source states from a date to a date.',
			);
		}
		throw dimensionError(
			'duration takes a figure whose value is a date or a period.',
			'Use other figures as they are.',
		);
	}
}

function operate({ operator, right }: Operation, a: FormulaValue, b: FormulaValue): FormulaValue {
	requireNoRank(a, b);
	switch (operator) {
		case '+':
			requireSame('adds', a, b);
			return { interval: tryInterval(() => add(a.interval, b.interval)), dimension: a.dimension };
		case '-':
			requireSame('subtracts', a, b);
			return { interval: tryInterval(() => subtract(a.interval, b.interval)), dimension: a.dimension };
		case '*':
			return {
				interval: tryInterval(() => multiply(a.interval, b.interval)),
				dimension: multiplyDimensions(a.dimension, b.dimension, 1),
			};
		case '/':
			return {
				interval: tryInterval(
					() => divide(a.interval, b.interval),
					right.kind === 'name' ? `The divisor is “${right.name}”. ` : '',
				),
				dimension: multiplyDimensions(a.dimension, b.dimension, -1),
			};
		case '^':
			return raise(a, b);
	}
}

function requireNoRank(...values: readonly FormulaValue[]): void {
	if (values.some(({ dimension }) => dimension['rank'] !== undefined))
		throw dimensionError(
			'A formula cannot compute with ranks: a sum, a difference or a mean of them does not say how many.',
			'Choose among ranks by min or max, or state the number itself as a figure.',
		);
}

function raise(base: FormulaValue, exponent: FormulaValue): FormulaValue {
	if (!isDimensionless(exponent.dimension)) {
		throw dimensionError(
			`The formula raises to a power that is not a pure number: it is ${describeDimension(exponent.dimension)}.`,
			'Divide it by a unit, as in span / year.',
		);
	}
	const interval = tryInterval(() => power(base.interval, exponent.interval));
	if (isDimensionless(base.dimension)) return pure(interval);
	if (!isPoint(exponent.interval)) {
		throw dimensionError(
			`The formula raises ${describeDimension(base.dimension)} to a range of powers, ${describe(exponent.interval)}.`,
			'Divide the base by a unit, so that it is a pure number.',
		);
	}
	return { interval, dimension: multiplyDimensions(dimensionless, base.dimension, roundOff(exponent.interval.low)) };
}

function requireSame(verb: string, a: FormulaValue, b: FormulaValue): void {
	if (sameDimension(a.dimension, b.dimension)) return;
	const [one, other] = [a, b].map(({ dimension }) => describeDimension(dimension));
	throw dimensionError(
		verb === 'subtracts'
			? `The formula subtracts ${other} from ${one}.`
			: `The formula ${verb} ${one} ${verb === 'adds' ? 'to' : 'with'} ${other}.`,
		LIKE_HINT,
	);
}
