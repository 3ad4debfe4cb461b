import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Prepared } from '../../core/outputs/prepared.ts';
import { address } from '../../core/permalink/addresses.ts';
import { writeSiteFile } from '../site-file.ts';
import { checkDocumentLetters } from './check-document-letters.ts';
import { compilePdf } from './compile-pdf.ts';
import { composeDocument } from './compose-document.ts';
import { paperDrawings } from './paper-drawing.ts';
import { paperPictures } from './paper-pictures.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { reportAttachments } from './report-attachments.ts';
import { reportCitation } from './report-citation.ts';

/**
 * Writes `/report.pdf` from the built page of the whole report, with some of the files for machines attached.
 *
 * @param root The report’s folder; problems name files in it.
 * @param dist The built site.
 * @returns What was made, for a line of progress.
 */
export function writeReportPdf(prepared: Prepared, root: string, dist: string): string {
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
	checkDocumentLetters(document, pdfFonts());
	const { bytes, pages } = compilePdf(document, reportAttachments(prepared), 'a-3a', files());
	writeSiteFile(dist, address.pdf, bytes);
	return `report.pdf: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${Math.round(bytes.length / 1000)} kB`;
}
