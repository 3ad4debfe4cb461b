import { z } from 'zod';
import { type EvidenceRecord, evidenceKinds, publishedKinds, viewOf } from '../evidence/evidence-kinds.ts';
import { byId } from '../model/by-id.ts';
import type { Evidence } from '../model/figure.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { codePointOffsets } from './code-point-offsets.ts';

/** What an edition of a format says of the evidence of a figure. */
export function evidenceSchema(format: number): z.ZodType<EvidenceRecord> {
	const [first, ...others] = publishedKinds(format).map((kind) => evidenceKinds[kind].record);
	if (first === undefined) throw new Error('There is no kind of evidence.');
	return z.discriminatedUnion('kind', [first, ...others]);
}

/** Writes the evidence of the figures of one report. Each saved copy is read once. */
export function evidenceRecorder(report: Report): (evidence: Evidence) => EvidenceRecord {
	const copies = report.sources.map(({ id, copy, sha256 }) => {
		return { id, sha256, url: permalink(report, address.copy(id)), codePoints: codePointOffsets(copy.text) };
	});
	const setting = {
		figureById: byId('figure', report.figures),
		copyOf: byId('copy of source', copies),
		permalink: (path: string) => permalink(report, path),
		locale: report.meta.language,
		format: report.editions.format,
	};
	return (evidence) => viewOf(evidence).write(setting);
}
