import type { z } from 'zod';
import type { Evidence, EvidenceKind, FigureSpec } from '../model/evidence/written-kinds.ts';
import type { SourceRecord } from '../model/source.ts';
import type { FigureDraft } from '../parse/read-figure.ts';
import { cell } from './cell.ts';
import { chosen } from './chosen.ts';
import { derived } from './derived.ts';
import type { EvidenceView, KnownOfFigure, Prover, PublishEvidence, Resolver } from './evidence-row.ts';
import { query } from './query.ts';
import { stated } from './stated.ts';

/**
 * What a figure can rest on, in the order in which readers see it counted. What an author writes of each kind stands in
 * `core/model/evidence`, since parse reads it and a row here proves what parse has read.
 */
export const evidenceKinds = { stated, cell, query, derived, chosen } satisfies Record<EvidenceKind, unknown>;

/** What proves a figure, as it is published. */
export type EvidenceRecord = z.infer<(typeof evidenceKinds)[EvidenceKind]['record']>;

type OfKind<Union extends { kind: EvidenceKind }, Kind extends EvidenceKind> = {
	[Each in Kind]: Extract<Union, { kind: Each }>;
}[Kind];

/** What proves the figures of a kind against the sources; nothing where they are computed. */
export function proverOf<Kind extends EvidenceKind>(kind: Kind): Prover<FigureSpec<Kind>> | undefined {
	const rows: { [Each in EvidenceKind]: { prove?: Prover<FigureSpec<Each>> } } = evidenceKinds;
	return rows[kind].prove;
}

/** Resolves the evidence of a figure of any kind. */
export function resolveEvidence<Kind extends EvidenceKind>(
	{ kind, spec }: FigureDraft<Kind>,
	known: KnownOfFigure,
): Evidence | undefined {
	const rows: { [Each in EvidenceKind]: { resolve: Resolver<FigureSpec<Each>> } } = evidenceKinds;
	return rows[kind].resolve(spec, known);
}

/** The evidence of any kind without what its sources keep back. */
export function publishEvidence<Kind extends EvidenceKind>(
	evidence: OfKind<Evidence, Kind>,
	allowed: (source: string) => SourceRecord['publish'],
): Evidence {
	const rows: { [Each in EvidenceKind]: { publish: PublishEvidence<OfKind<Evidence, Each>> } } = evidenceKinds;
	return rows[evidence.kind].publish(evidence, allowed);
}

/** The view of the evidence of a figure of any kind. */
export function viewOf<Kind extends EvidenceKind>(evidence: OfKind<Evidence, Kind>): EvidenceView<EvidenceRecord> {
	const rows: {
		[Each in EvidenceKind]: { view: (evidence: OfKind<Evidence, Each>) => EvidenceView<EvidenceRecord> };
	} = evidenceKinds;
	return rows[evidence.kind].view(evidence);
}

/** The cells of a record in the table of all figures, by column. */
export function cellsOf<Kind extends EvidenceKind>(
	record: OfKind<EvidenceRecord, Kind>,
): Readonly<Record<string, string>> {
	const rows: {
		[Each in EvidenceKind]: { cells: (record: OfKind<EvidenceRecord, Each>) => Readonly<Record<string, string>> };
	} = evidenceKinds;
	return rows[record.kind].cells(record);
}

/** The kinds that editions of a format distinguish. */
export function publishedKinds(format: number): EvidenceKind[] {
	return [...new Set(Object.values(evidenceKinds).map(({ publishedAs }) => publishedAs(format)))];
}
