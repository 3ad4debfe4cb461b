import { create } from 'fontkitten';

/** The segment 0–9 of a `cmap` subtable of format 12: first and last character. The glyph of the first follows it. */
const digits = Buffer.from([0, 0, 0, 0x30, 0, 0, 0, 0x39]);

/**
 * Makes other figures the default ones of a font. In Source Serif the default ones are tabular, so the files would need
 * three more sets of ten glyphs for proportional and old-style figures. The site does not use the serif in columns.
 *
 * @param ttf A TrueType file; it is changed in place.
 * @param shift How many glyphs after the default figures the wanted ones stand.
 * @throws {Error} If the digits are not a segment of their own in exactly one subtable.
 */
export function setDefaultFigures(ttf: Buffer, shift: number): void {
	const at = ttf.indexOf(digits);
	if (at === -1 || ttf.indexOf(digits, at + 1) !== -1)
		throw new Error('The digits are not a segment of their own in exactly one cmap subtable.');
	const glyph = at + digits.length;
	ttf.writeUInt32BE(ttf.readUInt32BE(glyph) + shift, glyph);
}

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
