import { writtenKinds } from '../model/evidence/written-kinds.ts';
import { address } from './addresses.ts';

/** What a report may have many of. In a pattern its name stands in braces for the id of each. */
export type Part =
	| 'section'
	/** A heading or a claim of a section. */
	| 'anchor'
	| 'claim'
	| 'figure'
	| 'chart'
	/** A chart or a table as it stands in a section. */
	| 'drawing'
	| 'coverChart'
	| 'table'
	| 'source'
	/** Words of a source that state a figure or name a term. */
	| 'passage'
	| 'term'
	| 'unknown'
	| 'rule'
	| 'edition';

/** What a pattern may name beside ids, each with the part that it belongs to. */
export const attributes = {
	/** The file name of the saved copy. */
	copy: 'source',
} as const satisfies Readonly<Record<string, Part>>;

/** What a page may load and who may frame it; `whole` carries all that it needs and loads nothing. */
export type Policy = 'page' | 'search' | 'embed' | 'missing' | 'whole';

/** What a page may stand for as a work to cite, if it has files of its own. */
export type Landing = 'report' | 'figure' | 'chart' | 'table';

/** Something that a page or a fragment is there for: where the report has none of it, neither is built. */
interface Needed {
	readonly needs?: Part;
}

/** A page or a file of the site, or one for each of a part of the report. */
export interface SiteEntry extends Needed {
	/** Address from the site’s root: of a page with a slash at its end; `*` stands for any files below a folder. */
	readonly path: string;
	/** Fragments of the page that links may lead to. */
	readonly fragments?: readonly (string | (Needed & { readonly id: string }))[];
	/** Ids that the page has for itself; `*` stands for anything. */
	readonly ids?: readonly string[];
	/** Whether prose may link to it. */
	readonly linkable?: true;
	/** The words of its link on top of every page, and the fragment that the link leads to. */
	readonly nav?: { readonly text: string; readonly fragment?: string };
	/** Whether search engines may list it. */
	readonly sitemap?: true;
	/** What the search calls it, where the search finds the words of the page itself. Parts are found by themselves. */
	readonly search?: string;
	/** Whether the site has it once, beside all editions; every edition has all else for itself. */
	readonly live?: true;
	/** Whether an edition promises its address, as one of the part in its path, else of the report. */
	readonly promised?: true;
	readonly policy?: Policy;
	/** Media type, for those that follow typed links. */
	readonly type?: string;
	/** Which landing page it is an item of, and which it describes. */
	readonly itemOf?: Landing;
	readonly describes?: Landing;
	/** Whether its name holds a hash of its content, so that it may be kept for ever. */
	readonly immutable?: true;
}

const page = { type: 'text/html', linkable: true, sitemap: true, promised: true, policy: 'page' } as const;
const file = { linkable: true, promised: true } as const;
/** Of a file that stands for nothing to cite. */
const extra = { linkable: true } as const;
/** A draft is not to be cited and has no such files, so that prose may not link to them. */
const citation = { promised: true } as const;
const live = { live: true } as const;

/** Ids of every page with the common head and foot. */
const frame = ['main'];
/** Ids that come with prose. The offline copy, made of the page of the whole, has the passages of the sources too. */
const proseIds = [...frame, 'toc-title', '*-title', 'card-*', 'quote-*'];

/**
 * All pages and files of the site, in the order in which a list of them is read. Whatever needs such a list reads it here,
 * and a test holds it against a built site.
 */
