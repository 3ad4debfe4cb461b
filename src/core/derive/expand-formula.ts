import type { Formula } from '../model/formula.ts';
import { partsOf } from './cancelled-input.ts';
import type { DerivedFigure } from './derive-figures.ts';

/** A formula with those of its inputs put in that readers are shown nowhere. Its inputs have names that no author can write. */
export interface ExpandedFormula {
	readonly expression: Formula;
	/** The formula alone, and by their names those that were put in. */
	readonly outer: Formula;
	readonly inner: ReadonlyMap<string, Formula>;
	/** The figure that each name stands for. */
	readonly inputs: ReadonlyMap<string, string>;
}

/** Operands and operators of a formula with others put in: what has more is left as it is, so that a long chain costs no more than its length. */
const LARGEST = 64;

/**
 * Puts the formulas of inputs that are shown nowhere in place of their names, and those of their inputs in turn.
 *
 * @returns Nothing where there are none.
 */
export function expandFormula(derivation: DerivedFigure, derivations: ReadonlyMap<string, DerivedFigure>, shown: ReadonlySet<string>): ExpandedFormula | undefined {
	const inputs = new Map<string, string>();
	const inner = new Map<string, Formula>();
	const outer = named(derivation, inputs);
	let expression = outer;
	let size = sizeOf(outer);
	for (let hasGrown = true; hasGrown;) {
		hasGrown = false;
		for (const [name, figure] of [...inputs]) {
			const times = timesIn(expression, name);
			const hidden = shown.has(figure) ? undefined : derivations.get(figure);
			if (times === 0 || hidden === undefined) continue;
			const part = inner.get(name) ?? named(hidden, inputs);
			const grown = size + times * (sizeOf(part) - 1);
			if (grown > LARGEST) continue;
			expression = replace(expression, (other) => (other === name ? part : undefined));
			inner.set(name, part);
			size = grown;
			hasGrown = true;
		}
	}
	return inner.size === 0 ? undefined : { expression, outer, inner, inputs };
}

/** A formula whose inputs have names of their own, which no formula of an author can have. */
function named({ expression, inputs }: DerivedFigure, names: Map<string, string>): Formula {
	const figures = new Map(inputs.map(({ name, figure }) => [name, figure]));
	for (const figure of figures.values()) names.set(nameOf(figure), figure);
	return replace(expression, (name) => {
		const figure = figures.get(name);
		return figure === undefined ? undefined : { kind: 'name', name: nameOf(figure) };
	});
}

function nameOf(figure: string): string {
	return `figure ${figure}`;
}

/** Makes a formula anew with other parts in place of names. */
function replace(formula: Formula, by: (name: string) => Formula | undefined): Formula {
	switch (formula.kind) {
		case 'number':
			return formula;
		case 'name':
			return by(formula.name) ?? formula;
		case 'negate':
			return { ...formula, of: replace(formula.of, by) };
		case 'operation':
			return { ...formula, left: replace(formula.left, by), right: replace(formula.right, by) };
		case 'call':
			return { ...formula, arguments: formula.arguments.map((part) => replace(part, by)) };
	}
}

function sizeOf(formula: Formula): number {
	return partsOf(formula).reduce((sum, part) => sum + sizeOf(part), 1);
}

function timesIn(formula: Formula, name: string): number {
	if (formula.kind === 'name') return formula.name === name ? 1 : 0;
	return partsOf(formula).reduce((sum, part) => sum + timesIn(part, name), 0);
}
