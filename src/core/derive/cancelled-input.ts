import type { Formula } from '../model/formula.ts';
import { countNames, mapParts, partsOfFormula } from './parts-of-formula.ts';

/** Tolerance for the rounding errors of binary arithmetic, relative to the larger value. */
const NOISE = 1e-9;
/** Values that are closer to zero than this are compared as if they were this large. Sample values lie around one. */
const LEAST_SIZE = 1e-6;

/**
 * Finds the first input that cancels out of a part of a formula, such as `x` out of `x - x`, `x / x` and `x ^ 0`.
 *
 * It tries values, as one tests identities of polynomials (Schwartz 1980, Journal of the ACM 27:701–717): it computes
 * the part at pseudo-random values, and again with another value of this input only. `min`, `max` and `wilson`, in
 * which one argument may hide another, are replaced by a function that depends on all its arguments, so that no input
 * that could matter is found.
 *
 * @param inputs The figure that each name stands for. Names of the same figure have the same value.
 */
export function cancelledInput(formula: Formula, inputs: ReadonlyMap<string, string>): string | undefined {
	const [first] = cancelledInputs(formula, inputs).values();
	return first?.[0];
}

/** The parts of a formula out of which inputs cancel, in the order of {@link inOrder}, with these inputs. */
function cancelledInputs(formula: Formula, inputs: ReadonlyMap<string, string>): Map<Formula, string[]> {
	const parts = inOrder(formula);
	const trials = ['a', 'b'].map((trial) => ({
		trial,
		before: computeAll(parts, (name) => sample(trial, inputs.get(name) ?? `unit ${name}`)),
	}));
	const found = [...inputs].map(([input, figure]) => {
		const changed = trials.map(({ trial, before }) => ({
			before,
			after: computeAll(parts, (name) =>
				sample(inputs.get(name) === figure ? `${trial}, changed` : trial, inputs.get(name) ?? `unit ${name}`),
			),
		}));
		const matters = (part: Formula) =>
			changed.some(({ before, after }) => differ(before.get(part) ?? NaN, after.get(part) ?? NaN));
		return { input, namers: partsThatName(figure, parts, inputs), matters };
	});
	const cancelled = new Map<Formula, string[]>();
	for (const part of parts) {
		if (part.kind === 'name') continue;
		const without = found.filter(({ namers, matters }) => namers.has(part) && !matters(part));
		if (without.length > 0)
			cancelled.set(
				part,
				without.map(({ input }) => input),
			);
	}
	return cancelled;
}

/** Every part of a formula, each after its own parts, the formula itself last. */
function inOrder(formula: Formula, parts: Formula[] = []): Formula[] {
	for (const part of partsOfFormula(formula)) inOrder(part, parts);
	parts.push(formula);
	return parts;
}

function partsThatName(figure: string, parts: readonly Formula[], inputs: ReadonlyMap<string, string>): Set<Formula> {
	const namers = new Set<Formula>();
	for (const part of parts) {
		if (part.kind === 'name' ? inputs.get(part.name) === figure : partsOfFormula(part).some((each) => namers.has(each)))
			namers.add(part);
	}
	return namers;
}

function differ(before: number, after: number): boolean {
	return !(Math.abs(before - after) <= NOISE * Math.max(Math.abs(before), Math.abs(after), LEAST_SIZE));
}

/**
 * Replaces inputs that cancel out by 1, so that the numbers that are left can be linted. An input is replaced in a
 * part of the formula if it cancels out of that part and stands in it more than once.
 */
export function withoutCancelled(formula: Formula, inputs: ReadonlyMap<string, string>): Formula {
	const cancelled = cancelledInputs(formula, inputs);
	return cancelled.size === 0 ? formula : reduce(formula, new Set());

	function reduce(part: Formula, replaced: ReadonlySet<string>): Formula {
		if (part.kind === 'name') return replaced.has(part.name) ? { kind: 'number', value: 1 } : part;
		const times = cancelled.has(part) ? countNames(part) : undefined;
		const names = cancelled.get(part)?.filter((name) => (times?.get(name) ?? 0) > 1) ?? [];
		const all = names.length === 0 ? replaced : new Set([...replaced, ...names]);
		return mapParts(part, (each) => reduce(each, all));
	}
}

/** Computes the value of each part. @param parts In the order of {@link inOrder}. */
function computeAll(parts: readonly Formula[], valueOf: (name: string) => number): Map<Formula, number> {
	const values = new Map<Formula, number>();
	const named = new Map<string, number>();
	const valueOfName = (name: string) => {
		const value = named.get(name) ?? valueOf(name);
		named.set(name, value);
		return value;
	};
	for (const part of parts)
		values.set(
			part,
			compute(part, valueOfName, (each) => values.get(each) ?? NaN),
		);
	return values;
}

function compute(part: Formula, valueOfName: (name: string) => number, valueOf: (part: Formula) => number): number {
	switch (part.kind) {
		case 'number':
			return part.value;
		case 'name':
			return valueOfName(part.name);
		case 'negate':
			return -valueOf(part.of);
		case 'operation':
			return operate(part.operator, valueOf(part.left), valueOf(part.right));
		case 'call': {
			// A mean of cubes is proportional to its arguments, as min and max are, so that max(x, 2 * x) / x is constant.
			const weight = part.function === 'min' ? 2 : 3;
			return Math.cbrt(part.arguments.reduce((sum, each, index) => sum + (index + weight) * valueOf(each) ** 3, 0));
		}
	}
}

function operate(operator: Extract<Formula, { kind: 'operation' }>['operator'], a: number, b: number): number {
	switch (operator) {
		case '+':
			return a + b;
		case '-':
			return a - b;
		case '*':
			return a * b;
		case '/':
			return a / b;
		case '^':
			return Number.isInteger(b) ? a ** b : Math.abs(a) ** b;
	}
}

/**
 * A pseudo-random number between 0.5 and 1.5, so that long products stay near one. It is a hash of the words (FNV-1a):
 * the same on every machine.
 */
function sample(...words: readonly string[]): number {
	let hash = 0x811c9dc5;
	for (const letter of words.join('/')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return 0.5 + ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
