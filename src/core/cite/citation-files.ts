import { bibtex } from './bibtex.ts';
import type { CitedWork } from './cited-work.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** A work as files to import, by the ending that each takes. */
export function citationFiles(work: CitedWork): readonly { ending: string; type: string; body: string }[] {
	return [
		{ ending: '.bib', type: 'application/x-bibtex; charset=utf-8', body: bibtex(work) },
		{ ending: '.ris', type: 'application/x-research-info-systems; charset=utf-8', body: ris(work) },
		{ ending: '.csl.json', type: 'application/vnd.citationstyles.csl+json; charset=utf-8', body: cslJson([work]) },
	];
}
