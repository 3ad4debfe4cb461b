/**
 * The permanent addresses of the site, from its root. A page ends with a slash; `relativise` turns links between
 * pages into relative ones, so that the site works under any path.
 */
export const address = {
	cover: '/',
	report: '/report/',
	figures: '/figures/',
	methods: '/methods/',
	unknowns: '/methods/#not-known',
	data: '/data/',
	search: '/search/',
	cite: '/cite/',
	section: (id: string) => `/${id}/`,
	claim: (section: string, id: string) => `/${section}/#${id}`,
	figure: (id: string) => `/figures/${id}/`,
	chart: (id: string) => `/charts/${id}/`,
	embed: (id: string) => `/embed/${id}/`,
	table: (id: string) => `/tables/${id}/`,
	source: (id: string) => `/sources/${id}/`,
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

/** Names that pages of the site itself have; no section may take one. */
export const reservedNames: ReadonlySet<string> = new Set([
	'report', 'figures', 'charts', 'tables', 'sources', 'cite', 'data', 'editions', 'v', 'methods', 'search', 'embed', 'cards', '404', 'assets', 'pagefind',
]);

const pageParts: ReadonlySet<string> = new Set(['main', 'toc-title', 'checks', 'not-known', 'names', 'promises']);

/** Whether the pages themselves use a fragment, so that no heading, claim or unknown may have it. */
export function isPagePart(fragment: string): boolean {
	return pageParts.has(fragment) || /^(?:card|quote|rule|term)-|-title$/.test(fragment);
}
