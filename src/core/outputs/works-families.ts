import { worksWriters } from '../cite/works-files.ts';
import { address } from '../permalink/addresses.ts';
import { citationFormats } from '../permalink/citation-formats.ts';
import type { Family } from './family.ts';

/** All works cited, to import. A report that cites none has no such files. */
export const worksFamilies: readonly Family[] = citationFormats.map(({ ending }) => ({
	path: `${address.worksFile}${ending}` as const,
	files: ({ report: { works } }) =>
		works.length === 0 ? [] : [{ make: () => worksWriters[ending](works.map(({ record }) => record)) }],
}));
