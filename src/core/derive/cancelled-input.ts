import type { Formula } from '../model/formula.ts';

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
 * @param inner Formulas that some of the names stand for. What cancels out in one of them alone is left to its own figure.
 */
export function cancelledInput(formula: Formula, inputs: ReadonlyMap<string, string>, inner: ReadonlyMap<string, Formula> = new Map()): string | undefined {
	let cancelled: string | undefined;
	const figuresIn = new Map<string, Set<string>>();
	look(formula);
	return cancelled;

	/** @returns The figures that the part names. */
	function look(part: Formula): Set<string> {
		if (part.kind === 'number') return new Set();
		if (part.kind === 'name') {
			const formula = inner.get(part.name);
			if (formula !== undefined) return namedIn(part.name, formula);
			const figure = inputs.get(part.name);
			return new Set(figure === undefined ? [] : [figure]);
		}
		const figures = new Set(partsOf(part).flatMap((each) => [...look(each)]));
		cancelled ??= [...inputs].find(([, figure]) => figures.has(figure) && !matters(part, figure))?.[0];
		return figures;
	}

	function namedIn(name: string, formula: Formula): Set<string> {
		const known = figuresIn.get(name);
		if (known !== undefined) return known;
		const figures = new Set(namesIn(formula).flatMap((each) => {
			const deeper = inner.get(each);
			const figure = inputs.get(each);
			return deeper !== undefined ? [...namedIn(each, deeper)] : figure === undefined ? [] : [figure];
		}));
		figuresIn.set(name, figures);
		return figures;
	}

	function matters(part: Formula, figure: string): boolean {
		return ['a', 'b'].some((trial) => {
			const before = compute(part, valueOf(trial));
			const after = compute(part, valueOf(trial, figure));
			return !(Math.abs(before - after) <= NOISE * Math.max(Math.abs(before), Math.abs(after), NOTHING));
		});
	}

	/** The values of one trial, each computed once; that of `changed` is another one. */
	function valueOf(trial: string, changed?: string): (name: string) => number {
		const known = new Map<string, number>();
		return function valueOfName(name) {
			const computed = known.get(name);
			if (computed !== undefined) return computed;
			const formula = inner.get(name);
			const figure = inputs.get(name);
			const value = formula === undefined ? sample(figure === changed && changed !== undefined ? `${trial}, changed` : trial, figure ?? `unit ${name}`) : compute(formula, valueOfName);
			known.set(name, value);
			return value;
		};
	}
}

/** Operands of a formula, which are formulas too. */
export function partsOf(part: Formula): readonly Formula[] {
	switch (part.kind) {
		case 'negate':
			return [part.of];
		case 'operation':
			return [part.left, part.right];
		case 'call':
			return part.arguments;
		default:
			return [];
	}
}

function namesIn(part: Formula): string[] {
	return part.kind === 'name' ? [part.name] : partsOf(part).flatMap(namesIn);
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
