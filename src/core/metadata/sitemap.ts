import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { escapeXml } from '../format/escape-xml.ts';
import { liveAddress } from '../permalink/permalink.ts';

/** Every page that a search engine may list (sitemaps.org 0.9). */
export function sitemap(report: Report): string {
	const urls = pagesOf(report).map(
		(path) =>
			`\t<url><loc>${escapeXml(liveAddress(report, path))}</loc><lastmod>${report.meta.edition.date}</lastmod></url>`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Addresses of all pages. */
function pagesOf(report: Report): string[] {
	return [
		address.cover,
		...report.sections.map(({ id }) => address.section(id)),
		address.report,
		address.figures,
		...report.figures.map(({ id }) => address.figure(id)),
		...report.charts.map(({ id }) => address.chart(id)),
		...report.tables.map(({ id }) => address.table(id)),
		...report.sources.map(({ id }) => address.source(id)),
		address.methods,
		address.cite,
		address.editions,
		address.data,
	];
}
