import type { Formula } from '../model/formula.ts';

/** The operands of a formula, which are formulas too. */
export function partsOfFormula(formula: Formula): readonly Formula[] {
	switch (formula.kind) {
		case 'negate':
			return [formula.of];
		case 'operation':
			return [formula.left, formula.right];
		case 'call':
			return formula.arguments;
		default:
			return [];
	}
}

/** Copies a formula with its operands changed. */
export function mapParts(formula: Formula, change: (part: Formula) => Formula): Formula {
	switch (formula.kind) {
		case 'negate':
			return { ...formula, of: change(formula.of) };
		case 'operation':
			return { ...formula, left: change(formula.left), right: change(formula.right) };
		case 'call':
			return { ...formula, arguments: formula.arguments.map(change) };
		default:
			return formula;
	}
}

/** Copies a formula with other formulas in place of some of its names. */
export function replaceNames(formula: Formula, by: (name: string) => Formula | undefined): Formula {
	return formula.kind === 'name' ? (by(formula.name) ?? formula) : mapParts(formula, (part) => replaceNames(part, by));
}

/** Counts how often each name stands in a formula. */
export function countNames(formula: Formula, counts = new Map<string, number>()): Map<string, number> {
	if (formula.kind === 'name') counts.set(formula.name, (counts.get(formula.name) ?? 0) + 1);
	for (const part of partsOfFormula(formula)) countNames(part, counts);
	return counts;
}

/** Counts the operands and operators of a formula. */
export function sizeOf(formula: Formula): number {
	return partsOfFormula(formula).reduce((sum, part) => sum + sizeOf(part), 1);
}
