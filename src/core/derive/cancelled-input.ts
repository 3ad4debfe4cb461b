import type { Formula } from '../model/formula.ts';
import { countNames, mapParts, partsOf } from './parts-of-formula.ts';

/** Room for the noise of binary arithmetic, relative to a value; values in question lie around one. */
const NOISE = 1e-9;
const NOTHING = 1e-6;

/**
 * The first input that cancels out of a part of a formula, such as both of `x - x`, `x / x` and `x ^ 0`.
 *
 * It is found by trial, as identities of polynomials are (Schwartz 1980, Journal of the ACM 27:701–717): the part is
 * computed at values without pattern, and again with another value of the input alone. `min`, `max` and `wilson`,
 * where one argument may hide another, are replaced by a function that depends on all; so no input is named that could
 * matter.
 *
 * @param inputs Two names of one figure have one value.
 */
export function cancelledInput(formula: Formula, inputs: ReadonlyMap<string, string>): string | undefined {
	const [first] = cancelledInputs(formula, inputs).values();
	return first?.[0];
}

/** The inputs that cancel out of each part of a formula from which some do; the parts in the order of `inOrder`. */
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

/** Every part of a formula behind the parts that it is made of, the formula itself last. */
function inOrder(formula: Formula, parts: Formula[] = []): Formula[] {
	for (const part of partsOf(formula)) inOrder(part, parts);
	parts.push(formula);
	return parts;
}

function partsThatName(figure: string, parts: readonly Formula[], inputs: ReadonlyMap<string, string>): Set<Formula> {
	const namers = new Set<Formula>();
	for (const part of parts) {
		if (part.kind === 'name' ? inputs.get(part.name) === figure : partsOf(part).some((each) => namers.has(each)))
			namers.add(part);
	}
	return namers;
}

function differ(before: number, after: number): boolean {
	return !(Math.abs(before - after) <= NOISE * Math.max(Math.abs(before), Math.abs(after), NOTHING));
}

/**
 * The same formula with 1 in place of each input that cancels out of a part of it in which it stands more than once,
 * there: so the numbers that it leaves show.
 */
export function withoutCancelled(formula: Formula, inputs: ReadonlyMap<string, string>): Formula {
	const cancelled = cancelledInputs(formula, inputs);
	return cancelled.size === 0 ? formula : reduce(formula, new Set());

	function reduce(part: Formula, gone: ReadonlySet<string>): Formula {
		if (part.kind === 'name') return gone.has(part.name) ? { kind: 'number', value: 1 } : part;
		const times = cancelled.has(part) ? countNames(part) : undefined;
		const names = cancelled.get(part)?.filter((name) => (times?.get(name) ?? 0) > 1) ?? [];
		const all = names.length === 0 ? gone : new Set([...gone, ...names]);
		return mapParts(part, (each) => reduce(each, all));
	}
}

/** The value of each part; `parts` as of `inOrder`. */
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
			// A mean of cubes keeps proportions as min and max do: max(x, 2 * x) / x is a constant here too.
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
 * A number between 0.5 and 1.5 made from the words, so that long products stay near one: the same on every machine
 * (FNV-1a).
 */
function sample(...words: readonly string[]): number {
	let hash = 0x811c9dc5;
	for (const letter of words.join('/')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return 0.5 + ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
