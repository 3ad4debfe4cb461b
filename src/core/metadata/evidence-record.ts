import { bisectLeft } from 'd3-array';
import { z } from 'zod';
import { type EvidenceRecord, evidenceKinds, publishedKinds, viewOf } from '../evidence/evidence-kinds.ts';
import { byId } from '../model/by-id.ts';
import type { Evidence } from '../model/evidence/written-kinds.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { hasFile } from '../sources/copy-kinds.ts';

/** The evidence of a figure, as an edition of a format publishes it. */
export function evidenceSchema(format: number): z.ZodType<EvidenceRecord> {
	const [first, ...others] = publishedKinds(format).map((kind) => evidenceKinds[kind].record);
	if (first === undefined) throw new Error('There is no kind of evidence.');
	return z.discriminatedUnion('kind', [first, ...others]);
}

/** Writes the evidence of the figures of one report. Each saved copy is read once. */
export function evidenceRecorder(report: Report): (evidence: Evidence) => EvidenceRecord {
	const copies = report.sources.map((source) => {
		const { id, copy, sha256, publish } = source;
		const path = hasFile(source) ? address.copy(source) : address.source(id);
		const whole = publish === 'whole' && copy.kind === 'text' ? copy.pieces[0]?.text : undefined;
		const codePoints = whole === undefined ? undefined : codePointOffsets(whole);
		return { id, sha256, url: permalink(report, path), codePoints };
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

/**
 * Turns offsets of one text that count UTF-16 code units, as JavaScript does, into offsets that count Unicode code
 * points.
 */
export function codePointOffsets(text: string): (offset: number) => number {
	const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
	return (offset) => offset - bisectLeft(pairs, offset);
}
