import type { Figure } from '../model/figure.ts';
import { type EvidenceKind, kindOfEvidence } from './kind-of-evidence.ts';

/** How many figures a source states, how many are derived from others, and how many rest on none: those we chose. */
export function countByEvidence(figures: readonly Pick<Figure, 'evidence'>[]): Readonly<Record<EvidenceKind, number>> {
	const count = { stated: 0, derived: 0, chosen: 0 };
	for (const { evidence } of figures) count[kindOfEvidence(evidence)]++;
	return count;
}
