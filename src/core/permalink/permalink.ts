import type { Report } from '../model/report.ts';
import { address } from './addresses.ts';
import { isLiveOnly } from './is-live-only.ts';

type Published = Pick<Report, 'meta' | 'editions'>;

/** The address of a page or file on the live site, which shows the newest edition. @param path From the site’s root. */
export function liveAddress({ meta }: Pick<Report, 'meta'>, path: string): string {
	return new URL(path.replace(/^\//, ''), meta.url).href;
}

/**
 * Whether a page or file will never change: an edition has been published and holds it. An edition does not hold pages
 * that a later version of the tool adds.
 */
export function isPermanent({ editions }: Pick<Published, 'editions'>, path: string): boolean {
	if (editions.citable === undefined || isLiveOnly(path)) return false;
	return editions.added?.includes(path.replace(/#.*$/s, '')) !== true;
}

/** The path of a page or file from the site’s root: in its edition if it is permanent, else on the live site. */
export function permanentPath({ editions }: Pick<Published, 'editions'>, path: string): string {
	if (editions.citable === undefined || !isPermanent({ editions }, path)) return path;
	return address.edition(editions.citable) + path.replace(/^\//, '');
}

/** The address of a page or file: in its edition if it is permanent, else on the live site. */
export function permalink(report: Published, path: string): string {
	return liveAddress(report, permanentPath(report, path));
}

/** Makes a function that gives the permalink of a path. */
export function permalinkOf(report: Published): (path: string) => string {
	return (path) => permalink(report, path);
}

/**
 * The address that a page of this build will have: on the live site, or in the edition that is being published. An
 * absolute URL is returned unchanged.
 */
export function builtAddress(report: Published, path: string): string {
	if (!path.startsWith('/')) return path;
	return liveAddress(report, report.editions.base + path.replace(/^\//, ''));
}

/** The path of an address of this build from its root, such as `/figures/x/`; `undefined` if it is of another site. */
export function builtPath({ meta, editions: { base } }: Published, url: string): string | undefined {
	if (!url.startsWith(meta.url)) return undefined;
	const path = `/${url.slice(meta.url.length)}`;
	return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

/**
 * The permalink of an address to which a page of this build links; an address of another site is returned unchanged.
 */
export function permanent(report: Published, url: string): string {
	const path = builtPath(report, url);
	return path === undefined ? url : permalink(report, path);
}
