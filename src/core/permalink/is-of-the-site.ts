import { siteMap } from './site-map.ts';

const paths = siteMap.flatMap(({ path, live }) => (live ? [RegExp.escape(path).replace('\\*', '.*')] : []));
const ofTheSite = new RegExp(`^(?:${paths.join('|')})(?:[?#]|$)`, 's');

/**
 * Whether an address is of the site as a whole, which no frozen edition has for itself: the other editions, the search, what hosts
 * ask for. A frozen page leads to the live site there.
 */
export function isOfTheSite(path: string): boolean {
	return ofTheSite.test(path);
}
