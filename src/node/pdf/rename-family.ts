/**
 * A copy of a TrueType font under another family name. Names of the `name` table are overwritten where they stand, so
 * the new name must be as long as the old one.
 */
export function renameFamily(font: Buffer, from: string, to: string): Buffer {
	if (from.length !== to.length) throw new RangeError(`“${to}” is not as long as “${from}”.`);
	const renamed = Buffer.from(font);
	const table = nameTable(renamed);
	for (const encode of [utf16be, latin1]) {
		const old = encode(from);
		for (let at = table.indexOf(old); at >= 0; at = table.indexOf(old, at + old.length)) encode(to).copy(table, at);
	}
	return renamed;
}

/** The bytes of the `name` table, shared with the font (OpenType 1.9, table directory). */
function nameTable(font: Buffer): Buffer {
	for (let index = 0; index < font.readUInt16BE(4); index++) {
		const record = 12 + index * 16;
		if (font.toString('latin1', record, record + 4) !== 'name') continue;
		const start = font.readUInt32BE(record + 8);
		return font.subarray(start, start + font.readUInt32BE(record + 12));
	}
	throw new TypeError('The font has no name table.');
}

function utf16be(text: string): Buffer {
	return Buffer.from(text, 'utf16le').swap16();
}

function latin1(text: string): Buffer {
	return Buffer.from(text, 'latin1');
}
