import { citationWriters } from '../cite/citation-files.ts';
import type { CitedWork } from '../cite/cited-work.ts';
import { citationFormats, citationPaths } from '../permalink/citation-formats.ts';
import type { Family } from './family.ts';
import type { Prepared } from './prepared.ts';

const kinds = [
	'report',
	'section',
	'claim',
	'figure',
	'chart',
	'table',
] as const satisfies (keyof typeof citationPaths)[];

/** Citations to import: of the report and of each part of it. A draft is not to be cited and has none. */
export const citationFamilies: readonly Family[] = kinds.flatMap((kind) =>
	citationFormats.map(({ ending }) => ({
		path: `${citationPaths[kind]}${ending}` as const,
		files: (prepared) =>
			prepared.report.editions.citable === undefined
				? []
				: worksOf(kind, prepared).map(({ work, ...ids }) => ({ ...ids, make: () => citationWriters[ending](work) })),
	})),
);

function worksOf(
	kind: (typeof kinds)[number],
	{ landings, claims }: Prepared,
): { readonly id?: string; readonly work: CitedWork }[] {
	if (kind === 'claim') return [...claims()].map(([id, work]) => ({ id, work }));
	return landings()
		.filter((page) => page.kind === kind)
		.map((page) => (page.kind === 'report' ? { work: page.work } : { id: page.part.id, work: page.work }));
}
