import { bibtex } from './bibtex.ts';
import type { CitedWork } from './cited-work.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** The formats in which a work can be imported, by the ending of the file, with the media type that reference managers know. */
export const citationFormats = [
	{ ending: '.bib', type: 'application/x-bibtex', write: bibtex },
	{ ending: '.ris', type: 'application/x-research-info-systems', write: ris },
	{ ending: '.csl.json', type: 'application/vnd.citationstyles.csl+json', write: (work: CitedWork) => cslJson([work]) },
] as const;

/** A work as files to import, by the ending that each takes. */
export function citationFiles(work: CitedWork): readonly { ending: string; type: string; body: string }[] {
	return citationFormats.map(({ ending, type, write }) => ({
		ending,
		type: `${type}; charset=utf-8`,
		body: write(work),
	}));
}
