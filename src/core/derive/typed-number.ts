import type { Formula } from '../model/formula.ts';

/** The first number in a formula that is no mere mathematics: a complement, a half, a square. */
export function typedNumber(formula: Formula): number | undefined {
	switch (formula.kind) {
		case 'number':
			return [0, 1, 2].includes(formula.value) ? undefined : formula.value;
		case 'name':
			return undefined;
		case 'negate':
			return typedNumber(formula.of);
		case 'operation':
			return typedNumber(formula.left) ?? typedNumber(formula.right);
		case 'call':
			return formula.arguments.map(typedNumber).find((number) => number !== undefined);
	}
}
