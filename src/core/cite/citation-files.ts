import { type CitationEnding, citationFormats } from '../permalink/citation-formats.ts';
import { bibtex } from './bibtex.ts';
import type { CitedWork } from './cited-work.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** Write a work as a file to import, by the ending of the file. */
export const citationWriters = {
	'.bib': bibtex,
	'.ris': ris,
	'.csl.json': (work) => cslJson([work]),
} as const satisfies Record<CitationEnding, (work: CitedWork) => string>;

/** A work as files to import, by the ending that each takes. */
export function citationFiles(work: CitedWork): readonly { ending: CitationEnding; body: string }[] {
	return citationFormats.map(({ ending }) => ({ ending, body: citationWriters[ending](work) }));
}
