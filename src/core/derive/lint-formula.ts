import type { Formula } from '../model/formula.ts';
import type { Findings } from '../problem.ts';
import { isCount, type UnitTable } from '../units/unit-table.ts';
import { cancelledInput } from './cancelled-input.ts';
import { type Constant, constantsOf } from './constants-of.ts';
import type { DerivedFigure } from './derive-figures.ts';
import { FORMULA } from './formula-error.ts';

/** Numbers that belong to mathematics and need no proof, as in a complement, a half or a square. */
const mathematics: ReadonlySet<number> = new Set([0, 0.5, 1, 2]);

/**
 * Whether a constant needs no proof. As an argument, only 0 in `max` and 1 in `min` need none, as in
 * `min(max(share, 0), 1)`: any other number could become the published value.
 */
function isMathematics({ number, units, extreme }: Constant): boolean {
	if (extreme === undefined) return mathematics.has(Math.abs(number));
	return extreme === 'max' ? number === 0 : number === 1 && units.size === 0;
}

/**
 * Reports what a formula brings in besides its inputs: numbers that nothing proves, rates of exchange, and one unit of
 * counting used as another. Also reports an input that cancels out. A formula without inputs is the author’s own choice
 * and is not linted.
 *
 * @param hasAssumption Whether the figure has an `assumption`.
 */
export function lintFormula(
	{ expression, inputs }: Pick<DerivedFigure, 'expression' | 'inputs'>,
	table: UnitTable,
	hasAssumption: boolean,
	findings: Findings,
): void {
	if (inputs.length === 0) return;
	const figures = new Map(inputs.map(({ name, figure }) => [name, figure]));
	const cancelled = cancelledInput(expression, figures);
	lintExpression({ expression, figures, cancelled }, table, hasAssumption, findings);
}

interface Linted {
	readonly expression: Formula;
	/** The figure that each name stands for. */
	readonly figures: ReadonlyMap<string, string>;
	/** The name of an input that cancels out of it. */
	readonly cancelled: string | undefined;
}

/** Lints a formula that may be the result of substitution; see {@link lintFormula}. */
export function lintExpression(
	{ expression, figures, cancelled }: Linted,
	table: UnitTable,
	hasAssumption: boolean,
	findings: Findings,
): void {
	const constants = constantsOf(expression, figures, table);
	lintNumbers(constants, findings);
	lintUnits(constants, hasAssumption, findings);
	if (cancelled === undefined) return;
	findings.report({
		rule: 'formula-is-arithmetic',
		path: FORMULA,
		message: `“${cancelled}” cancels out: a part of the formula is the same whatever it is.`,
		hint: 'Write what is left without it, or derive the value from what it depends on.',
	});
}

function lintNumbers(constants: readonly Constant[], findings: Findings): void {
	const unproven = constants.find((constant) => !isMathematics(constant));
	if (unproven === undefined) return;
	const allowed =
		unproven.extreme === undefined
			? 'Only 0, ½, 1 and 2 are mathematics, as in `1 - share`'
			: 'Beside figures, only 0 in `max` and 1 in `min` are mathematics, the ends of a share';
	findings.report({
		rule: 'formula-is-arithmetic',
		path: FORMULA,
		message: `The formula brings in the number ${unproven.number}, which nothing proves.`,
		hint: `Name a figure for it in \`from\`. ${allowed}; a value of our own choice is a figure without inputs.`,
	});
}

function lintUnits(constants: readonly Constant[], hasAssumption: boolean, findings: Findings): void {
	// Zero is the same in every unit, so `max(gain, 0 * USD)` assumes nothing.
	const units = constants.flatMap((constant) => (constant.number === 0 ? [] : [...constant.units.keys()]));
	const [money, otherMoney] = new Set(units.filter(({ display }) => display.by === 'currency').map(({ code }) => code));
	if (money !== undefined) {
		findings.report({
			rule: 'formula-is-arithmetic',
			path: FORMULA,
			message:
				otherMoney === undefined
					? `In the formula, ${money} means exactly one ${money}, which nothing proves.`
					: `The formula exchanges ${money} and ${otherMoney} one for one, which nothing proves.`,
			hint:
				'Name a figure for it in `from`; a rate of exchange is a figure too, in USD/EUR or the like, with the ' +
				'source that states it.',
		});
	}
	const counted = units.find(isCount);
	if (counted !== undefined && !hasAssumption) {
		findings.report({
			rule: 'assumption-is-stated',
			path: FORMULA,
			message:
				`In the formula, ${counted.code} means exactly one ${counted.code}, and the figure does not say why it ` +
				'is one.',
			hint:
				'Name a figure in `from`, such as how many of one thing there are to one of another; or say in ' +
				'`assumption` why it is one.',
		});
	}
}
