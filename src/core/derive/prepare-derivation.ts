import type { DerivedFigureSpec } from '../model/figure.ts';
import type { Formula } from '../model/formula.ts';
import type { Unit } from '../model/unit.ts';
import type { Finding } from '../problem.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { Suggest, UnitTable } from '../units/unit-table.ts';
import { FormulaError } from './formula-error.ts';
import { parseFormula } from './parse-formula.ts';

/** A derivation whose names, formula and unit are sound; its inputs have no values yet. */
export interface Derivation {
	readonly expression: Formula;
	readonly unit: Unit;
	/** In the order in which the formula names them, each once. */
	readonly inputs: readonly { readonly name: string; readonly figure: string }[];
}

type Tell = (rule: Finding['rule'], path: Finding['path'], message: string, hint: string) => void;

const INPUT_NAME = /^[a-z][a-z0-9_]*$/i;

/** Names that JavaScript objects carry themselves; the pattern refuses `__proto__`. */
const takenNames: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/** What a derivation is read against. */
export interface Setting {
	/** Whether any figure of the report has this id. */
	readonly hasFigure: (id: string) => boolean;
	/** What an unknown id most likely meant, as a sentence to append, or ''. */
	readonly guessFigure: (id: string) => string;
	/** Formulas that have been parsed, by their text: a large report repeats a few. */
	readonly formulas: Map<string, Formula>;
	readonly table: UnitTable;
	readonly suggest: Suggest | undefined;
}

/** Checks what a derived figure says by itself, and tells all that is wrong with it. */
export function prepareDerivation(
	spec: DerivedFigureSpec,
	{ hasFigure, guessFigure, formulas, table, suggest }: Setting,
): Derivation | { findings: Finding[] } {
	const findings: Finding[] = [];
	const tell: Tell = (rule, path, message, hint) => findings.push({ rule, path, message, hint });
	const from = new Map(Object.entries(spec.derived.from));
	for (const [name, figure] of from) {
		const path = ['derived', 'from', name];
		if (!INPUT_NAME.test(name) || takenNames.has(name)) {
			tell(
				'formula-names-resolve',
				path,
				`“${name}” cannot be a name in a formula.`,
				'Use a letter, then letters, digits and _, such as gpus_per_node.',
			);
		}
		if (!hasFigure(figure)) {
			tell(
				'reference-resolves',
				path,
				`There is no figure “${figure}”.${guessFigure(figure)}`,
				'Use the id of an entry in data/figures.',
			);
		}
	}
	if (from.size === 0 && spec.assumption === undefined) {
		tell(
			'assumption-is-stated',
			['derived'],
			`The figure “${spec.id}” rests on no other figure and does not say what it assumes.`,
			'Add `assumption`, or name figures in `from`.',
		);
	}
	const unit = parseUnit(spec.unit, table, suggest);
	if ('message' in unit) tell('unit-is-known', ['unit'], unit.message, unit.hint);

	const expression = readFormula(spec.derived.formula, formulas, tell);
	if (expression === undefined) return { findings };
	const named = namesOf(expression);
	for (const name of named) {
		if (from.has(name) || table.atoms.has(name)) continue;
		const guess = suggest?.(name, [...from.keys(), ...table.atoms.keys()]) ?? '';
		tell(
			'formula-names-resolve',
			['derived', 'formula'],
			`The formula names “${name}”, which is neither in \`from\` nor a unit.${guess}`,
			'Add it to `from`, with the figure that it stands for.',
		);
	}
	for (const name of from.keys()) {
		if (named.has(name) || !INPUT_NAME.test(name)) continue;
		tell(
			'formula-names-resolve',
			['derived', 'from', name],
			`“${name}” is named in \`from\` but not used in the formula.`,
			'Use it in the formula, or remove it.',
		);
	}
	if (findings.length > 0 || 'message' in unit) return { findings };
	const inputs = [...named].flatMap((name) => {
		const figure = from.get(name);
		return figure === undefined ? [] : [{ name, figure }];
	});
	return { expression, unit, inputs };
}

function readFormula(text: string, formulas: Map<string, Formula>, tell: Tell): Formula | undefined {
	const known = formulas.get(text);
	if (known !== undefined) return known;
	try {
		const formula = parseFormula(text);
		formulas.set(text, formula);
		return formula;
	} catch (error) {
		if (!(error instanceof FormulaError)) throw error;
		tell(error.rule, ['derived', 'formula'], error.message, error.hint);
		return undefined;
	}
}

/** Every name in a formula, in reading order, each once. */
function namesOf(formula: Formula, names = new Set<string>()): Set<string> {
	switch (formula.kind) {
		case 'number':
			break;
		case 'name':
			names.add(formula.name);
			break;
		case 'negate':
			namesOf(formula.of, names);
			break;
		case 'operation':
			namesOf(formula.left, names);
			namesOf(formula.right, names);
			break;
		case 'call':
			for (const part of formula.arguments) namesOf(part, names);
	}
	return names;
}
