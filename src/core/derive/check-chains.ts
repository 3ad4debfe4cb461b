import type { Draft } from '../parse/read-draft.ts';
import type { Problem } from '../problem.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { withoutCancelled } from './cancelled-input.ts';
import type { Derived } from './derive-all.ts';
import { expandFormula } from './expand-formula.ts';
import { findForeign } from './lint-formula.ts';
import { countNames } from './parts-of-formula.ts';

/** Names in a message; there may be more. */
const MOST_NAMED = 5;

/**
 * Checks each formula as if those of its inputs that readers are shown nowhere stood in it: what one formula may not bring in,
 * several may not bring in together. A figure that is shown is checked by itself, for readers see what it rests on.
 *
 * @param shown Ids of the figures that stand in prose, in a chart or among the key figures.
 */
export function checkChains(
	draft: Draft,
	{ derivations }: Derived,
	shown: ReadonlySet<string>,
	table: UnitTable,
): Problem[] {
	const entries = new Map(draft.derived.map((entry) => [entry.spec.id, entry]));
	const refused = new Set<string>();
	return [...derivations].flatMap(([id, derivation]): Problem[] => {
		const expanded = expandFormula(derivation, derivations, shown);
		const entry = entries.get(id);
		if (expanded === undefined || entry === undefined) return [];
		const { expression, inputs, hidden } = expanded;
		if (hidden.some((figure) => refused.has(figure))) {
			refused.add(id);
			return [];
		}
		const reduced = withoutCancelled(expression, inputs);
		const left = countNames(reduced);
		const cancelled = [...inputs.keys()].some((name) => left.has(name)) ? undefined : [...inputs.values()][0];
		const [found] = findForeign({ expression: reduced, figures: inputs, cancelled }, table, true);
		if (found === undefined) return [];
		refused.add(id);
		const named = listed(hidden.map((figure) => `“${figure}”`));
		const [formulas, them, they] = hidden.length === 1 ? ['formula', 'it', 'it'] : ['formulas', 'them', 'they'];
		return [
			{
				rule: found.rule,
				at: entry.at('derived', 'formula'),
				message: `${found.message} That is so with the ${formulas} of ${named} put in, which no prose, chart or key figure shows.`,
				hint: `Show ${them} in prose, a chart or the key figures, so that readers see how ${they} came about; or name in \`from\` figures that a source states.`,
			},
		];
	});
}

function listed(names: readonly string[]): string {
	const told = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), 'others'] : names;
	return told.length < 2 ? told.join('') : `${told.slice(0, -1).join(', ')} and ${told.at(-1) ?? ''}`;
}
