/** Segment 0–9 of a `cmap` subtable of format 12: first and last character; the glyph of the first follows. */
const digits = Buffer.from([0, 0, 0, 0x30, 0, 0, 0, 0x39]);

/**
 * Makes other figures a font’s default ones. Source Serif’s are tabular, so that text would need three more sets of ten
 * glyphs to reach the proportional and old-style ones; nothing in the serif stands in columns.
 *
 * @param ttf A TrueType file; it is changed in place.
 * @param shift How many glyphs the wanted figures stand after the default ones.
 * @throws {Error} If the digits are not a segment of their own in exactly one subtable.
 */
export function setDefaultFigures(ttf: Buffer, shift: number): void {
	const at = ttf.indexOf(digits);
	if (at === -1 || ttf.indexOf(digits, at + 1) !== -1)
		throw new Error('The digits are not a segment of their own in exactly one cmap subtable.');
	const glyph = at + digits.length;
	ttf.writeUInt32BE(ttf.readUInt32BE(glyph) + shift, glyph);
}