export const siteMap: readonly SiteEntry[] = [
	{
		...page,
		path: address.cover,
		nav: { text: 'Contents', fragment: 'contents' },
		fragments: ['key-figures', 'contents', 'cite', 'downloads', 'about', 'chart-{coverChart}'],
		ids: [...frame, 'chart-*-title'],
	},
	{ ...file, path: address.pdf, type: 'application/pdf', itemOf: 'report' },
	{
		...page,
		path: address.report,
		nav: { text: 'On one page' },
		fragments: ['{section}', '{anchor}', '{drawing}'],
		ids: proseIds,
		itemOf: 'report',
	},
	{
		...page,
		path: address.section('{section}'),
		fragments: ['{anchor}', '{drawing}'],
		ids: proseIds,
		itemOf: 'report',
	},
	{
		...page,
		path: address.figures,
		nav: { text: 'Figures' },
		fragments: ['{figure}'],
		ids: [...frame, 'filter-field'],
	},
	{
		...page,
		path: address.figure('{figure}'),
		fragments: ['details', 'used'],
		ids: [...frame, ...Object.values(writtenKinds).map(({ anchor }) => anchor), 'caveats', 'history'],
	},
	{ ...page, path: address.charts, needs: 'chart', search: 'Page', fragments: ['{chart}'], ids: frame },
	{
		...page,
		path: address.chart('{chart}'),
		fragments: ['chart-{chart}', 'description', 'figures', 'downloads', 'embed'],
		ids: [...frame, 'title'],
	},
	{ path: address.embed('{chart}'), linkable: true, promised: true, policy: 'embed', ids: ['title'] },
	{ ...page, path: address.tables, needs: 'table', search: 'Page', fragments: ['{table}'], ids: frame },
	{ ...page, path: address.table('{table}'), ids: frame },
	{ ...page, path: address.sources, needs: 'source', search: 'Page', fragments: ['{source}'], ids: frame },
	{ ...page, path: address.source('{source}'), fragments: ['copy', 'quote-{passage}'], ids: frame },
	{
		...page,
		path: address.methods,
		nav: { text: 'Methods' },
		search: 'Page',
		fragments: [
			'checks',
			{ id: 'not-known', needs: 'unknown' },
			{ id: 'names', needs: 'term' },
			'promises',
			'term-{term}',
			'{unknown}',
			'rule-{rule}',
		],
		ids: [...frame, 'toc-title', '*-title'],
	},
	{
		...page,
		path: address.data,
		nav: { text: 'Data' },
		search: 'Downloads',
		fragments: [
			'figures',
			{ id: 'tables', needs: 'table' },
			{ id: 'charts', needs: 'chart' },
			{ id: 'sources', needs: 'source' },
			'programs',
		],
		ids: frame,
	},
	{ ...page, path: address.cite, nav: { text: 'Cite' }, search: 'Page', ids: frame },
	{
		...live,
		path: address.search,
		linkable: true,
		nav: { text: 'Search' },
		policy: 'search',
		ids: [...frame, 'search-field'],
	},
	{
		...page,
		...live,
		path: address.editions,
		fragments: ['v{edition}'],
		ids: [...frame, 'draft', '*-title'],
	},
	{ ...live, path: address.missing, policy: 'missing', ids: frame },

	{ ...file, path: address.offline, policy: 'whole', ids: ['*'] },
	{ ...file, path: '/data/figures.csv', type: 'text/csv', itemOf: 'report' },
	{ ...file, path: '/data/figures.json', type: 'application/json', itemOf: 'report' },
	...['figure', 'figures', 'chart', 'edition', 'editions'].map((kind) => ({ ...file, path: address.schema(kind) })),
	{ ...file, path: '/data/datapackage.json', type: 'application/json', describes: 'report' },
	{ ...file, path: address.package, type: 'application/zip', itemOf: 'report' },
	{ ...file, path: '/ro-crate-metadata.json', type: 'application/ld+json', describes: 'report' },
	{ ...file, path: '/datacite.json', type: 'application/vnd.datacite.datacite+json', describes: 'report' },
	{ ...file, path: address.linkset },
	{ ...file, ...live, path: '/editions.json' },
	{ ...file, ...live, path: '/editions.xml' },
	{ ...extra, ...live, path: address.timemap },

	{ ...file, path: '/figures/{figure}.json', type: 'application/json', itemOf: 'figure' },
	{ ...file, path: '/charts/{chart}.svg', type: 'image/svg+xml', itemOf: 'chart' },
	{ ...file, path: '/charts/{chart}.png', type: 'image/png', itemOf: 'chart' },
	{ ...file, path: '/charts/{chart}.csv', type: 'text/csv', itemOf: 'chart' },
	{ ...file, path: '/charts/{chart}.json', type: 'application/json', itemOf: 'chart' },
	{ ...file, path: '/tables/{table}.csv', type: 'text/csv', itemOf: 'table' },
	{ ...file, path: address.copy({ file: '{copy}' }) },
	...[
		address.citation.report,
		address.citation.section('{section}'),
		address.citation.claim('{claim}'),
		address.citation.figure('{figure}'),
		address.citation.chart('{chart}'),
		address.citation.table('{table}'),
	].flatMap((path) => ['.bib', '.ris', '.csl.json'].map((ending) => ({ ...citation, path: path + ending }))),

	{ ...extra, path: '/cards/chart-{chart}.png' },
	{ ...extra, path: '/cards/section-{section}.png' },
	{ ...extra, path: '/cards/cover.png' },
	{ ...extra, path: '/favicon.svg' },
	{ ...extra, path: '/site.webmanifest' },
	{ ...extra, ...live, path: '/sitemap.xml' },
	{ ...extra, ...live, path: '/robots.txt' },
	{ ...extra, ...live, path: '/licences.txt' },
	{ ...extra, ...live, path: '/SHA256SUMS' },
	{ ...live, path: '/_headers' },
	{ ...live, path: '/_redirects' },
	{ path: '/assets/*', immutable: true },
	{ ...live, path: '/pagefind/fragment/*', immutable: true },
	{ ...live, path: '/pagefind/index/*', immutable: true },
	{ ...live, path: '/pagefind/*' },
	{ ...live, path: address.edition('{edition}'), linkable: true, ids: ['*'] },
	{ ...live, path: '/v/*' },
];
