import { create } from 'fontkitten';

/** Letters of which Golos Text has only the base, without the breve, and the letters that show how high it stands. */
const BROKEN = [
	['Ğ', 'Ă'],
	['ğ', 'ŭ'],
	['Ŭ', 'Ă'],
] as const;

/** Flags of a component of a glyph (OpenType 1.9, `glyf`). */
const MORE_COMPONENTS = 0x20;
const WORDS_IN_XY = 0x7;

/**
 * A copy of Golos Text whose Ğ, ğ and Ŭ have their breve: those of Turkish, Tatar and the Latin letters of Kazakh. The
 * font draws them as G, g and U.
 *
 * @throws {TypeError} If the letters are not composed as they are in the version that was broken.
 */
export function repairBreves(ttf: Buffer): Buffer {
	return BROKEN.reduce((font, [letter, like]) => addBreve(font, letter, like), ttf);
}

/** Adds the mark of one letter, at its height, to the middle of another that has only its base. */
function addBreve(ttf: Buffer, letter: string, like: string): Buffer {
	const font = create(ttf);
	if (font.isCollection) throw new TypeError('A collection of fonts cannot be repaired.');
	const glyphOf = (text: string) => font.glyphForCodePoint(text.codePointAt(0) ?? 0);
	const { glyf, loca, tables } = tablesOf(ttf);
	const placeOf = (id: number) => glyf.offset + 2 * ttf.readUInt16BE(loca.offset + 2 * id);
	const { id } = glyphOf(letter);
	const [start, end, model] = [placeOf(id), placeOf(id + 1), placeOf(glyphOf(like).id)];
	// Ten bytes of head, then flags, glyph and two bytes for its place; then flags, glyph and four bytes.
	if (end - start !== 16 || ttf.readInt16BE(model) !== -1 || ttf.readUInt16BE(model + 16) !== WORDS_IN_XY)
		throw new TypeError(`“${letter}” is composed in another way. Is it still broken?`);
	const mark = ttf.readUInt16BE(model + 18);
	const up = ttf.readInt16BE(model + 22);
	const [base, breve] = [glyphOf(letter).bbox, font.getGlyph(mark).bbox];
	const added = Buffer.alloc(8);
	added.writeUInt16BE(WORDS_IN_XY, 0);
	added.writeUInt16BE(mark, 2);
	added.writeInt16BE(Math.round((base.minX + base.maxX - breve.minX - breve.maxX) / 2), 4);
	added.writeInt16BE(up, 6);
	const repaired = Buffer.concat([ttf.subarray(0, end), added, ttf.subarray(end)]);
	repaired.writeInt16BE(breve.maxY + up, start + 8);
	repaired.writeUInt16BE(repaired.readUInt16BE(start + 10) | MORE_COMPONENTS, start + 10);
	for (const { record, offset } of tables)
		if (offset > glyf.offset) repaired.writeUInt32BE(offset + added.length, record + 8);
	repaired.writeUInt32BE(glyf.length + added.length, glyf.record + 12);
	const moved = loca.offset > glyf.offset ? loca.offset + added.length : loca.offset;
	for (let at = moved + 2 * (id + 1); at < moved + loca.length; at += 2)
		repaired.writeUInt16BE(repaired.readUInt16BE(at) + added.length / 2, at);
	return repaired;
}

/** The tables of a TrueType font: where their records and their bytes are. */
function tablesOf(ttf: Buffer) {
	const tables = Array.from({ length: ttf.readUInt16BE(4) }, (_, index) => {
		const record = 12 + 16 * index;
		const name = ttf.toString('latin1', record, record + 4);
		return { name, record, offset: ttf.readUInt32BE(record + 8), length: ttf.readUInt32BE(record + 12) };
	});
	const [glyf, loca] = ['glyf', 'loca'].map((name) => tables.find((table) => table.name === name));
	if (glyf === undefined || loca === undefined) throw new TypeError('The font has no outlines of TrueType.');
	return { glyf, loca, tables };
}
