import type { Draft } from '../parse/read-draft.ts';
import type { Problem } from '../problem.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { cancelledInput } from './cancelled-input.ts';
import type { Derived } from './derive-all.ts';
import { expandFormula } from './expand-formula.ts';
import { findForeign } from './judge-formula.ts';

/** A longer list is cut. */
const MOST_NAMED = 5;

/**
 * Checks each formula as if those of its inputs that readers are shown nowhere stood in it: what one formula may not bring in,
 * several may not bring in together. A figure that is shown is checked by itself, for readers see what it rests on.
 *
 * @param shown Ids of the figures that stand in prose, in a chart or among the key figures.
 */
export function checkChains(draft: Draft, { derivations }: Derived, shown: ReadonlySet<string>, table: UnitTable): Problem[] {
	const entries = new Map(draft.derived.map((entry) => [entry.spec.id, entry]));
	const refused = new Set<string>();
	return [...derivations].flatMap(([id, derivation]): Problem[] => {
		const expanded = expandFormula(derivation, derivations, shown);
		const entry = entries.get(id);
		if (expanded === undefined || entry === undefined) return [];
		const { expression, outer, inner, inputs } = expanded;
		const hidden = [...inner.keys()].flatMap((name) => inputs.get(name) ?? []);
		if (hidden.some((figure) => refused.has(figure))) {
			refused.add(id);
			return [];
		}
		const cancelled = cancelledInput(outer, new Map([...inputs].filter(([name]) => !inner.has(name))), inner);
		const [found] = findForeign({ expression, figures: inputs, cancelled: cancelled === undefined ? undefined : inputs.get(cancelled) }, table, true);
		if (found === undefined) return [];
		refused.add(id);
		const named = hidden.slice(0, MOST_NAMED).map((figure) => `“${figure}”`).join(', ') + (hidden.length > MOST_NAMED ? ' and others' : '');
		const them = hidden.length === 1 ? 'it' : 'them';
		return [
			{
				rule: found.rule,
				at: entry.at('derived', 'formula'),
				message: `${found.message} That is so with the ${hidden.length === 1 ? 'formula' : 'formulas'} of ${named} put in, which no prose, chart or key figure shows.`,
				hint: `Show ${them} in prose, a chart or the key figures, so that readers see how ${them} came about; or name in \`from\` figures that a source states.`,
			},
		];
	});
}
