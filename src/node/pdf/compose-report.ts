import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../core/model/report.ts';
import type { Prepared } from '../../core/outputs/prepared.ts';
import { composeDocument, type PrintDocument } from './compose-document.ts';
import { paperDrawings } from './paper-drawing.ts';
import { type PaperFile, paperPictures } from './paper-pictures.ts';
import { reportCitation } from './report-citation.ts';

/** The whole report for paper, as data, and its pictures. The PDF and the Word file are made from it. */
export interface ComposedReport {
	readonly report: Report;
	readonly document: PrintDocument;
	readonly pictures: readonly PaperFile[];
}

/**
 * Composes the report for paper from its built page.
 *
 * @param root The report’s folder; problems name files in it.
 * @param dist The built site.
 */
export function composeReport(prepared: Prepared, root: string, dist: string): ComposedReport {
	const { report } = prepared;
	const html = readFileSync(join(dist, 'report/index.html'), 'utf8');
	const { pictureOf, logo, files } = paperPictures(prepared);
	const document = composeDocument(html, report, {
		citation: reportCitation(report),
		drawingsOf: paperDrawings(report),
		pictureOf,
		logo,
		root,
	});
	return { report, document, pictures: files() };
}
