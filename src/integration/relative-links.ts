import { defineMiddleware } from 'astro:middleware';
import { builtFolder } from '../core/permalink/permalink.ts';
import { relativise, rebase } from '../core/permalink/relativise.ts';
import { report } from './report.ts';

/** Where the pages stand. The dev server has one language, at its root. */
const standing = import.meta.env.DEV ? undefined : { base: builtFolder(report), folder: report.meta.folder };

/** The style sheet of the site, which Astro links in every page. The 404 page has a style of its own. */
const STYLE_SHEET = /<link rel="stylesheet"[^>]*>/g;

/**
 * Makes the links of each page relative, so that the built site works under any path. Hosts show the 404 page at any
 * address, so its links are absolute.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
	const html = await response.text();
	const isMissing = url.pathname.startsWith('/404') && !import.meta.env.DEV;
	if (isMissing) return new Response(rebase(html.replace(STYLE_SHEET, ''), report.meta.url), response);
	return new Response(relativise(html, url.pathname, standing), response);
});
