import { expect, test } from 'vitest';
import { serveFolder } from '../browser/serve-folder.ts';
import { dist, elementsOf, pages } from './read-dist.ts';

/** Addresses that a page or a style sheet names, resolved against its own. */
function linksIn(body: string, address: string, type: string): string[] {
	const named = type.startsWith('text/css')
		? [...body.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url = '']) => url)
		: elementsOf(body)
				.flatMap(({ tag, properties: { href, src, popoverTarget: _, ...rest } }) => [
					href,
					src,
					tag === 'div' ? rest['dataHref'] : undefined,
				])
				.filter((link) => typeof link === 'string');
	return named
		.filter((link) => !/^(?:data|mailto|blob):/.test(link))
		.map((link) => new URL(link, address).href.replace(/#.*$/, ''));
}

test('served at /a/b/ of any host, every page and file is reached and nothing is missing', async () => {
	const server = await serveFolder(dist, '/a/b/');
	const waiting = [server.url];
	const seen = new Set(waiting);
	const missing: string[] = [];
	for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
		const response = await fetch(address);
		if (!response.ok) missing.push(address);
		const type = response.headers.get('content-type') ?? '';
		const body = await response.text();
		if (!/^text\/(?:html|css)/.test(type) || !response.ok) continue;
		for (const link of linksIn(body, response.url, type)) {
			if (seen.has(link) || new URL(link).host !== new URL(server.url).host) continue;
			expect(link.startsWith(server.url), `${link}, named on ${address}, leaves the site`).toBe(true);
			seen.add(link);
			waiting.push(link);
		}
	}
	server.close();
	expect(missing).toEqual([]);
	// The offline copy, the frames for other sites and the 404 page are entered from outside; all else is linked.
	const entered = pages
		.filter((page) => page !== '/404.html' && !page.startsWith('/embed/'))
		.map((page) => server.url + page.slice(1));
	expect(entered.filter((page) => !seen.has(page))).toEqual([]);
});
