import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { htmlToHast, type HastNode } from 'satteri';
import type { Report } from '../../src/core/model/report.ts';
import { pathInLanguage } from '../../src/core/permalink/languages.ts';
import { loadReport } from '../../src/node/load-report.ts';

export const dist = join(import.meta.dirname, '../../dist');

/**
 * Addresses of all pages of the live site, such as `/findings/`; the 404 page is `/404.html`. Frozen pages are what
 * they were.
 */
export const pages: readonly string[] = globSync('**/*.html', { cwd: dist })
	.filter((file) => !/^v[/\\]/.test(file))
	.map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
	.sort();

export function fileOf(address: string): string {
	return join(dist, address.endsWith('/') ? `${address}index.html` : address);
}

export function readText(address: string): string {
	return readFileSync(fileOf(address), 'utf8');
}

export function readJson(address: string): unknown {
	return JSON.parse(readText(address));
}

/** An element with its properties as the page wrote them. */
export interface PageElement {
	readonly tag: string;
	readonly properties: Readonly<Record<string, unknown>>;
	readonly text: string;
}

/** All elements of a page in reading order. */
export function elementsOf(html: string): PageElement[] {
	const found: PageElement[] = [];
	const visit = (node: HastNode): void => {
		if (node.type === 'element')
			found.push({ tag: node.tagName, properties: { ...node.properties }, text: textOf(node) });
		if ('children' in node) for (const child of node.children) visit(child);
	};
	visit(htmlToHast(html));
	return found;
}

export function textOf(node: HastNode): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map((child: HastNode) => textOf(child)).join('') : '';
}

/** Where a link of a page leads: an address from the site’s root, its fragment apart; nothing for other hosts. */
export function targetOf(page: string, href: string): { address: string; fragment: string } | undefined {
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return undefined;
	const [path = '', fragment = ''] = href.split('#');
	const folder = page.endsWith('/') ? page : `${dirname(page)}/`;
	const address = path === '' ? page : posix.normalize(posix.join(path.startsWith('/') ? '/' : folder, path));
	return { address: decodeURI(address.replace(/\?.*$/, '')), fragment: decodeURIComponent(fragment) };
}

export function loadedReport() {
	return loadedReports()[0];
}

/** The report in each of its languages, the original first. */
export function loadedReports(): readonly [Report, ...Report[]] {
	const result = loadReport(join(import.meta.dirname, '../..'));
	if ('report' in result) return [result.report, ...result.translations];
	throw new Error('The report of this repository has problems.');
}

/** Reads what the built site has in one language, by addresses from the root of that language. */
export function distIn({ meta: { folder, languages } }: Pick<Report, 'meta'>) {
	const at = (address: string) => `/${folder}${address.slice(1)}`;
	const isOther = (page: string) => folder === '' && pathInLanguage(page, languages) !== page;
	return {
		pages: pages.flatMap((page) =>
			page.startsWith(`/${folder}`) && !isOther(page) ? [`/${page.slice(folder.length + 1)}`] : [],
		),
		fileOf: (address: string) => fileOf(at(address)),
		readText: (address: string) => readText(at(address)),
		readJson: (address: string) => readJson(at(address)),
	};
}
