import type { Figure } from '../model/figure.ts';

/** How many figures a source states, how many are derived from others, and how many rest on none: those we chose. */
export function countByEvidence(figures: readonly Pick<Figure, 'evidence'>[]): { readonly stated: number; readonly derived: number; readonly chosen: number } {
	const stated = figures.filter(({ evidence }) => evidence.kind === 'stated').length;
	const chosen = figures.filter(({ evidence }) => evidence.kind === 'derived' && evidence.inputs.length === 0).length;
	return { stated, derived: figures.length - stated - chosen, chosen };
}
