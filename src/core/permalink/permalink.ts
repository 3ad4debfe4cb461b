import { languageFolder } from '../model/language-tag.ts';
import type { Report } from '../model/report.ts';
import { address } from './addresses.ts';
import { addressInEdition } from './address-in-edition.ts';
import { isLiveOnly } from './is-live-only.ts';
import { isOnce } from './is-once.ts';
import { addressIn, siteUrl } from './languages.ts';

type Published = Pick<Report, 'meta' | 'editions'>;

/**
 * The address of a page or file on the live site, which shows the newest edition.
 *
 * @param path From the root of its language; of what the site has once, from the root of the site.
 */
export function liveAddress({ meta }: Pick<Report, 'meta'>, path: string): string {
	return new URL(path.replace(/^\//, ''), isOfSite(meta, path) ? siteUrl(meta) : meta.url).href;
}

/** Whether the root of a path is that of the site, and not the folder of a language. */
function isOfSite({ folder }: Report['meta'], path: string): boolean {
	return folder !== '' && isOnce(path);
}

/**
 * The folder from the root of the site in which the pages of this build will stand: `/`, `/ru/`, `/v/1.0.0/` or
 * `/v/1.0.0/ru/`.
 */
export function builtFolder({ meta, editions: { base } }: Published): string {
	return base === address.cover ? `/${meta.folder}` : base;
}

/** The folder in which the build has its languages: `/` or `/v/1.0.0/`. */
function folderOfLanguages(report: Published): string {
	const folder = builtFolder(report);
	return folder.slice(0, folder.length - report.meta.folder.length);
}

/**
 * Whether a page or file will never change: an edition has been published and holds it. An edition does not hold pages
 * that a later version of the tool adds.
 */
export function isPermanent({ editions }: Pick<Published, 'editions'>, path: string): boolean {
	if (editions.citable === undefined || isLiveOnly(path)) return false;
	return editions.added?.includes(path.replace(/#.*$/s, '')) !== true;
}

/**
 * The path of a page or file: in its edition, from the root of the site, if it is permanent; else on the live site, as
 * {@link liveAddress} takes it.
 */
export function permanentPath(report: Published, path: string): string {
	const { citable } = report.editions;
	if (citable === undefined || !isPermanent(report, path)) return path;
	return addressInEdition(citable, path, report.meta.folder);
}

/** The address of a page or file: in its edition if it is permanent, else on the live site. */
export function permalink(report: Published, path: string): string {
	return liveAddress(report, permanentPath(report, path));
}

/** The permalink of a page of this build in another language of the report. */
export function permalinkIn(language: string, report: Published, path: string): string {
	const { meta, editions } = report;
	if (editions.citable === undefined || !isPermanent(report, path)) return addressIn(language, meta, path);
	const folder = languageFolder(language, meta.languages);
	return new URL(addressInEdition(editions.citable, path, folder).slice(1), siteUrl(meta)).href;
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
	const folder = isOfSite(report.meta, path) ? folderOfLanguages(report) : builtFolder(report);
	return new URL(folder.slice(1) + path.slice(1), siteUrl(report.meta)).href;
}

/**
 * The path of an address of this build, such as `/figures/x/`; `undefined` if it is of another site, or of this one in
 * another language.
 */
export function builtPath(report: Published, url: string): string | undefined {
	const { meta } = report;
	const site = siteUrl(meta);
	if (!url.startsWith(site)) return undefined;
	const path = `/${url.slice(site.length)}`;
	const below = [builtFolder(report), `/${meta.folder}`].find((folder) => path.startsWith(folder));
	if (below !== undefined) return path.slice(below.length - 1);
	const languages = folderOfLanguages(report);
	const once = path.startsWith(languages) ? path.slice(languages.length - 1) : path;
	return isOnce(once) ? once : undefined;
}

/**
 * The permalink of an address to which a page of this build links; an address of another site is returned unchanged.
 */
export function permanent(report: Published, url: string): string {
	const path = builtPath(report, url);
	return path === undefined ? url : permalink(report, path);
}
