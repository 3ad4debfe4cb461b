import type { Evidence } from '../model/figure.ts';

/** What a figure rests on: the words of a source, other figures, or nothing but our choice. */
export type EvidenceKind = 'stated' | 'derived' | 'chosen';

export function kindOfEvidence(evidence: Evidence): EvidenceKind {
	if (evidence.kind === 'stated') return 'stated';
	return evidence.inputs.length > 0 ? 'derived' : 'chosen';
}
