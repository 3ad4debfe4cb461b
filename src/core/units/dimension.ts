import type { Dimension } from '../model/unit.ts';

/** The dimension of a pure number. */
export const dimensionless: Dimension = {};

/** Products by their operands. A report has few dimensions and multiplies them thousands of times. */
const products = new WeakMap<Dimension, WeakMap<Dimension, Map<number, Dimension>>>();

/** The dimension of `a × b^power`. Exponents that cancel are left out, so that a pure number is always `{}`. */
export function multiplyDimensions(a: Dimension, b: Dimension, power: number): Dimension {
	const ofA = products.get(a) ?? new WeakMap<Dimension, Map<number, Dimension>>();
	const ofBoth = ofA.get(b) ?? new Map<number, Dimension>();
	let product = ofBoth.get(power);
	if (product === undefined) {
		product = multiplyExponents(a, b, power);
		products.set(a, ofA.set(b, ofBoth.set(power, product)));
	}
	return product;
}

function multiplyExponents(a: Dimension, b: Dimension, power: number): Dimension {
	const exponents = new Map(Object.entries(a));
	for (const [base, exponent] of Object.entries(b)) {
		const sum = roundExponent((exponents.get(base) ?? 0) + exponent * power);
		if (sum === 0) exponents.delete(base);
		else exponents.set(base, sum);
	}
	return exponents.size === 0 ? dimensionless : Object.fromEntries(exponents);
}

/** Whether two dimensions are the same, so that values of them may be added. */
export function sameDimension(a: Dimension, b: Dimension): boolean {
	if (a === b) return true;
	const entries = Object.entries(a);
	return (
		entries.length === Object.keys(b).length &&
		entries.every(([base, exponent]) => Object.hasOwn(b, base) && b[base] === exponent)
	);
}

export function isDimensionless(dimension: Dimension): boolean {
	return sameDimension(dimension, dimensionless);
}

/** Describes a dimension in a message, in the grammar of unit codes: `USD/GPU`, `length^2/time`, or `a pure number`. */
export function describeDimension(dimension: Dimension): string {
	const entries = Object.entries(dimension);
	if (entries.length === 0) return 'a pure number';
	const above = entries.filter(([, exponent]) => exponent > 0).map(([base, exponent]) => withPower(base, exponent));
	const below = entries
		.filter(([, exponent]) => exponent < 0)
		.map(([base, exponent]) => `/${withPower(base, -exponent)}`);
	return (above.length === 0 ? '1' : above.join('*')) + below.join('');
}

function withPower(base: string, exponent: number): string {
	return exponent === 1 ? base : `${base}^${exponent}`;
}

/** Removes the rounding errors of fractional powers, so that three times a third is one. */
function roundExponent(exponent: number): number {
	return Math.round(exponent * 1e9) / 1e9;
}
