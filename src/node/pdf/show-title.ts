/** The catalog as Typst writes it, up to what it asks of readers, which is the direction of reading alone. */
const BEGINNING = /^[^]*?\/ViewerPreferences <<\s*(\/Direction \/[LR]2[LR])\s*>>/;

/**
 * Makes readers name the title of the PDF in their window, not its file (ISO 32000-1, 12.2). Typst does so for PDF/UA
 * alone. The file keeps its length, so the table at its end, which says where each object begins, stays right: what is
 * added takes the place of the spaces that Typst sets before each line of the catalog.
 *
 * @throws {Error} If the catalog, which Typst writes last, is not as expected.
 */
export function showTitleInWindow(pdf: Buffer): Buffer {
	const text = pdf.toString('latin1');
	const catalog = text.lastIndexOf('/Type /Catalog');
	const [found = '', direction = ''] = BEGINNING.exec(catalog === -1 ? '' : text.slice(catalog)) ?? [];
	const shorter = found.replaceAll(/\n +/g, '\n').replace(direction, `/DisplayDocTitle true\n${direction}`);
	if (found === '' || shorter.length > found.length)
		throw new Error('Typst wrote a catalog of the PDF that is not known.');
	const written = Buffer.from(pdf);
	written.write(shorter.padEnd(found.length), catalog, 'latin1');
	return written;
}
