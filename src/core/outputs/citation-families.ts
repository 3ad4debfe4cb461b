import { citationFormats } from '../cite/citation-files.ts';
import { address } from '../permalink/addresses.ts';
import type { Family } from './family.ts';

/** Citations to import: of the report and of each part of it. A draft is not to be cited and has none. */
export const citationFamilies: readonly Family[] = citationFormats.map(({ ending, type, write }) => ({
	path: `{citation}${ending}`,
	type: `${type}; charset=utf-8`,
	ending,
	files: ({ report, landings, claims }) =>
		report.editions.citable === undefined
			? []
			: [
					...landings().map(({ citation, work }) => ({ id: citation, make: () => write(work) })),
					...[...claims()].map(([id, work]) => ({ id: address.citation.claim(id), make: () => write(work) })),
				],
}));
