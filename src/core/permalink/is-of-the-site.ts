import { siteMap } from './site-map.ts';

/** A folder with all that is in it, its `index.html` too; a file with any query or fragment. */
const ofTheSite = new RegExp(
	`^(?:${siteMap
		.flatMap(({ path, live }) => (live ? [path.replace(/\*$/, '')] : []))
		.map((path) => RegExp.escape(path) + (path.endsWith('/') ? '' : '(?:$|[?#])'))
		.join('|')})`,
);

/**
 * Whether an address is of the site as a whole, which no frozen edition has for itself: the other editions, the search,
 * what hosts ask for. A frozen page leads to the live site there.
 */
export function isOfTheSite(path: string): boolean {
	return ofTheSite.test(path);
}
