import { address } from './addresses.ts';

/** The formats from which a citation can be imported, with the media types that reference managers know. */
export const citationFormats = [
	{ name: 'BibTeX', ending: '.bib', type: 'application/x-bibtex; charset=utf-8' },
	{ name: 'RIS', ending: '.ris', type: 'application/x-research-info-systems; charset=utf-8' },
	{ name: 'CSL-JSON', ending: '.csl.json', type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
] as const;
export type CitationEnding = (typeof citationFormats)[number]['ending'];

/** The files from which the citation of each part can be imported, without their ending. */
export const citationPaths = {
	report: address.citation.report,
	section: address.citation.section('{section}'),
	claim: address.citation.claim('{claim}'),
	figure: address.citation.figure('{figure}'),
	chart: address.citation.chart('{chart}'),
	table: address.citation.table('{table}'),
} as const;

/** The files from which all works cited can be imported. */
export const worksFiles = citationFormats.map(({ ending, type }) => ({
	path: `${address.worksFile}${ending}` as const,
	type,
	ending,
}));
