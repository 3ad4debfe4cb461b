import { BaseUrl } from '../model/web-url.ts';
import type { Problems } from '../problem.ts';
import type { Draft } from './read-draft.ts';

/** Holds the address that stands in place of `url` to what `url` must be. */
export function checkSiteUrl(siteUrl: string | undefined, { meta }: Draft, problems: Problems): void {
	if (siteUrl === undefined || BaseUrl.safeParse(siteUrl).success) return;
	problems.report({
		rule: 'entry-matches-schema',
		at: meta.at('url'),
		message: `SITE_URL, which stands in place of \`url\`, is “${siteUrl}”: that is no base URL.`,
		hint: 'Write protocol, host and path alone, such as https://example.org/report/, or leave SITE_URL unset.',
	});
}
