import { z } from 'zod';
import { bounds } from './bounds.ts';
import { textShapes } from './text-shape.ts';

/** An address that a reader may follow. Other protocols, such as `javascript:`, could run code. */
export const WebUrl = z
	.url({ protocol: /^https?$/ })
	.max(bounds.address)
	.refine(
		(url) => (URL.parse(url)?.href ?? '').length <= bounds.address,
		'Letters other than those of English count as they are sent, as in %C3%A9 for é: ' +
			`${bounds.address} characters at the most.`,
	)
	.register(textShapes, { pattern: '^[hH][tT][tT][pP][sS]?:' });

/** The address of a site. Every address of the report begins with it, so it has only a host and a path. */
export const BaseUrl = WebUrl.refine(
	isPlain,
	'Write protocol, host and path alone, such as https://example.org/report/: no user, no password, no “?”, no “#”.',
).register(textShapes, { pattern: '^[hH][tT][tT][pP][sS]?://[^?#@]*$' });

/** Normalises a base URL, so that addresses can be compared; it ends with a slash. */
export function baseUrl(url: string): string {
	return new URL(url).href.replace(/\/*$/, '/');
}

function isPlain(text: string): boolean {
	const url = URL.parse(text);
	// A text that is not a URL is refused by `WebUrl`.
	return url === null || (url.username === '' && url.password === '' && !/[?#]/.test(text));
}
