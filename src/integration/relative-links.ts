import { defineMiddleware } from 'astro:middleware';
import { relativise, rebase } from '../core/permalink/relativise.ts';
import { report } from './report.ts';

/** Astro puts the one style sheet of the site into every page; the 404 page has a style of its own. */
const STYLE_SHEET = /<link rel="stylesheet"[^>]*>/g;

/**
 * Makes the links of each page relative, so that the built site works under any path. The 404 page is shown at any
 * address of any host, so its links lead to where the report lives.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
	const html = await response.text();
	const isMissing = url.pathname.startsWith('/404') && !import.meta.env.DEV;
	if (isMissing) return new Response(rebase(html.replace(STYLE_SHEET, ''), report.meta.url), response);
	return new Response(relativise(html, url.pathname, report.editions.base), response);
});
