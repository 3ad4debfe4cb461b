import type { EvidenceKind } from '../../src/core/model/evidence/written-kinds.ts';
import { addressesOf, entryAt, partsOf } from '../../src/core/permalink/site-addresses.ts';
import { siteMap } from '../../src/core/permalink/site-map.ts';
import { loadedReport } from '../site/read-dist.ts';

/** A figure of each kind of evidence that this report has. */
const figures = {
	stated: 'node-capex',
	derived: 'gpu-growth-over-fieldwork',
	chosen: 'confidence-level',
} as const satisfies Partial<Record<EvidenceKind, string>>;

/** Pages that show a case of their kind which another one may lack. */
const chosen: readonly (readonly [name: string, path: string])[] = [
	['cover', ''],
	['section', 'findings/'],
	['section-with-gap', 'tradeoffs/'],
	['whole', 'report/'],
	['register', 'figures/'],
	...Object.entries(figures).map(([kind, id]): [string, string] => [`figure-${kind}`, `figures/${id}/`]),
	['chart', 'charts/talent-pipeline/'],
	['embed', 'embed/talent-pipeline/'],
	['source', 'sources/mit-reap-survey/'],
	['frozen', 'v/1.0.0/figures/capex-per-gpu/'],
	['missing', '404.html'],
];
const known = new Set(chosen.map(([, path]) => entryAt(`/${path}`)));

/** One page of each kind, by a name for it; paths are relative to the site’s root. */
export const pageKinds: ReadonlyMap<string, string> = new Map([
	...chosen,
	...siteMap
		.filter((entry) => entry.path.endsWith('/') && !known.has(entry))
		.flatMap((entry) => addressesOf(entry, partsOf(loadedReport())).slice(0, 1))
		.map((path) => [path.split('/')[1] ?? '', path.slice(1)] as const),
]);
