import type { z } from 'zod';
import { chosen, type ChosenEvidence } from './chosen.ts';
import { derived, type DerivedEvidence } from './derived.ts';
import { stated, type StatedEvidence } from './stated.ts';

/** What a number rests on, once it is proven. `core/evidence` has a row for each kind, with all that is made of it. */
export type Evidence = StatedEvidence | DerivedEvidence | ChosenEvidence;
export type EvidenceKind = Evidence['kind'];

/** What an author writes of each kind of evidence. Where the keys of a figure fit several, it is of the first. */
export const writtenKinds = { derived, chosen, stated } satisfies Record<EvidenceKind, unknown>;

/** A figure as its author writes it, by its kind of evidence. */
export type FigureSpec<Kind extends EvidenceKind = EvidenceKind> = {
	[Each in Kind]: z.infer<(typeof writtenKinds)[Each]['schema']>;
}[Kind];

/** The kind of evidence that a figure is written with; `stated` where its keys do not say. */
export function kindOfFigure(figure: unknown): EvidenceKind {
	if (typeof figure !== 'object' || figure === null) return 'stated';
	return Object.values(writtenKinds).find(({ isWritten }) => isWritten(figure))?.kind ?? 'stated';
}
