import type { DerivedFigureSpec } from '../model/evidence/derived.ts';
import type { Formula } from '../model/formula.ts';
import type { Unit } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { Suggest, UnitTable } from '../units/unit-table.ts';
import { FORMULA, tryFormula } from './formula-error.ts';
import { parseFormula } from './parse-formula.ts';
import { countNames } from './parts-of-formula.ts';

/** A derivation whose names, formula and unit have been checked. Its inputs have no values yet. */
export interface Derivation {
	readonly expression: Formula;
	readonly unit: Unit;
	/** In the order in which the formula names them, each once. */
	readonly inputs: readonly { readonly name: string; readonly figure: string }[];
	/** The units that the formula names, by their names in it. */
	readonly units: ReadonlyMap<string, Unit>;
}

const INPUT_NAME = /^[a-z][a-z0-9_]*$/i;

/** Names that every JavaScript object has; the pattern refuses `__proto__`. */
const takenNames: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** What is needed to check a derivation. */
export interface DerivationContext {
	/** Whether any figure of the report has this id. */
	readonly hasFigure: (id: string) => boolean;
	/** What an unknown id probably meant, as a sentence to append to a message, or `''`. */
	readonly suggestFigure: (id: string) => string;
	/** Formulas that have been parsed, by their text, because a large report repeats a few. */
	readonly formulas: Map<string, Formula>;
	readonly table: UnitTable;
	readonly suggest: Suggest | undefined;
}

/**
 * Checks a derived figure by itself and parses its formula.
 *
 * @param findings The collector of the figure’s findings.
 * @returns `undefined` if it has reported any.
 */
export function prepareDerivation(
	spec: DerivedFigureSpec,
	context: DerivationContext,
	findings: Findings,
): Derivation | undefined {
	const own = findings.part();
	const from = new Map(Object.entries(spec.derived.from));
	checkInputs(from, context, own);
	if (from.size === 0 && spec.assumption === undefined) {
		own.report({
			rule: 'assumption-is-stated',
			path: ['derived'],
			message: `The figure “${spec.id}” rests on no other figure and does not say what it assumes.`,
			hint: 'Add `assumption`, or name figures in `from`.',
		});
	}
	const unit = parseUnit(spec.unit, context.table, context.suggest, own);
	const expression = readFormula(spec.derived.formula, context.formulas, own);
	if (expression === undefined) return undefined;
	const named = [...countNames(expression).keys()];
	checkNames(new Set(named), from, context, own);
	if (unit === undefined || !own.isEmpty) return undefined;
	const inputs = named.flatMap((name) => {
		const figure = from.get(name);
		return figure === undefined ? [] : [{ name, figure }];
	});
	const units = new Map(
		named.flatMap((name): [string, Unit][] => {
			const found = from.has(name) ? undefined : parseUnit(name, context.table, context.suggest, own);
			return found === undefined ? [] : [[name, found]];
		}),
	);
	return { expression, unit, inputs, units };
}

/** Checks `from`: each name can stand in a formula, and each figure exists. */
function checkInputs(
	from: ReadonlyMap<string, string>,
	{ hasFigure, suggestFigure }: Pick<DerivationContext, 'hasFigure' | 'suggestFigure'>,
	findings: Findings,
): void {
	for (const [name, figure] of from) {
		const path = ['derived', 'from', name];
		if (!INPUT_NAME.test(name) || takenNames.has(name)) {
			findings.report({
				rule: 'formula-names-resolve',
				path,
				message: `“${name}” cannot be a name in a formula.`,
				hint: 'Use a letter, then letters, digits and _, such as gpus_per_node.',
			});
		}
		if (!hasFigure(figure)) {
			findings.report({
				rule: 'reference-resolves',
				path,
				message: `There is no figure “${figure}”.${suggestFigure(figure)}`,
				hint: 'Use the id of an entry in data/figures.',
				notFound: { kind: 'figure', id: figure },
			});
		}
	}
}

function readFormula(text: string, formulas: Map<string, Formula>, findings: Findings): Formula | undefined {
	const formula = formulas.get(text) ?? tryFormula(() => parseFormula(text), findings);
	if (formula !== undefined) formulas.set(text, formula);
	return formula;
}

/** Checks that each name of the formula is in `from` or is a unit, and that each name in `from` is in the formula. */
function checkNames(
	named: ReadonlySet<string>,
	from: ReadonlyMap<string, string>,
	{ table, suggest }: Pick<DerivationContext, 'table' | 'suggest'>,
	findings: Findings,
): void {
	for (const name of named) {
		if (from.has(name) || table.atoms.has(name)) continue;
		const guess = suggest?.(name, [...from.keys(), ...table.atoms.keys()]) ?? '';
		findings.report({
			rule: 'formula-names-resolve',
			path: FORMULA,
			message: `The formula names “${name}”, which is neither in \`from\` nor a unit.${guess}`,
			hint: 'Add it to `from`, with the figure that it stands for.',
			notFound: { kind: 'unit', id: name },
		});
	}
	for (const name of from.keys()) {
		if (named.has(name) || !INPUT_NAME.test(name)) continue;
		findings.report({
			rule: 'formula-names-resolve',
			path: ['derived', 'from', name],
			message: `“${name}” is named in \`from\` but not used in the formula.`,
			hint: 'Use it in the formula, or remove it.',
		});
	}
}
