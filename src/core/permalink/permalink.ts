import type { Report } from '../model/report.ts';
import { address } from './addresses.ts';
import { isOfTheSite } from './is-of-the-site.ts';

type Published = Pick<Report, 'meta' | 'editions'>;

/** Where a page or file of the live site is: always the newest. `path` begins at the site’s root. */
export function liveAddress({ meta }: Pick<Report, 'meta'>, path: string): string {
	return new URL(path.replace(/^\//, ''), meta.url).href;
}

/**
 * Whether a page or file stays as it is: an edition is published, and has it for itself. A later version of the tool
 * adds pages that the edition does not have.
 */
export function isPermanent({ editions }: Pick<Published, 'editions'>, path: string): boolean {
	if (editions.citable === undefined || isOfTheSite(path)) return false;
	return editions.added?.includes(path.replace(/#.*$/s, '')) !== true;
}

/** The path of a page or file, from the site’s root: in its edition where it stays as it is, else on the live site. */
export function permanentPath({ editions }: Pick<Published, 'editions'>, path: string): string {
	if (editions.citable === undefined || !isPermanent({ editions }, path)) return path;
	return address.edition(editions.citable) + path.replace(/^\//, '');
}

/** The address of a page or file: in its edition where it stays as it is, else on the live site. */
export function permalink(report: Published, path: string): string {
	return liveAddress(report, permanentPath(report, path));
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
