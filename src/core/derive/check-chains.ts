import { listWords } from '../parse/list-words.ts';
import type { Draft } from '../parse/read-draft.ts';
import { Collector, type Finding, type Problems } from '../problem.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { withoutCancelled } from './cancelled-input.ts';
import { computedFigures } from './computed-figures.ts';
import type { DerivedFigure } from './derive-figures.ts';
import { type ExpandedFormula, expandFormula } from './expand-formula.ts';
import { lintExpression } from './lint-formula.ts';
import { countNames } from './parts-of-formula.ts';

/** How many names a message lists at the most. */
const MOST_NAMED = 5;

/**
 * Lints each formula with the formulas of its hidden inputs substituted into it, so that what one formula may not bring
 * in cannot be spread over several. An input that is shown is linted by itself, because readers see what it rests on.
 *
 * @param shown Ids of the figures that stand in prose, in a chart or among the key figures.
 */
export function checkChains(
	draft: Draft,
	derivations: ReadonlyMap<string, DerivedFigure>,
	shown: ReadonlySet<string>,
	table: UnitTable,
	problems: Problems,
): void {
	const entries = computedFigures(draft);
	const refused = new Set<string>();
	for (const [id, derivation] of derivations) {
		const expanded = expandFormula(derivation, derivations, shown);
		const entry = entries.get(id);
		if (expanded === undefined || entry === undefined) continue;
		const { hidden } = expanded;
		if (hidden.some((figure) => refused.has(figure))) {
			refused.add(id);
			continue;
		}
		const found = firstFinding(expanded, table);
		if (found === undefined) continue;
		refused.add(id);
		const named = listWords(
			hidden.map((figure) => `“${figure}”`),
			{ most: MOST_NAMED },
		);
		const [formulas, them, they] = hidden.length === 1 ? ['formula', 'it', 'it'] : ['formulas', 'them', 'they'];
		problems.report({
			rule: found.rule,
			at: entry.at('derived', 'formula'),
			message:
				`${found.message} This is so after the ${formulas} of ${named} ${hidden.length === 1 ? 'is' : 'are'} put in, ` +
				'which no prose, chart or key figure shows.',
			hint:
				`Show ${them} in prose, a chart or the key figures, so that readers see how ${they} came about; or name in ` +
				'`from` figures that a source states.',
		});
	}
}

function firstFinding({ expression, inputs }: ExpandedFormula, table: UnitTable): Finding | undefined {
	const reduced = withoutCancelled(expression, inputs);
	const left = countNames(reduced);
	const cancelled = [...inputs.keys()].some((name) => left.has(name)) ? undefined : [...inputs.values()][0];
	const findings = new Collector<Finding>();
	lintExpression({ expression: reduced, figures: inputs, cancelled }, table, true, findings);
	return findings.reported[0];
}
