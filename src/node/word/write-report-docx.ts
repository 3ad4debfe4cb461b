import { address } from '../../core/permalink/addresses.ts';
import type { Report } from '../../core/model/report.ts';
import { packZip } from '../../core/outputs/pack-zip.ts';
import type { ComposedReport } from '../pdf/compose-report.ts';
import { directionOf } from '../../core/markup/text-direction.ts';
import { registerIntroduction } from '../pdf/register-entries.ts';
import { sourceEntries } from '../pdf/back-matter.ts';
import { writeSiteFile } from '../site-file.ts';
import { writeBackPages } from './back-pages.ts';
import { chartPictures } from './chart-pictures.ts';
import { drawSvgs } from './draw-svgs.ts';
import { docxParts } from './docx-parts.ts';
import { writeContents, writeCover, writeFoot, writeHead } from './front-pages.ts';
import { MARGIN, papers } from './look.ts';
import { upright } from './sections.ts';
import { WordParts } from './word-parts.ts';
import { openPlace, writeBlocks } from './write-blocks.ts';

/**
 * Writes `/report.docx`: what the PDF prints, for people who edit and comment in Word.
 *
 * @param dist The built site.
 * @returns What was made, for a line of progress.
 */
export async function writeReportDocx(composed: ComposedReport, dist: string): Promise<string> {
	const bytes = await reportAsDocx(composed);
	writeSiteFile(dist, address.word, bytes);
	return `report.docx: ${Math.round(bytes.length / 1000)} kB`;
}

/** The report as a document of Word. */
export async function reportAsDocx({ report, document, pictures }: ComposedReport): Promise<Uint8Array> {
	const { meta } = report;
	const notes = new Map(document.register.map(({ id, note }) => [id, note]));
	const files = new Map(pictures.map(({ name, bytes }) => [name, bytes]));
	const drawn = await drawSvgs(pictures);
	const parts = new WordParts({
		direction: directionOf(meta.language),
		noteOf: (figure) => notes.get(figure) ?? [],
		drawingAsPng: chartPictures(report),
		fileOf: (name) => files.get(name),
		drawnSvg: (name) => drawn.get(name),
		words: (key) => document.words[key] ?? [],
		language: meta.language,
		paper: papers[document.paper],
		margins: 2 * MARGIN.side,
	});
	const place = openPlace(parts);
	// The contents and the cover name what the text has, so the text is written first.
	const text = writeBlocks(document.body, place) + writeBackPages(backPages(document, report), place);
	const cover = writeCover(document, place);
	const pages = {
		body: cover + writeContents(place) + text + upright(parts.given),
		head: writeHead(document, place),
		foot: writeFoot(document, place),
	};
	return packZip(docxParts(document, pages, parts), meta.edition.date);
}

/** The pages after the text, which say of the files of the report where they are on the site: none is attached. */
function backPages(document: ComposedReport['document'], report: Report) {
	return {
		...document,
		registerIntroduction: registerIntroduction(report, report.figures.length - document.register.length, 'word'),
		sources: sourceEntries(report, 'word'),
	};
}
