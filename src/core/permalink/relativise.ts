import { isOfTheSite } from './is-of-the-site.ts';

/** An address from the site's root, such as `/figures/x/`; never `//host/`. */
const ROOT_LINK = /(\s(?:href|src|action|poster|data-href)=")\/(?!\/)([^"]*)"/g;
const SRCSET = /(\ssrcset=")([^"]*)"/g;

/** `../figures/x/` for `/figures/x/` seen from `/findings/`. */
export function relativeLink(from: string, to: string): string {
	const depth = from.split('/').length - 2;
	const path = to.replace(/^\//, '');
	const [, fragment] = splitFragment(to);
	if (fragment !== '' && splitFragment(to)[0] === from) return fragment;
	return depth === 0 ? `./${path}` : '../'.repeat(depth) + path;
}

/**
 * Makes every link of a page relative. Text is safe: there a quote is `&quot;`.
 *
 * @param from The page’s own address.
 * @param base Where the pages will stand, such as `/v/1.0.0/`; links to what is of the whole site lead out of there.
 */
export function relativise(html: string, from: string, base = '/'): string {
	const outer = base + from.slice(1);
	const link = (to: string) => relativeLink(isOfTheSite(to) ? outer : from, to);
	return html
		.replace(ROOT_LINK, (_, before: string, path: string) => `${before}${link(`/${path}`)}"`)
		.replace(
			SRCSET,
			(_, before: string, list: string) =>
				`${before}${list.replace(/(^|,\s*)\/(?!\/)(\S*)/g, (__, comma: string, path: string) => comma + link(`/${path}`))}"`,
		);
}

/** Puts the address at which the site lives before every link of a page. `base` ends with a slash. */
export function rebase(html: string, base: string): string {
	return html.replace(ROOT_LINK, (_, before: string, path: string) => `${before}${base}${path}"`);
}

function splitFragment(link: string): [path: string, fragment: string] {
	const hash = link.indexOf('#');
	return hash < 0 ? [link, ''] : [link.slice(0, hash), link.slice(hash)];
}
