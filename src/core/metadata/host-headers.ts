import { translationFolders } from '../model/language-tag.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { typesByEnding } from '../permalink/media-types.ts';
import { LINKSET_TYPE } from '../permalink/file-types.ts';
import type { LandingPage } from './landing-page.ts';
import { type TypedLink, typedLinks } from './typed-links.ts';

/**
 * What a host adds to the answers for addresses of a pattern. `*` stands for anything, `:name` for one part; a pattern
 * may hold one `*`.
 */
export interface HeaderBlock {
	readonly path: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Headers for hosts that read a file `_headers`. Cloudflare takes a hundred blocks and lines of 2,000 characters, so
 * only the cover and the sections get links of their own; every other address gets a link to the linkset, which has the
 * links of all. If two blocks give the same header, hosts send both values, so only one block gives a media type. A
 * frozen edition gets its date (RFC 7089). Everything of a translation gets a link to the linkset of that too.
 *
 * @param absolute From an address of the site to the one at which it lives.
 */
export function hostHeaders(
	{ meta, editions }: Pick<Report, 'meta' | 'editions'>,
	pages: readonly LandingPage[],
	absolute: (path: string) => string,
): HeaderBlock[] {
	const value = ({ href, rel, type }: TypedLink) =>
		`<${absolute(href)}>; rel="${rel}"${type === undefined ? '' : `; type="${type}"`}`;
	const linkset: TypedLink = { rel: 'linkset', href: address.linkset, type: LINKSET_TYPE };
	const translations = translationFolders(meta.languages);
	return [
		{ path: '/*', headers: [['Link', value(linkset)]] },
		...translations.map((folder) => ({
			path: `/${folder}/*`,
			headers: [['Link', value({ ...linkset, href: `/${folder}${address.linkset}` })] as const],
		})),
		...pages
			.filter(({ kind }) => kind === 'report' || kind === 'section')
			.slice(0, MOST_PAGES)
			.map((page) => ({
				path: page.path,
				headers: typedLinks(page).flatMap((link) => (link.rel === 'linkset' ? [] : [['Link', value(link)] as const])),
			})),
		...[...typesByEnding].map(([ending, type]) => ({
			path: `/*${ending}`,
			headers: [['Content-Type', type] as const],
		})),
		...editions.published.slice(-MOST_EDITIONS).map(({ version, date }) => ({
			path: `${address.edition(version)}*`,
			headers: [['Memento-Datetime', new Date(`${date}T00:00:00Z`).toUTCString()] as const],
		})),
	];
}

/** Under a path each block is written twice, and the security headers need some of the hundred. */
const MOST_PAGES = 15;
const MOST_EDITIONS = 10;

/** Blocks as a file `_headers`, as Netlify and Cloudflare Pages read it. */
export function writeHeaders(blocks: readonly HeaderBlock[]): string {
	return blocks
		.map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
		.join('\n');
}
