import type { Report } from '../model/report.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import { addressIn } from '../permalink/languages.ts';
import { liveAddress } from '../permalink/permalink.ts';
import { addressesOf, languageIds, partsOf } from '../permalink/site-addresses.ts';
import { siteMap } from '../permalink/site-map.ts';
import { alternateLinks } from './alternate-links.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * Every page that a search engine may list (sitemaps.org 0.9). Of a report in several languages, the sitemaps of these:
 * each is a file beside this one.
 */
export function sitemap(report: Report): string {
	const { meta } = report;
	const languages = languageIds(meta);
	if (languages.length === 0) return sitemapOf(meta.language, report);
	const sitemaps = languages.map(({ id }) => {
		const url = escapeXml(liveAddress(report, `/sitemap-${id}.xml`));
		return `\t<sitemap><loc>${url}</loc><lastmod>${meta.edition.date}</lastmod></sitemap>`;
	});
	return [XML, `<sitemapindex ${NAMESPACE}>`, ...sitemaps, '</sitemapindex>\n'].join('\n');
}

/** The pages of one language, each with the same page in every language. */
export function sitemapOf(language: string, report: Report): string {
	const { meta } = report;
	const parts = partsOf(report);
	const urls = siteMap
		.filter((entry) => entry.sitemap)
		.flatMap((entry) => addressesOf(entry, parts))
		.map((path) => {
			const url = escapeXml(addressIn(language, meta, path));
			const links = alternateLinks(report, path).map(
				({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang ?? ''}" href="${escapeXml(href)}"/>`,
			);
			return `\t<url><loc>${url}</loc><lastmod>${meta.edition.date}</lastmod>${links.join('')}</url>`;
		});
	const links = meta.languages.length === 1 ? '' : ' xmlns:xhtml="http://www.w3.org/1999/xhtml"';
	return [XML, `<urlset ${NAMESPACE}${links}>`, ...urls, '</urlset>\n'].join('\n');
}
