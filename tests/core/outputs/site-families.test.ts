import sax from 'sax';
import { expect, test } from 'vitest';
import type { Report } from '../../../src/core/model/report.ts';
import { small } from '../metadata/small-report.ts';
import { prepare } from './prepare.ts';

/** The report, published at an address. */
const at = (url: string): Report => ({ ...small, meta: { ...small.meta, url } });
const fileOf = (report: Report, path: string) => String(prepare(report).contentAt(path));

/** The text of each element of a name. @throws If the XML is not well formed. */
function textsOf(xml: string, name: string): string[] {
	const found: string[] = [];
	let open: string | undefined;
	const parser = sax.parser(true, { strictEntities: true });
	parser.onopentag = (tag) => (open = tag.name);
	parser.ontext = (text) => {
		if (open === name) found.push(text);
	};
	parser.onclosetag = () => (open = undefined);
	parser.onerror = (error) => {
		throw error;
	};
	parser.write(xml).close();
	return found;
}

test.each(['https://example.org/', 'https://example.org/reports/a&b/'])(
	'the sitemap of a site at %s has each page once, by its whole address below the sitemap itself',
	(url) => {
		const xml = fileOf(at(url), '/sitemap.xml');
		expect(xml).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
		const addresses = textsOf(xml, 'loc');
		expect(addresses).toContain(url);
		expect(addresses).toContain(`${url}figures/traffic/`);
		expect(new Set(addresses).size).toBe(addresses.length);
		// The rules of sitemaps.org: at most 50,000 addresses of at most 2,048 characters, in at most 50 MB.
		expect(addresses.length).toBeLessThan(50_000);
		for (const each of addresses) {
			expect(each.startsWith(url), each).toBe(true);
			expect(each.length).toBeLessThan(2048);
		}
		for (const day of textsOf(xml, 'lastmod')) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(textsOf(xml, 'lastmod')).toHaveLength(addresses.length);
	},
);

test('robots.txt names the sitemap, and below a path says where search engines look for it', () => {
	expect(fileOf(at('https://example.org/'), '/robots.txt')).toBe(
		'User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n',
	);
	expect(fileOf(at('https://example.org/reports/x/'), '/robots.txt')).toBe(
		'# This file counts at https://example.org/robots.txt only. If that is not this file, add the line Sitemap there.\n' +
			'User-agent: *\nAllow: /\nSitemap: https://example.org/reports/x/sitemap.xml\n',
	);
});
