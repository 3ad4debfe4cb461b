import { create } from 'fontkitten';

/**
 * Makes tabular figures tabular. In Golos Text 2, 3, 5, 6, 8 and 9 of the set are as narrow as in text, so that columns waver;
 * here each gets the width of the widest.
 *
 * @param ttf A TrueType file whose tabular figures are named `zero.tf` to `nine.tf`; it is changed in place.
 * @throws {Error} If it has no such figures.
 */
export function evenTabularFigures(ttf: Buffer): void {
	const font = create(ttf);
	if (font.isCollection) throw new Error('A collection of fonts has no figures of its own.');
	const figures = Array.from({ length: font.numGlyphs }, (_, id) => font.getGlyph(id)).filter(({ name }) =>
		/^[a-z]+\.tf$/.test(name),
	);
	if (figures.length !== 10) throw new Error(`The font has ${figures.length} tabular figures, not ten.`);
	const widest = Math.max(...figures.map(({ advanceWidth }) => advanceWidth));
	const widths = startOfTable(ttf, 'hmtx');
	for (const { id } of figures) ttf.writeUInt16BE(widest, widths + 4 * id);
}

/** Where a table begins, by the table directory (OpenType 1.9, “Organization of an OpenType font”). */
function startOfTable(ttf: Buffer, tag: string): number {
	for (let entry = 12, end = 12 + 16 * ttf.readUInt16BE(4); entry < end; entry += 16) {
		if (ttf.toString('latin1', entry, entry + 4) === tag) return ttf.readUInt32BE(entry + 8);
	}
	throw new Error(`The font has no table ${tag}.`);
}
