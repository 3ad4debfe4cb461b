import { openSearch } from '../metadata/open-search.ts';
import { sitemap, sitemapOf } from '../metadata/sitemap.ts';
import type { Look } from '../model/look.ts';
import type { Report } from '../model/report.ts';
import { typeAt } from '../permalink/media-types.ts';
import { liveAddress } from '../permalink/permalink.ts';
import { languageIds } from '../permalink/site-addresses.ts';
import { each, type Family, json, one } from './family.ts';

/** The icon: that of the report, or three bars in its colours, the last of them half transparent. */
function icon({ icon: own, colours }: Look): string | Uint8Array {
	return own?.bytes ?? bars(colours.light.accent, colours.dark.accent);
}

const bars = (light: string, dark: string) =>
	[
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
		`<style>rect{fill:${light}}@media (prefers-color-scheme:dark){rect{fill:${dark}}}</style>`,
		'<rect x="3" y="7" width="26" height="5"/>',
		'<rect x="3" y="14" width="18" height="5"/>',
		'<rect x="3" y="21" width="9" height="5" opacity=".55"/>',
		'</svg>\n',
	].join('');

/** What browsers and search engines look for at the root of a site. */
export const siteFamilies: readonly Family[] = [
	{ path: '/favicon.svg', files: one(({ report }) => icon(report.look)) },
	{
		path: '/site.webmanifest',
		files: one(({ report }) => json(webManifest(report))),
	},
	{ path: '/sitemap.xml', files: one(({ report }) => sitemap(report)) },
	{
		path: '/sitemap-{language}.xml',
		files: each(
			({ report }) => languageIds(report.meta),
			({ language }, { report }) => sitemapOf(language, report),
		),
	},
	{ path: '/opensearch.xml', files: one(({ report }) => openSearch(report)) },
	{
		path: '/robots.txt',
		files: one(({ report }) => robots(report)),
	},
];

/** Search engines read this file at the root of a host only, and a host may serve a site below a path from its root. */
function robots(report: Report): string {
	const { origin, pathname } = new URL(report.meta.url);
	const isBelow = pathname !== '/';
	const note = `# This file counts at ${origin}/robots.txt only. If that is not this file, add the line Sitemap there.\n`;
	return `${isBelow ? note : ''}User-agent: *\nAllow: /\nSitemap: ${liveAddress(report, '/sitemap.xml')}\n`;
}

function webManifest({ meta, look }: Report) {
	const { title, shortTitle, abstract, language } = meta;
	return {
		name: title,
		short_name: shortTitle ?? title,
		description: abstract.text,
		lang: language,
		start_url: './',
		display: 'browser',
		background_color: look.colours.light.paper,
		theme_color: look.colours.light.accent,
		icons: [{ src: `${meta.folder === '' ? '' : '../'}favicon.svg`, sizes: 'any', type: typeAt('/favicon.svg') }],
	};
}
