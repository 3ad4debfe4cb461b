import { Zip, ZipDeflate, zipSync, type Zippable } from 'fflate';

/** How hard {@link packTexts} packs: a table packed hardest takes more than twice as long and is 2 % smaller. */
const LEVEL = 4;

/** The years that a ZIP can write. */
const [FIRST_YEAR, LAST_YEAR] = [1980, 2099];

/**
 * Packs files into a ZIP whose bytes depend on nothing but them and the day: names in order, one time for all.
 *
 * @param files Content by path.
 * @param day ISO 8601 day that the files are dated.
 */
export function packZip(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
	const entries: Zippable = {};
	for (const path of [...files.keys()].sort()) entries[path] = files.get(path) ?? new Uint8Array();
	return zipSync(entries, { mtime: timeOf(day) });
}

/**
 * Packs texts into a ZIP in the order in which they come, each piece by piece: only the packed bytes are kept.
 *
 * @param day ISO 8601 day that the files are dated.
 */
export function packTexts(files: Iterable<readonly [path: string, pieces: Iterable<string>]>, day: string): Uint8Array {
	const packed: Uint8Array[] = [];
	const zip = new Zip((error, bytes) => {
		if (error) throw error;
		packed.push(bytes);
	});
	const encoder = new TextEncoder();
	for (const [path, pieces] of files) {
		const file = new ZipDeflate(path, { level: LEVEL });
		file.mtime = timeOf(day);
		zip.add(file);
		for (const piece of pieces) file.push(encoder.encode(piece));
		file.push(new Uint8Array(), true);
	}
	zip.end();
	const whole = new Uint8Array(packed.reduce((length, bytes) => length + bytes.length, 0));
	let end = 0;
	for (const bytes of packed) {
		whole.set(bytes, end);
		end += bytes.length;
	}
	return whole;
}

/** Noon of a day, as local time, which is what a ZIP holds: noon is there in every time zone on every day. */
export function timeOf(day: string): Date {
	const [year = FIRST_YEAR, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR), month - 1, date, 12);
}
