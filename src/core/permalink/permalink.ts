import type { Report } from '../model/report.ts';
import { address } from './addresses.ts';
import { isOfTheSite } from './is-of-the-site.ts';

type Published = Pick<Report, 'meta' | 'editions'>;

/** Where a page or file of the live site is: always the newest. `path` begins at the site’s root. */
export function liveAddress({ meta }: Pick<Report, 'meta'>, path: string): string {
	return new URL(path.replace(/^\//, ''), meta.url).href;
}

/** Where a page or file stays as it is: in its edition, once that is published; before that, on the live site. */
export function permalink({ meta, editions }: Published, path: string): string {
	const isFrozen = !isOfTheSite(path) && !editions.added?.includes(path.replace(/#.*$/s, ''));
	if (editions.citable === undefined || !isFrozen) return liveAddress({ meta }, path);
	return liveAddress({ meta }, address.edition(editions.citable) + path.replace(/^\//, ''));
}

/** The permalinks of a report, as a function of the path. */
export function permalinkOf(report: Published): (path: string) => string {
	return (path) => permalink(report, path);
}

/**
 * Where a page of this build will stand: on the live site, or in the edition that it publishes. What is no path from
 * the site’s root, but the whole address of something elsewhere, stays as it is.
 */
export function builtAddress(report: Published, path: string): string {
	if (!path.startsWith('/')) return path;
	return liveAddress(report, report.editions.base + path.replace(/^\//, ''));
}

/** The path of an address of this build from its root, such as `/figures/x/`; nothing for an address elsewhere. */
export function builtPath({ meta, editions: { base } }: Published, url: string): string | undefined {
	if (!url.startsWith(meta.url)) return undefined;
	const path = `/${url.slice(meta.url.length)}`;
	return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

/** The permalink of an address that a page of this build links. */
export function permanent(report: Published, url: string): string {
	const path = builtPath(report, url);
	return path === undefined ? url : permalink(report, path);
}
