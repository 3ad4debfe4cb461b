import { liveAddress } from '../permalink/permalink.ts';
import { sitemap } from '../metadata/sitemap.ts';
import type { Report } from '../model/report.ts';
import { json, type Output, TEXT_TYPE } from './output.ts';

/** Three bars, the last of them open: what is known, and what is not. */
const FAVICON =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>rect{fill:#0b5563}@media (prefers-color-scheme:dark){rect{fill:#6fc3d3}}</style><rect x="3" y="7" width="26" height="5"/><rect x="3" y="14" width="18" height="5"/><rect x="3" y="21" width="9" height="5" opacity=".55"/></svg>\n';

/** What browsers and search engines look for at the root of a site. */
export function* siteOutputs(report: Report): Generator<Output> {
	const { title, shortTitle, abstract, language } = report.meta;
	yield { path: '/favicon.svg', type: 'image/svg+xml', body: FAVICON };
	yield {
		path: '/site.webmanifest',
		type: 'application/manifest+json',
		body: json({
			name: title,
			short_name: shortTitle ?? title,
			description: abstract.text,
			lang: language,
			start_url: './',
			display: 'browser',
			background_color: '#fdfcfa',
			theme_color: '#0b5563',
			icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
		}),
	};
	yield { path: '/sitemap.xml', type: 'application/xml; charset=utf-8', body: sitemap(report) };
	yield {
		path: '/robots.txt',
		type: TEXT_TYPE,
		body: `User-agent: *\nAllow: /\nSitemap: ${liveAddress(report, '/sitemap.xml')}\n`,
	};
}
