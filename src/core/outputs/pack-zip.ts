import { zipSync, type Zippable } from 'fflate';

/** The years that a ZIP can write. */
const [FIRST_YEAR, LAST_YEAR] = [1980, 2099];

/**
 * Packs files into a ZIP whose bytes depend on nothing but them and the day: names in order, one time for all.
 *
 * @param files Content by path.
 * @param day ISO 8601 day that the files are dated.
 */
export function packZip(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
	const [year = FIRST_YEAR, month = 1, date = 1] = day.split('-').map(Number);
	// A ZIP holds local time; noon is there in every time zone on every day.
	const mtime = new Date(Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR), month - 1, date, 12);
	const entries: Zippable = {};
	for (const path of [...files.keys()].sort()) entries[path] = files.get(path) ?? new Uint8Array();
	return zipSync(entries, { mtime });
}
