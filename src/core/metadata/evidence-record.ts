import { bisectLeft } from 'd3-array';
import { z } from 'zod';
import { type EvidenceRecord, evidenceKinds, publishedKinds, viewOf } from '../evidence/evidence-kinds.ts';
import type { Evidence } from '../model/evidence/written-kinds.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';

/** What an edition of a format says of the evidence of a figure. */
export function evidenceSchema(format: number): z.ZodType<EvidenceRecord> {
	const [first, ...others] = publishedKinds(format).map((kind) => evidenceKinds[kind].record);
	if (first === undefined) throw new Error('There is no kind of evidence.');
	return z.discriminatedUnion('kind', [first, ...others]);
}

/** Writes the evidence of the figures of one report. Each saved copy is read once. */
export function evidenceRecorder(report: Report): (evidence: Evidence) => EvidenceRecord {
	const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
	const copies = new Map(
		report.sources.map((source) => {
			const { id, copy, sha256 } = source;
			return [id, { sha256, url: permalink(report, address.copy(source)), codePoints: codePointOffsets(copy.text) }];
		}),
	);
	const setting = {
		figureById: (id: string) => found(figures, id),
		copyOf: (source: string) => found(copies, source),
		permalink: (path: string) => permalink(report, path),
		locale: report.meta.language,
		format: report.editions.format,
	};
	return (evidence) => viewOf(evidence).write(setting);
}

/** Turns offsets of one text that count UTF-16 code units, as JavaScript does, into offsets that count Unicode code points. */
export function codePointOffsets(text: string): (offset: number) => number {
	const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
	return (offset) => offset - bisectLeft(pairs, offset);
}

/** The pipeline has resolved every name, so a miss is a fault of our own code. */
function found<T>(all: ReadonlyMap<string, T>, id: string): T {
	const value = all.get(id);
	if (value === undefined) throw new Error(`The resolved report has no “${id}”.`);
	return value;
}
