import type { Findings } from '../problem.ts';
import type { RuleId } from '../rules.ts';

/** The rules that a formula can break by itself. */
export type FormulaRule = Extract<
	RuleId,
	'formula-is-arithmetic' | 'formula-names-resolve' | 'formula-keeps-dimensions' | 'formula-has-a-value'
>;

/** A rule that a formula breaks, in words for its author. Parsing and evaluation are recursive, so they throw it. */
export class FormulaError extends Error {
	override readonly name = 'FormulaError';
	readonly rule: FormulaRule;
	readonly hint: string;

	constructor(rule: FormulaRule, message: string, hint: string) {
		super(message);
		this.rule = rule;
		this.hint = hint;
	}
}

export function dimensionError(message: string, hint: string): FormulaError {
	return new FormulaError('formula-keeps-dimensions', message, hint);
}

export function valueError(message: string, hint: string): FormulaError {
	return new FormulaError('formula-has-a-value', message, hint);
}

/**
 * Calls a function and reports the {@link FormulaError} that it throws.
 *
 * @returns `undefined` if one was thrown.
 */
export function tryFormula<Made>(work: () => Made, findings: Findings): Made | undefined {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof FormulaError)) throw error;
		findings.report({ rule: error.rule, path: FORMULA, message: error.message, hint: error.hint });
		return undefined;
	}
}

/** The path of the formula in the entry of a derived figure. */
export const FORMULA = ['derived', 'formula'] as const;
