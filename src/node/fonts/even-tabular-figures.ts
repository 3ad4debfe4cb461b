import { create } from 'fontkitten';

/**
 * Gives all tabular figures of a font the width of the widest. In Golos Text the tabular 2, 3, 5, 6, 8 and 9 are as
 * narrow as in text, so that columns are not straight.
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

/** The offset of a table, from the table directory (OpenType 1.9, “Organization of an OpenType font”). */
function startOfTable(ttf: Buffer, tag: string): number {
	for (let entry = 12, end = 12 + 16 * ttf.readUInt16BE(4); entry < end; entry += 16) {
		if (ttf.toString('latin1', entry, entry + 4) === tag) return ttf.readUInt32BE(entry + 8);
	}
	throw new Error(`The font has no table ${tag}.`);
}
