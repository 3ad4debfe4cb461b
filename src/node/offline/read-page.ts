import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { dataAttributes } from '../../core/markup/markup.ts';
import type { Report } from '../../core/model/report.ts';
import { builtAddress, permanent } from '../../core/permalink/permalink.ts';
import { elementsOf, find } from '../page/element.ts';

/** Attributes that only scripts read: the copy has no scripts. */
const FOR_SCRIPTS = new Set(
	Object.entries(dataAttributes).flatMap(([name, reader]) => (reader === 'scripts' ? [name] : [])),
);

/**
 * Reads a built page, with a permalink in the place of each link.
 *
 * @param path Address of the page from the site’s root, such as `/methods/`.
 */
export function readPage(dist: string, path: string, report: Report): Root {
	const root = htmlToHast(readFileSync(join(dist, path, 'index.html'), 'utf8'));
	if (root.type !== 'root') throw new Error(`${path} is not a page.`);
	const base = builtAddress(report, path);
	for (const { tagName, properties } of elementsOf(root)) {
		const { href } = properties;
		if (tagName === 'a' && typeof href === 'string')
			properties['href'] = permanent(report, URL.parse(href, base)?.href ?? href);
		for (const name of Object.keys(properties)) {
			// Inline SVG needs no namespace, and the parser gives it a name that HTML does not have.
			if (FOR_SCRIPTS.has(name) || name.startsWith(':') || name === 'xmlns') delete properties[name];
		}
	}
	return root;
}

/**
 * The first element that is wanted.
 *
 * @throws {Error} If the page has none: then the pages and this code no longer fit together.
 */
export function findElement(node: Nodes, what: string, wanted: (element: Element) => boolean): Element {
	const found = find(node, wanted);
	if (found !== undefined) return found;
	throw new Error(`The offline copy looks for ${what}, and the built page has none. See src/node/offline.`);
}
