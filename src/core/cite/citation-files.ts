import { type CitationEnding, citationEndings } from '../permalink/site-map.ts';
import { bibtex } from './bibtex.ts';
import type { CitedWork } from './cited-work.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

const writers = {
	'.bib': bibtex,
	'.ris': ris,
	'.csl.json': (work) => cslJson([work]),
} satisfies Record<CitationEnding, (work: CitedWork) => string>;

/** The formats in which a work can be imported, by the ending of the file. */
export const citationFormats = citationEndings.map((ending) => ({ ending, write: writers[ending] }));

/** A work as files to import, by the ending that each takes. */
export function citationFiles(work: CitedWork): readonly { ending: string; body: string }[] {
	return citationFormats.map(({ ending, write }) => ({ ending, body: write(work) }));
}
