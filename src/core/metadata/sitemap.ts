import type { Report } from '../model/report.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import { liveAddress } from '../permalink/permalink.ts';
import { addressesOf, partsOf } from '../permalink/site-addresses.ts';
import { siteMap } from '../permalink/site-map.ts';

/** Every page that a search engine may list (sitemaps.org 0.9). */
export function sitemap(report: Report): string {
	const parts = partsOf(report);
	const urls = siteMap
		.filter((entry) => entry.sitemap)
		.flatMap((entry) => addressesOf(entry, parts))
		.map(
			(path) =>
				`\t<url><loc>${escapeXml(liveAddress(report, path))}</loc><lastmod>${report.meta.edition.date}</lastmod></url>`,
		);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...urls,
		'</urlset>\n',
	].join('\n');
}
