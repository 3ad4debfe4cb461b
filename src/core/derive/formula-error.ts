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
