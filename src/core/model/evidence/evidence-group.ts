export const EVIDENCE_GROUPS = ['stated', 'derived'] as const;

/**
 * The two groups of evidence, which marks and colours distinguish: a number that comes from a source, and one that the
 * report computes. This module imports nothing, because the browser loads it.
 */
export type EvidenceGroup = (typeof EVIDENCE_GROUPS)[number];
