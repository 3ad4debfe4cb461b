import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { addressIn } from '../permalink/languages.ts';
import { entryAt } from '../permalink/site-addresses.ts';
import type { TypedLink } from './typed-links.ts';

/**
 * The same page in each language of the report, itself included; for readers of other languages, the original. A report
 * in one language has none of these, nor has a page that search engines do not list, nor one of an edition: its
 * canonical address is on the live site.
 *
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function alternateLinks({ meta, editions }: Pick<Report, 'meta' | 'editions'>, path: string): TypedLink[] {
	const [original = meta.language, ...others] = meta.languages;
	if (others.length === 0 || editions.base !== address.cover || entryAt(path)?.sitemap !== true) return [];
	const linkTo = (language: string, hreflang = language): TypedLink => ({
		rel: 'alternate',
		href: addressIn(language, meta, path),
		hreflang,
	});
	return [...meta.languages.map((language) => linkTo(language)), linkTo(original, 'x-default')];
}
