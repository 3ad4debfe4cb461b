import type { Formula } from '../model/formula.ts';
import type { DerivedFigure } from './derive-figures.ts';
import { countNames, replaceNames, sizeOf } from './parts-of-formula.ts';

/** A formula into which the formulas of its hidden inputs have been substituted. */
export interface ExpandedFormula {
	readonly expression: Formula;
	/** The figure that each name stands for. The names hold a space, so that no author can have written them. */
	readonly inputs: ReadonlyMap<string, string>;
	/** Figures whose formulas were substituted. */
	readonly hidden: readonly string[];
}

/**
 * How many formulas may be substituted, and how many operands and operators they may add. A formula that would exceed
 * this is not substituted, so that the time for a chain grows only with its length.
 */
const MOST_SUBSTITUTED = 30;

/** How many operands and operators a formula has, and how often it names each figure. */
interface FormulaSize {
	readonly size: number;
	readonly times: ReadonlyMap<string, number>;
}

const sizes = new WeakMap<DerivedFigure, FormulaSize>();

/**
 * Substitutes the formulas of hidden inputs for their names, and in turn those of their own hidden inputs.
 *
 * @param shown Ids of the figures that readers see. A derived figure that is not among them is hidden.
 * @returns `undefined` if no formula was substituted.
 */
export function expandFormula(
	derivation: DerivedFigure,
	derivations: ReadonlyMap<string, DerivedFigure>,
	shown: ReadonlySet<string>,
): ExpandedFormula | undefined {
	const hidden = new Map<string, DerivedFigure>();
	const times = new Map<string, number>();
	let size = 0;
	const waiting: string[] = [];
	for (const [figure, count] of measure(derivation).times) add(figure, count);
	for (let figure = waiting.shift(); figure !== undefined; figure = waiting.shift()) {
		const inner = shown.has(figure) || hidden.has(figure) ? undefined : derivations.get(figure);
		const count = times.get(figure) ?? 0;
		if (inner === undefined || hidden.size === MOST_SUBSTITUTED) continue;
		if (size + count * (measure(inner).size - 1) > MOST_SUBSTITUTED) continue;
		hidden.set(figure, inner);
		substitute(inner, count);
	}
	if (hidden.size === 0 || size > 2 * MOST_SUBSTITUTED) return undefined;

	const inputs = new Map<string, string>();
	return { expression: build(derivation), inputs, hidden: [...hidden.keys()] };

	function add(figure: string, count: number): void {
		times.set(figure, (times.get(figure) ?? 0) + count);
		const inner = hidden.get(figure);
		if (inner === undefined) waiting.push(figure);
		else substitute(inner, count);
	}

	function substitute(inner: DerivedFigure, count: number): void {
		const { size: own, times: named } = measure(inner);
		size += count * (own - 1);
		for (const [figure, each] of named) add(figure, count * each);
	}

	function build({ expression, inputs: own }: DerivedFigure): Formula {
		const figures = new Map(own.map(({ name, figure }) => [name, figure]));
		return replaceNames(expression, (name) => {
			const figure = figures.get(name);
			if (figure === undefined) return undefined;
			const inner = hidden.get(figure);
			if (inner !== undefined) return build(inner);
			inputs.set(`figure ${figure}`, figure);
			return { kind: 'name', name: `figure ${figure}` };
		});
	}
}

function measure(derivation: DerivedFigure): FormulaSize {
	const known = sizes.get(derivation);
	if (known !== undefined) return known;
	const names = countNames(derivation.expression);
	const times = new Map<string, number>();
	for (const { name, figure } of derivation.inputs)
		times.set(figure, (times.get(figure) ?? 0) + (names.get(name) ?? 0));
	const made = { size: sizeOf(derivation.expression), times };
	sizes.set(derivation, made);
	return made;
}
