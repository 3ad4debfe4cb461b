import type { Findings } from '../problem.ts';
import type { RuleId } from '../rules.ts';

/** The promises that a formula by itself can break. */
export type FormulaRule = Extract<
	RuleId,
	'formula-is-arithmetic' | 'formula-names-resolve' | 'formula-keeps-dimensions' | 'formula-has-a-value'
>;

/** Why a formula was refused, in words for its author. */
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

/**
 * What a part of a formula’s parsing or evaluation gives: both are recursive, and throw where they cannot go on.
 *
 * @returns Nothing where a {@link FormulaError} was thrown, which is then reported.
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

/** Where the formula of a derived figure is written. */
export const FORMULA = ['derived', 'formula'] as const;
