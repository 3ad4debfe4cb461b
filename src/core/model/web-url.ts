import { z } from 'zod';
import { bounds } from './bounds.ts';

/** An address that a reader may follow: `javascript:` and its like would run in the reader’s name. */
export const WebUrl = z
	.url({ protocol: /^https?$/ })
	.max(bounds.address)
	.refine(
		(url) => (URL.parse(url)?.href ?? '').length <= bounds.address,
		`Letters other than those of English count as they are sent, as in %C3%A9 for é: ${bounds.address} characters at the most.`,
	);

/** Where a site lives: every address of the report begins with it, so it is a host and a path and nothing else. */
export const BaseUrl = WebUrl.refine(
	isPlain,
	'Write protocol, host and path alone, such as https://example.org/report/: no user, no password, no “?”, no “#”.',
);

/** A base URL in the one spelling in which addresses are compared, with a slash at its end. */
export function baseUrl(url: string): string {
	return new URL(url).href.replace(/\/*$/, '/');
}

function isPlain(text: string): boolean {
	const url = URL.parse(text);
	// What is no URL at all is refused with other words.
	return url === null || (url.username === '' && url.password === '' && !/[?#]/.test(text));
}
