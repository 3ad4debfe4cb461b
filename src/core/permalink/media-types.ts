import type { address } from './addresses.ts';
import { type MadePath, siteMap } from './site-map.ts';

const types: ReadonlyMap<string, string> = new Map(
	siteMap.flatMap(({ path, type }) => (type === undefined ? [] : [[path, type]])),
);

/** The address, or the pattern of the addresses, of files whose media type the map of the site gives. */
export type TypedPath = MadePath | typeof address.pdf | typeof address.word | typeof address.offline;

/** The media type of the files at an address, with its charset. */
export function typeAt(path: TypedPath): string {
	const type = types.get(path);
	if (type === undefined) throw new Error(`The map of the site gives no media type for ${path}.`);
	return type;
}

/** The media type without its charset, as links and descriptors give it. */
export function bareType(type: string): string {
	return type.replace(/;.*$/, '');
}

/** The media types that not every host knows, by the ending of the addresses that have them. */
export const typesByEnding: ReadonlyMap<string, string> = new Map(
	siteMap.flatMap(({ ending, type }) => (ending === undefined || type === undefined ? [] : [[ending, type]])),
);
