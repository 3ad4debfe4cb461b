import { writtenKinds } from '../model/evidence/written-kinds.ts';
import { address, worksAnchor } from './addresses.ts';
import { citationFormats, citationPaths, worksFiles } from './citation-formats.ts';
import {
	avif,
	csv,
	docx,
	HTML_TYPE,
	json,
	LINKSET_TYPE,
	png,
	schema,
	svg,
	text,
	timemap,
	webp,
	xlsx,
} from './file-types.ts';
import type { SiteEntry } from './site-entry.ts';

/** The kinds of JSON file that this project defines itself, each with a schema. */
export const schemaKinds = ['figure', 'figures', 'chart', 'edition', 'editions'] as const;
export type SchemaKind = (typeof schemaKinds)[number];

const page = { type: HTML_TYPE, linkable: true, sitemap: true, promised: true, policy: 'page' } as const;
const promised = { linkable: true, promised: true } as const;
const file = { ...promised, made: true } as const;
/** Fields of a file that belongs to nothing citable. */
const extra = { linkable: true, made: true } as const;
/** Fields of a citation file. A draft is not to be cited and has none, so prose may not link to them. */
const citation = { promised: true, made: true } as const;
const live = { live: true } as const;
const once = { once: true } as const;

/** Ids in every page with the common header and footer. */
const frame = ['main'];
/**
 * Ids in pages with prose. Those with a full stop are of paragraphs of claims, of footnotes and of works cited. The
 * offline copy is made from the page of the whole report and adds passages of sources.
 */
const proseIds = [...frame, 'toc-title', '*-title', 'card-*', 'quote-*', 'cell-*', '*.*'];

/**
 * All pages and files of the site, in the order in which lists show them. Every such list is made from this one. A test
 * compares it with a built site.
 */
