import type { Prepared } from '../../core/outputs/prepared.ts';
import { address } from '../../core/permalink/addresses.ts';
import { writeSiteFile } from '../site-file.ts';
import { checkDocumentLetters } from './check-document-letters.ts';
import { compilePdf } from './compile-pdf.ts';
import type { ComposedReport } from './compose-report.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { reportAttachments } from './report-attachments.ts';

/**
 * Writes `/report.pdf`, with some of the files for machines attached.
 *
 * @param dist The built site.
 * @returns What was made, for a line of progress.
 */
export function writeReportPdf({ document, pictures }: ComposedReport, prepared: Prepared, dist: string): string {
	checkDocumentLetters(document, pdfFonts());
	const { bytes, pages } = compilePdf(document, reportAttachments(prepared), 'a-3a', pictures);
	writeSiteFile(dist, address.pdf, bytes);
	return `report.pdf: ${pages} ${pages === 1 ? 'page' : 'pages'}, ${Math.round(bytes.length / 1000)} kB`;
}
