import { isLiveOnly } from './is-live-only.ts';
import { isOnce } from './is-once.ts';
import { depthOf } from './languages.ts';

/** An address from the site's root, such as `/figures/x/`; never `//host/`. */
const ROOT_LINK = /(\s(?:href|src|action|poster|data-href)=")\/(?!\/)([^"]*)"/g;
const SRCSET = /(\ssrcset=")([^"]*)"/g;

/** Where the pages of a build will stand. */
export interface Standing {
	/** Their folder from the root of the site, such as `/`, `/ru/` or `/v/1.0.0/ru/`. */
	readonly base: string;
	/** The folder of their language, at the end of `base`; `''` for the original. */
	readonly folder: string;
}

const AT_ROOT: Standing = { base: '/', folder: '' };

/** The link from one page to an address: `../figures/x/` from `/findings/` to `/figures/x/`. */
export function relativeLink(from: string, to: string): string {
	const [path, fragment] = splitFragment(to);
	return fragment !== '' && path === from ? fragment : linkUp(depthOf(from), to.replace(/^\//, ''));
}

/** The link from a page to an address of its site that may stand outside of the folder of its language or edition. */
export function linkFrom(from: string, to: string, { base, folder }: Standing): string {
	const isFrozen = base !== `/${folder}`;
	if (isFrozen && isLiveOnly(to))
		return linkUp(depthOf(from) + depthOf(base), (folder === '' || isOnce(to) ? '' : folder) + to.slice(1));
	if (folder !== '' && isOnce(to)) return linkUp(depthOf(from) + depthOf(`/${folder}`), to.slice(1));
	return relativeLink(from, to);
}

/** @param depth How many folders up the link leads first. */
function linkUp(depth: number, path: string): string {
	return depth === 0 ? `./${path}` : '../'.repeat(depth) + path;
}

/**
 * Makes every link of a page relative. Only attributes are changed: in text, a double quote is written `&quot;`.
 *
 * @param from The address of the page, from the root of its language.
 * @param standing Links to what its folder does not have lead out of it: to the live site from an edition, and to what
 *   the site has once from a translation.
 */
export function relativise(html: string, from: string, standing = AT_ROOT): string {
	const link = (to: string) => linkFrom(from, to, standing);
	const linkEach = (list: string) =>
		list.replace(/(^|,\s*)\/(?!\/)(\S*)/g, (_, comma: string, path: string) => comma + link(`/${path}`));
	return html
		.replace(ROOT_LINK, (_, before: string, path: string) => `${before}${link(`/${path}`)}"`)
		.replace(SRCSET, (_, before: string, list: string) => `${before}${linkEach(list)}"`);
}

/** Makes every link of a page absolute. @param base The address of the site, with a slash at its end. */
export function rebase(html: string, base: string): string {
	return html.replace(ROOT_LINK, (_, before: string, path: string) => `${before}${base}${path}"`);
}

function splitFragment(link: string): [path: string, fragment: string] {
	const hash = link.indexOf('#');
	return hash < 0 ? [link, ''] : [link.slice(0, hash), link.slice(hash)];
}
