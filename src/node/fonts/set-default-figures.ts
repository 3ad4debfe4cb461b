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