const entries = [
	{
		...page,
		path: address.cover,
		nav: { words: 'nav.contents', fragment: 'contents' },
		fragments: ['key-figures', 'contents', 'cite', 'downloads', 'about', 'chart-{coverChart}'],
		ids: [...frame, 'chart-*-title'],
	},
	{ ...promised, path: address.pdf, type: 'application/pdf', itemOf: 'report' },
	{ ...promised, ...docx, path: address.word, itemOf: 'report' },
	{
		...page,
		path: address.report,
		nav: { words: 'nav.one-page' },
		fragments: ['{section}', '{anchor}', '{drawing}', { id: worksAnchor, needs: 'work' }],
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
		nav: { words: 'nav.figures' },
		fragments: ['{figure}'],
		ids: [...frame, 'filter-field'],
	},
	{
		...page,
		path: address.figure('{figure}'),
		fragments: ['details', 'used'],
		ids: [...frame, ...Object.values(writtenKinds).map(({ anchor }) => anchor), 'caveats', 'history'],
	},
	// Its members are promised, each by itself. Once none is used, nothing is left to list.
	{
		path: address.family('{family}'),
		type: HTML_TYPE,
		linkable: true,
		sitemap: true,
		policy: 'page',
		ids: frame,
	},
	{ ...page, path: address.charts, needs: 'chart', search: 'page', fragments: ['{chart}'], ids: frame },
	{
		...page,
		path: address.chart('{chart}'),
		fragments: ['chart-{chart}', 'description', 'figures', 'downloads', 'embed'],
		ids: [...frame, 'title', 'query'],
	},
	{ path: address.embed('{chart}'), linkable: true, promised: true, policy: 'embed', ids: ['title'] },
	{ ...page, path: address.tables, needs: 'table', search: 'page', fragments: ['{table}'], ids: frame },
	// Rows are no citables: their ids hold as long as what names the rows, and in editions as they were.
	{ ...page, path: address.table('{table}'), ids: [...frame, 'query', 'filter-field', 'row-*'] },
	{ ...page, path: address.sources, needs: 'source', search: 'page', fragments: ['{source}'], ids: frame },
	{ ...page, path: address.source('{source}'), fragments: ['copy', 'quote-{passage}', 'cell-{cell}'], ids: frame },
	{
		...page,
		path: address.references,
		needs: 'work',
		search: 'page',
		fragments: ['work.{work}'],
		ids: [...frame, 'work.*'],
	},
	{
		...page,
		path: address.methods,
		nav: { words: 'nav.methods' },
		search: 'page',
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
		nav: { words: 'nav.data' },
		search: 'downloads',
		fragments: [
			'figures',
			{ id: 'tables', needs: 'table' },
			{ id: 'charts', needs: 'chart' },
			{ id: 'pictures', needs: 'picture' },
			{ id: 'sources', needs: 'source' },
			'programs',
		],
		ids: frame,
	},
	{ ...page, path: address.cite, nav: { words: 'nav.cite' }, search: 'page', ids: frame },
	{
		...live,
		path: address.search,
		linkable: true,
		nav: { words: 'nav.search' },
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
	{ ...live, ...once, path: address.missing, policy: 'missing', ids: frame },

	{ ...promised, path: address.offline, type: HTML_TYPE, policy: 'whole', ids: ['*'] },
	{ ...file, ...csv, path: '/data/figures.csv', itemOf: 'report' },
	{ ...file, ...xlsx, path: '/data/figures.xlsx', itemOf: 'report' },
	{ ...file, ...json, path: '/data/figures.json', itemOf: 'report' },
	...schemaKinds.map((kind) => ({ ...file, ...schema, path: address.schema(kind) })),
	{ ...file, ...json, path: '/data/datapackage.json', describes: 'report' },
	{ ...file, path: address.package, type: 'application/zip', itemOf: 'report' },
	{
		...file,
		path: '/ro-crate-metadata.json',
		type: 'application/ld+json; charset=utf-8',
		ending: 'ro-crate-metadata.json',
		describes: 'report',
	},
	{
		...file,
		path: '/datacite.json',
		type: 'application/vnd.datacite.datacite+json; charset=utf-8',
		ending: 'datacite.json',
		describes: 'report',
	},
	{ ...file, path: address.linkset, type: LINKSET_TYPE, ending: 'linkset.json' },
	{ ...file, ...live, ...json, path: '/editions.json' },
	{
		...file,
		...live,
		path: '/editions.xml',
		type: 'application/atom+xml; charset=utf-8',
		ending: 'editions.xml',
	},
	{ ...extra, ...live, ...timemap, path: address.timemap },
	{ ...extra, ...live, ...timemap, path: address.timemapOf('{page}') },

	...worksFiles.map((each) => ({ ...file, ...each, needs: 'work' as const })),
	{ ...file, ...json, path: '/figures/{figure}.json', itemOf: 'figure' },
	{ ...file, ...svg, path: '/charts/{chart}.svg', itemOf: 'chart' },
	{ ...file, ...png, path: '/charts/{chart}.png', itemOf: 'chart' },
	{ ...file, ...csv, path: '/charts/{chart}.csv', itemOf: 'chart' },
	{ ...file, ...json, path: '/charts/{chart}.json', itemOf: 'chart' },
	{ ...file, ...csv, path: '/tables/{table}.csv', itemOf: 'table' },
	{ ...file, ...xlsx, path: '/tables/{table}.xlsx', itemOf: 'table' },
	// Of a picture that is no PNG, the family of these files gives the media type.
	{ ...file, ...png, path: '/pictures/{pictureFile}' },
	{ ...extra, ...avif, path: '/pictures/{pictureCopy}.avif' },
	{ ...extra, ...webp, path: '/pictures/{pictureCopy}.webp' },
	// Of a copy that is no text, the family of these files gives the media type.
	{ ...file, ...text, path: '/sources/{copy}' },
	{ promised: true, made: true, ...csv, path: '/sources/{plainCopy}.utf8.csv' },
	...Object.values(citationPaths).flatMap((path) =>
		citationFormats.map(({ ending, type }) => ({ ...citation, path: `${path}${ending}` as const, type, ending })),
	),

	{ ...extra, ...png, path: '/cards/chart-{chart}.png' },
	{ ...extra, ...png, path: '/cards/section-{section}.png' },
	{ ...extra, ...png, path: '/cards/cover.png' },
	{ ...extra, ...once, ...svg, path: '/favicon.svg' },
	{ ...extra, path: '/site.webmanifest', type: 'application/manifest+json' },
	{ ...extra, ...live, ...once, path: '/sitemap.xml', type: 'application/xml; charset=utf-8' },
	{ ...extra, ...live, ...once, path: '/sitemap-{language}.xml', type: 'application/xml; charset=utf-8' },
	{ ...extra, ...live, ...once, ...text, path: '/robots.txt' },
	{
		...extra,
		...live,
		path: '/opensearch.xml',
		type: 'application/opensearchdescription+xml; charset=utf-8',
		ending: 'opensearch.xml',
	},
	{ ...live, ...once, path: '/licences.txt', linkable: true },
	{ ...live, ...once, path: '/SHA256SUMS', linkable: true },
	{ ...live, ...once, ...text, path: '/_headers', made: true },
	{ ...live, ...once, ...text, path: '/_redirects', made: true },
	{ ...once, path: '/assets/*', immutable: true },
	{ ...live, path: '/pagefind/fragment/*', immutable: true },
	{ ...live, path: '/pagefind/index/*', immutable: true },
	{ ...live, path: '/pagefind/*' },
	{ ...live, ...once, path: address.edition('{edition}'), linkable: true, ids: ['*'] },
	{ ...live, ...once, path: '/v/*' },
] as const satisfies readonly SiteEntry[];

/** All pages and files of the site, with the fields that any entry may have. */
export const siteMap: readonly SiteEntry[] = entries;

type Known = (typeof entries)[number];

/** The address, or the pattern of the addresses, of files that are made from the report alone. */
export type MadePath = Extract<Known, { readonly made: true }>['path'];
