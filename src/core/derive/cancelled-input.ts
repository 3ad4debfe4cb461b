import type { Formula } from '../model/formula.ts';
import { countNames, mapParts, partsOf, replaceNames } from './parts-of-formula.ts';

/** Room for the noise of binary arithmetic, relative to a value; values in question lie around one. */
const NOISE = 1e-9;
const NOTHING = 1e-6;

/**
 * The first input that cancels out of a part of a formula, such as both of `x - x`, `x / x` and `x ^ 0`.
 *
 * It is found by trial, as identities of polynomials are (Schwartz 1980, Journal of the ACM 27:701–717): the part is
 * computed at values without pattern, and again with another value of the input alone. `min`, `max` and `wilson`,
 * where one argument may hide another, are replaced by a function that depends on all; so no input is told that could matter.
 *
 * @param inputs Two names of one figure have one value.
 */
export function cancelledInput(formula: Formula, inputs: ReadonlyMap<string, string>): string | undefined {
	let cancelled: string | undefined;
	look(formula);
	return cancelled;

	/** @returns The figures that the part names. */
	function look(part: Formula): Set<string> {
		if (part.kind === 'number') return new Set();
		if (part.kind === 'name') {
			const figure = inputs.get(part.name);
			return new Set(figure === undefined ? [] : [figure]);
		}
		const figures = new Set(partsOf(part).flatMap((each) => [...look(each)]));
		cancelled ??= [...inputs].find(([, figure]) => figures.has(figure) && !matters(part, figure, inputs))?.[0];
		return figures;
	}
}

/** The same formula with 1 in place of each input that cancels out of a part of it, there: so the numbers that it leaves show. */
export function withoutCancelled(formula: Formula, inputs: ReadonlyMap<string, string>): Formula {
	let reduced = formula;
	for (const [name, times] of countNames(formula)) {
		const figure = inputs.get(name);
		if (figure !== undefined && times > 1 && !matters(formula, figure, inputs)) reduced = replaceNames(reduced, (other) => (other === name ? { kind: 'number', value: 1 } : undefined));
	}
	return mapParts(reduced, (part) => withoutCancelled(part, inputs));
}

function matters(part: Formula, figure: string, inputs: ReadonlyMap<string, string>): boolean {
	return ['a', 'b'].some((trial) => {
		const before = compute(part, (name) => sample(trial, inputs.get(name) ?? `unit ${name}`));
		const after = compute(part, (name) => sample(inputs.get(name) === figure ? `${trial}, changed` : trial, inputs.get(name) ?? `unit ${name}`));
		return !(Math.abs(before - after) <= NOISE * Math.max(Math.abs(before), Math.abs(after), NOTHING));
	});
}

function compute(part: Formula, valueOf: (name: string) => number): number {
	switch (part.kind) {
		case 'number':
			return part.value;
		case 'name':
			return valueOf(part.name);
		case 'negate':
			return -compute(part.of, valueOf);
		case 'operation':
			return operate(part.operator, compute(part.left, valueOf), compute(part.right, valueOf));
		case 'call': {
			// A mean of cubes keeps proportions as min and max do: max(x, 2 * x) / x is a constant here too.
			const weight = part.function === 'min' ? 2 : 3;
			return Math.cbrt(part.arguments.reduce((sum, each, index) => sum + (index + weight) * compute(each, valueOf) ** 3, 0));
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

/** A number between 0.5 and 1.5 made from the words, so that long products stay near one: the same on every machine (FNV-1a). */
function sample(...words: readonly string[]): number {
	let hash = 0x811c9dc5;
	for (const letter of words.join('/')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	return 0.5 + ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
