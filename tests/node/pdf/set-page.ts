import { join } from 'node:path';
import type { Report } from '../../../src/core/model/report.ts';
import { loadReport } from '../../../src/node/load-report.ts';
import { checkDocumentLetters } from '../../../src/node/pdf/check-document-letters.ts';
import { type Attachment, type CompiledPdf, compilePdf, type PdfStandard } from '../../../src/node/pdf/compile-pdf.ts';
import { composeDocument, type PrintDocument } from '../../../src/node/pdf/compose-document.ts';
import type { DrawForPaper } from '../../../src/node/pdf/paper-drawing.ts';
import { pdfFonts } from '../../../src/node/pdf/pdf-fonts.ts';

const root = join(import.meta.dirname, '../../fixtures/small');

/** The small report, to set other pages with. */
export const small: Report = loaded();

function loaded(): Report {
	const result = loadReport(root);
	if ('report' in result) return result.report;
	throw new Error('The small report has problems.');
}

/** A drawing of a chart that the small report does not have. */
const drawing = {
	svg:
		'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="100">' +
		'<text x="0" y="20" font-family="ReportSans" font-size="13">Drawn</text></svg>',
	texts: ['Drawn'],
	apart: [],
	width: 640,
	height: 100,
};
const drawPlain: DrawForPaper = (id, room) =>
	id === 'drawn' ? [{ ...drawing, tallest: room, continued: null, from: { chart: id, room, piece: 0 } }] : [];

/** What the PDF would print of a page with this inside its article. */
export function compose(inside: string, report: Report = small, draw: DrawForPaper = drawPlain): PrintDocument {
	const article = `<article class="whole"><header><h1>Title</h1></header>${inside}</article>`;
	const html = `<!doctype html><html lang="en"><body><main>${article}</main></body></html>`;
	return composeDocument(html, report, {
		citation: 'Cite it so.',
		drawingsOf: draw,
		root,
	});
}

interface Options {
	readonly report?: Report;
	readonly standard?: PdfStandard;
	readonly attachments?: readonly Attachment[];
	/** Draws the charts of the page. */
	readonly draw?: DrawForPaper;
}

export function setPage(
	inside: string,
	{ report = small, standard, attachments = [], draw }: Options = {},
): CompiledPdf {
	const document = compose(inside, report, draw);
	checkDocumentLetters(document, pdfFonts());
	return compilePdf(document, attachments, standard);
}

/** A section with these blocks in it. */
export function section(blocks: string): string {
	return (
		'<section class="part" id="state" aria-labelledby="state-title"><h2 id="state-title">State</h2>' +
		`<p class="summary">How it is.</p><div class="prose">${blocks}</div></section>`
	);
}

export function claim(id: string, title: string, blocks: string): string {
	const heading = `<h3 id="${id}-title" class="claim-title">${title}</h3>`;
	const head = `<div class="claim-head">${heading} <a class="permalink" href="#${id}">link</a></div>`;
	return `<section class="claim" id="${id}">${head}${blocks}</section>`;
}

export function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
