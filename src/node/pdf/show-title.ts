const preferences = /\/ViewerPreferences <<\s*\/Direction \/L2R\s*>>/;
const showTitle = '/ViewerPreferences <</DisplayDocTitle true';

/**
 * Makes readers name the title of the PDF in their window, not its file (ISO 32000-1, 12.2). Typst does so for PDF/UA
 * alone. What is replaced is the direction of reading, which is written for what is the rule without it. The file keeps
 * its length, so the table at its end, which says where each object begins, stays right.
 *
 * @throws {Error} If the catalog, which Typst writes last, is not as expected.
 */
export function showTitleInWindow(pdf: Buffer): Buffer {
	const text = pdf.toString('latin1');
	const catalog = text.lastIndexOf('/Type /Catalog');
	const [found] = preferences.exec(text.slice(catalog)) ?? [];
	if (catalog === -1 || found === undefined) throw new Error('Typst wrote a catalog of the PDF that is not known.');
	const at = text.indexOf(found, catalog);
	const written = Buffer.from(pdf);
	written.write(`${showTitle.padEnd(found.length - 2)}>>`, at, 'latin1');
	return written;
}
