export const EVIDENCE_GROUPS = ['stated', 'derived'] as const;

/** What marks and colours tell apart: a number that comes from a source, and one that the report computes. */
export type EvidenceGroup = (typeof EVIDENCE_GROUPS)[number];
