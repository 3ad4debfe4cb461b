import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { elementsOf } from './element.ts';

/** What only a script reads. */
const SCRIPTED = new Set(['dataCopy', 'dataChart', 'dataHref', 'dataLive', 'dataSearch']);

/**
 * Reads a built page; each link in it becomes the live address that it leads to.
 *
 * @param path Address of the page from the site’s root, such as `/methods/`.
 * @param siteUrl Where the site lives, with a slash at the end.
 */
export function readPage(dist: string, path: string, siteUrl: string): Root {
	const root = htmlToHast(readFileSync(join(dist, path, 'index.html'), 'utf8'));
	if (root.type !== 'root') throw new Error(`${path} is not a page.`);
	const base = new URL(path.slice(1), siteUrl);
	for (const { tagName, properties } of elementsOf(root)) {
		const { href } = properties;
		if (tagName === 'a' && typeof href === 'string') properties['href'] = URL.parse(href, base)?.href ?? href;
		for (const name of Object.keys(properties)) {
			// Inline SVG needs no namespace, and the parser gives it a name that HTML does not have.
			if (SCRIPTED.has(name) || name.startsWith(':') || name === 'xmlns') delete properties[name];
		}
	}
	return root;
}
