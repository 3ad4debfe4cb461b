import { fileName } from '../sources/copy-kinds.ts';

/**
 * The permanent addresses of the site, from its root. A page ends with a slash; `relativise` turns links between
 * pages into relative ones, so that the site works under any path. Functions whose results are patterns in the site’s map
 * return them as types too, so that the compiler knows which files there are.
 */
export const address = {
	cover: '/',
	report: '/report/',
	figures: '/figures/',
	charts: '/charts/',
	tables: '/tables/',
	sources: '/sources/',
	methods: '/methods/',
	unknowns: '/methods/#not-known',
	data: '/data/',
	search: '/search/',
	cite: '/cite/',
	editions: '/editions/',
	/** What hosts show at any address that has no page. */
	missing: '/404.html',
	pdf: '/report.pdf',
	/** The whole report in one file that loads nothing. */
	offline: '/report-offline.html',
	/** Every edition of the report with its date (RFC 7089). */
	timemap: '/editions/timemap.link',
	/** An edition as it was published. */
	edition: (version: string) => `/v/${version}/`,
	section: (id: string) => `/${id}/`,
	claim: (section: string, id: string) => `/${section}/#${id}`,
	figure: (id: string) => `/figures/${id}/`,
	chart: (id: string) => `/charts/${id}/`,
	embed: (id: string) => `/embed/${id}/`,
	table: (id: string) => `/tables/${id}/`,
	source: (id: string) => `/sources/${id}/`,
	/** The saved copy of a source itself, byte for byte, under its own name. */
	copy: (source: { readonly file: string }) => `/sources/${fileName(source)}`,
	/** All data in one archive. */
	package: '/data/report-data.zip',
	/** JSON Schema of the files of one kind. */
	schema: <Kind extends string>(kind: Kind) => `/data/${kind}.schema.json` as const,
	linkset: '/linkset.json',
	/** Files to import a citation, without their ending. */
	citation: {
		report: '/cite/report',
		section: <Id extends string>(id: Id) => `/cite/${id}` as const,
		claim: <Id extends string>(id: Id) => `/cite/claims/${id}` as const,
		figure: <Id extends string>(id: Id) => `/figures/${id}` as const,
		chart: <Id extends string>(id: Id) => `/charts/${id}` as const,
		table: <Id extends string>(id: Id) => `/tables/${id}` as const,
	},
	/** The marked passage that states a figure or names a term. */
	passage: (source: string, id: string) => `/sources/${source}/#${passageId(id)}`,
	term: (id: string) => `/methods/#${termId(id)}`,
	unknown: (id: string) => `/methods/#${id}`,
} as const;

export function passageId(id: string): string {
	return `quote-${id}`;
}

export function termId(id: string): string {
	return `term-${id}`;
}

/** Where a chart stands in the text that shows it. */
export function chartAnchor(id: string): string {
	return `chart-${id}`;
}

/** Where a table of a data file stands in the text that shows it. */
export function tableAnchor(id: string): string {
	return `table-${id}`;
}
