import type { Formula } from '../model/formula.ts';
import type { DerivedFigure } from './derive-figures.ts';
import { countNames, replaceNames, sizeOf } from './parts-of-formula.ts';

/** A formula with those of its inputs put in that readers are shown nowhere. */
export interface ExpandedFormula {
	readonly expression: Formula;
	/** The figure that each name stands for. No author can write these names. */
	readonly inputs: ReadonlyMap<string, string>;
	/** Figures whose formulas were put in. */
	readonly hidden: readonly string[];
}

/**
 * Formulas that are put in, and the operands and operators that they add. What would make them more is left as it is,
 * so that a chain costs no more than its length.
 */
const MOST_PUT_IN = 30;

/** What a formula holds, its inputs by their figures. */
interface Measured {
	readonly size: number;
	readonly times: ReadonlyMap<string, number>;
}

const measured = new WeakMap<DerivedFigure, Measured>();

/**
 * Puts the formulas of inputs that are shown nowhere in place of their names, and those of their inputs in turn.
 *
 * @returns Nothing where there are none.
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
		if (inner === undefined || hidden.size === MOST_PUT_IN) continue;
		if (size + count * (measure(inner).size - 1) > MOST_PUT_IN) continue;
		hidden.set(figure, inner);
		putIn(inner, count);
	}
	if (hidden.size === 0 || size > 2 * MOST_PUT_IN) return undefined;

	const inputs = new Map<string, string>();
	return { expression: build(derivation), inputs, hidden: [...hidden.keys()] };

	function add(figure: string, count: number): void {
		times.set(figure, (times.get(figure) ?? 0) + count);
		const inner = hidden.get(figure);
		if (inner === undefined) waiting.push(figure);
		else putIn(inner, count);
	}

	function putIn(inner: DerivedFigure, count: number): void {
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

function measure(derivation: DerivedFigure): Measured {
	const known = measured.get(derivation);
	if (known !== undefined) return known;
	const names = countNames(derivation.expression);
	const times = new Map<string, number>();
	for (const { name, figure } of derivation.inputs)
		times.set(figure, (times.get(figure) ?? 0) + (names.get(name) ?? 0));
	const made = { size: sizeOf(derivation.expression), times };
	measured.set(derivation, made);
	return made;
}
