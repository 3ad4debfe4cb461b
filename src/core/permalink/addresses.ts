import { fileName } from '../sources/copy-kinds.ts';

/**
 * The permanent addresses of the site, from its root. The address of a page ends with a slash. `relativise` makes links
 * between pages relative, so that the site works under any path. Functions whose results are patterns in the map of the
 * site return them as types, so that the compiler knows which files exist.
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
	/** The works cited. */
	references: '/references/',
	editions: '/editions/',
	/** The page that hosts show at an address that has no page. */
	missing: '/404.html',
	pdf: '/report.pdf',
	/** The same for Word. */
	word: '/report.docx',
	/** The whole report in one self-contained file. */
	offline: '/report-offline.html',
	/** The editions that have the cover, with their dates (RFC 7089). */
	timemap: '/editions/timemap.link',
	/** Those that have another page: its address, without the first and the last slash. */
	timemapOf: <Page extends string>(page: Page) => `/editions/timemap/${page}.link` as const,
	/** An edition as it was published: its original or, below `folder`, one of its translations. */
	edition: (version: string, folder = '') => `/v/${version}/${folder}`,
	section: (id: string) => `/${id}/`,
	claim: (section: string, id: string) => `/${section}/#${id}`,
	figure: (id: string) => `/figures/${id}/`,
	/** The members of a family that are used. */
	family: (id: string) => `/figures/${id}/`,
	chart: (id: string) => `/charts/${id}/`,
	embed: (id: string) => `/embed/${id}/`,
	table: (id: string) => `/tables/${id}/`,
	/** The file of a picture. */
	picture: ({ id, ending }: { readonly id: string; readonly ending: string }) => `/pictures/${id}.${ending}`,
	source: (id: string) => `/sources/${id}/`,
	/** The saved copy of a source, byte for byte, under its own file name. */
	copy: (source: { readonly file: string }) => `/sources/${fileName(source)}`,
	/** All data in one archive. */
	package: '/data/report-data.zip',
	/** The JSON Schema of one kind of file. */
	schema: <Kind extends string>(kind: Kind) => `/data/${kind}.schema.json` as const,
	linkset: '/linkset.json',
	/** The files from which all works cited can be imported, without their ending. */
	worksFile: '/references/references',
	/** The files from which a citation can be imported, without their ending. */
	citation: {
		report: '/cite/report',
		section: <Id extends string>(id: Id) => `/cite/${id}` as const,
		claim: <Id extends string>(id: Id) => `/cite/claims/${id}` as const,
		figure: <Id extends string>(id: Id) => `/figures/${id}` as const,
		chart: <Id extends string>(id: Id) => `/charts/${id}` as const,
		table: <Id extends string>(id: Id) => `/tables/${id}` as const,
	},
	/** The marked passage of a source that states a figure or names a term. */
	passage: (source: string, id: string) => `/sources/${source}/#${passageId(id)}`,
	/** The marked cell of a data set that gives a figure. */
	cell: (source: string, figure: string) => `/sources/${source}/#${cellId(figure)}`,
	term: (id: string) => `/methods/#${termId(id)}`,
	work: (id: string) => `/references/#${workAnchor(id)}`,
	unknown: (id: string) => `/methods/#${id}`,
} as const;

export function passageId(id: string): string {
	return `quote-${id}`;
}

export function cellId(figure: string): string {
	return `cell-${figure}`;
}

export function termId(id: string): string {
	return `term-${id}`;
}

/**
 * The fragment of a paragraph of a claim, by its place there, from 1. Addresses in editions alone hold it: on the live
 * site, a paragraph that is put in moves those after it.
 */
export function paragraphAnchor(claim: string, place: number): string {
	return `${claim}.${place}`;
}

/** Whether a fragment is that of a paragraph of a claim. */
export function isParagraphAnchor(fragment: string): boolean {
	return /^[a-z][a-z0-9-]*\.\d+$/.test(fragment);
}

/** The fragment of a footnote, by its section and its name. No id of an author has a full stop. */
export function footnoteAnchor(section: string, name: string): string {
	return `${section}.note-${name}`;
}

/** The fragment of a work. Its full stop keeps it apart from ids in prose, which have none. */
export function workAnchor(id: string): string {
	return `work.${id}`;
}

const IN_CARD = '.card';

/** The fragment of a citation in the card of a footnote, apart from its place in the words of that. */
export function inCardAnchor(citation: string): string {
	return citation + IN_CARD;
}

/** The place of a citation, from its fragment in a card or that of the place itself. */
export function placeOfCitation(fragment: string): string {
	return fragment.endsWith(IN_CARD) ? fragment.slice(0, -IN_CARD.length) : fragment;
}

/** The fragment of the list of works cited on the page of the whole report. */
export const worksAnchor = 'works-cited';

/** The fragment of a chart in the text that shows it. */
export function chartAnchor(id: string): string {
	return `chart-${id}`;
}

/** The fragment of a table in the text that shows it. */
export function tableAnchor(id: string): string {
	return `table-${id}`;
}

/** The fragment of a picture in the text that shows it. */
export function pictureAnchor(id: string): string {
	return `picture-${id}`;
}
