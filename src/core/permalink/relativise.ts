import { isLiveOnly } from './is-live-only.ts';

/** An address from the site's root, such as `/figures/x/`; never `//host/`. */
const ROOT_LINK = /(\s(?:href|src|action|poster|data-href)=")\/(?!\/)([^"]*)"/g;
const SRCSET = /(\ssrcset=")([^"]*)"/g;

/** The link from one page to an address: `../figures/x/` from `/findings/` to `/figures/x/`. */
export function relativeLink(from: string, to: string): string {
	const depth = from.split('/').length - 2;
	const path = to.replace(/^\//, '');
	const [, fragment] = splitFragment(to);
	if (fragment !== '' && splitFragment(to)[0] === from) return fragment;
	return depth === 0 ? `./${path}` : '../'.repeat(depth) + path;
}

/**
 * Makes every link of a page relative. Only attributes are changed: in text, a double quote is written `&quot;`.
 *
 * @param from The address of the page.
 * @param base The folder in which the pages will stand, such as `/v/1.0.0/`. Links to what exists on the live site only
 *   lead out of it.
 */
export function relativise(html: string, from: string, base = '/'): string {
	const outer = base + from.slice(1);
	const link = (to: string) => relativeLink(isLiveOnly(to) ? outer : from, to);
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
