import type { Figure } from '../model/figure.ts';
import { evidenceKinds } from './evidence-kinds.ts';
import type { EvidenceWords } from './evidence-row.ts';

/** How many figures there are of each kind of evidence, in the order of the kinds. */
export function countByEvidence(
	figures: readonly Pick<Figure, 'evidence'>[],
): { readonly kind: string; readonly words: EvidenceWords; readonly count: number }[] {
	return Object.entries(evidenceKinds).map(([kind, { words }]) => {
		return { kind, words, count: figures.filter(({ evidence }) => evidence.kind === kind).length };
	});
}
