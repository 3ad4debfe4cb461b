import { defineMiddleware } from 'astro:middleware';
import { relativise, rebase } from '../core/permalink/relativise.ts';
import { report } from './report.ts';

/** Makes the links of each page relative, so that the built site works under any path. The 404 page is shown anywhere, so its links begin at the site’s own path. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
	const html = await response.text();
	const isMissing = url.pathname.startsWith('/404');
	return new Response(isMissing && !import.meta.env.DEV ? rebase(html, new URL(report.meta.url).pathname) : relativise(html, url.pathname, report.editions.base), response);
});
