import { siteMap } from './site-map.ts';

/** Matches a folder with everything in it, and a file with any query or fragment. */
const LIVE_ONLY = new RegExp(
	`^(?:${siteMap
		.flatMap(({ path, live }) => (live ? [path.replace(/\*$/, '')] : []))
		.map((path) => patternOf(path) + (path.endsWith('/') ? '' : '(?:$|[?#])'))
		.join('|')})`,
);

/** Matches the paths of an entry of the map, whatever names it takes: `/sitemap-{language}.xml`. */
function patternOf(path: string): string {
	return path
		.split(/\{\w+\}/)
		.map((part) => RegExp.escape(part))
		.join('[^/]+');
}

/**
 * Whether an address exists on the live site only and in no frozen edition: the list of editions, the search, the files
 * for hosts. A frozen page links to the live site there.
 */
export function isLiveOnly(path: string): boolean {
	return LIVE_ONLY.test(path);
}
