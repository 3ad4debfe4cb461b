import type { address } from './addresses.ts';
import { type MadePath, siteMap } from './site-map.ts';

const types: ReadonlyMap<string, string> = new Map(
	siteMap.flatMap(({ path, type }) => (type === undefined ? [] : [[path, type]])),
);

/** The address, or the pattern of the addresses, of files whose media type the map knows. */
export type FilePath = MadePath | typeof address.pdf | typeof address.offline;

/** The media type of the files of an entry of the site’s map, with its charset. */
export function typeAt(path: FilePath): string {
	const type = types.get(path);
	if (type === undefined) throw new Error(`The map of the site gives no media type for ${path}.`);
	return type;
}

/** The media type alone, as links and catalogues give it. */
export function bareType(type: string): string {
	return type.replace(/;.*$/, '');
}

/** The media types that not every host knows, by the end of the addresses that have them. */
export const typesByEnding: ReadonlyMap<string, string> = new Map(
	siteMap.flatMap(({ ending, type }) => (ending === undefined ? [] : [[ending, type]])),
);
