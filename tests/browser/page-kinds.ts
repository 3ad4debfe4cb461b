/** One page of each kind, by a name for it; paths are relative to the site’s root. */
export const pageKinds: ReadonlyMap<string, string> = new Map([
	['cover', ''],
	['section', 'findings/'],
	['section-with-gap', 'tradeoffs/'],
	['whole', 'report/'],
	['register', 'figures/'],
	['figure-stated', 'figures/node-capex/'],
	['figure-derived', 'figures/gpu-growth-over-fieldwork/'],
	['chart', 'charts/talent-pipeline/'],
	['embed', 'embed/talent-pipeline/'],
	['source', 'sources/mit-reap-survey/'],
	['methods', 'methods/'],
	['data', 'data/'],
	['cite', 'cite/'],
	['search', 'search/'],
	['missing', '404.html'],
]);
