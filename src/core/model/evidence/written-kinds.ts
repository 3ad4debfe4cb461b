import type { z } from 'zod';
import { cell, type CellEvidence } from './cell.ts';
import { chosen, type ChosenEvidence } from './chosen.ts';
import { derived, type DerivedEvidence } from './derived.ts';
import { query, type QueryEvidence } from './query.ts';
import { stated, type StatedEvidence } from './stated.ts';

/** The evidence of a proven number. `core/evidence` has a row for each kind, with all that is made from it. */
export type Evidence = StatedEvidence | CellEvidence | QueryEvidence | DerivedEvidence | ChosenEvidence;
export type EvidenceKind = Evidence['kind'];

/** What an author writes for each kind of evidence. If the keys of a figure fit several kinds, it is of the first. */
export const writtenKinds = { cell, query, derived, chosen, stated } satisfies Record<EvidenceKind, unknown>;

/** A figure as its author writes it, by its kind of evidence. */
export type FigureSpec<Kind extends EvidenceKind = EvidenceKind> = {
	[Each in Kind]: z.infer<(typeof writtenKinds)[Each]['schema']>;
}[Kind];

/** The kind of evidence with which a figure is written; `stated` if its keys fit no kind. */
export function kindOfFigure(figure: unknown): EvidenceKind {
	if (typeof figure !== 'object' || figure === null) return 'stated';
	return Object.values(writtenKinds).find(({ isWritten }) => isWritten(figure))?.kind ?? 'stated';
}
