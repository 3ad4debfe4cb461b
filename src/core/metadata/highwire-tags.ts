import type { CitedAgent, CitedWork } from '../cite/cited-work.ts';

/** A `<meta>` of a page. */
export interface MetaTag {
	readonly name: string;
	readonly content: string;
}

/**
 * A work as Highwire `citation_*` tags, by which Google Scholar and Zotero import a page.
 *
 * What makes Zotero’s “Embedded Metadata” take it for a report is the institution, for a book section the book’s title,
 * for a data set `DC.type`, which must be its own name for the type, in lower case. It reads the edition from
 * `bibo:edition`. The tags of a type stand on no page of another type: Google Scholar indexes each page that claims a
 * title.
 * https://scholar.google.com/intl/en/scholar/inclusion.html and https://github.com/zotero/translators, “Embedded
 * Metadata.js”
 *
 * @param pdf Absolute address of the PDF, for the page that stands for the report: in the folder of that page, or
 *   Scholar ignores it.
 */
export function highwireTags(work: CitedWork, pdf?: string): MetaTag[] {
	const data = work.kind !== 'report' && work.kind !== 'section' && work.kind !== 'claim';
	const tags: readonly (readonly [name: string, content: string | undefined])[] = [
		['DC.type', data ? 'dataset' : undefined],
		['citation_title', work.title],
		...work.authors.map((agent) => ['citation_author', authorName(agent, work.authors.length === 1)] as const),
		['citation_publication_date', work.date?.replaceAll('-', '/')],
		...(work.kind === 'report'
			? ([
					['citation_technical_report_institution', work.publisher],
					['citation_technical_report_number', work.number],
				] as const)
			: ([['citation_publisher', work.publisher]] as const)),
		...(work.kind === 'section' || work.kind === 'claim'
			? ([
					['citation_book_title', work.container],
					['citation_inbook_title', work.container],
				] as const)
			: []),
		['bibo:edition', work.version],
		['citation_language', work.language],
		['citation_doi', work.doi],
		['citation_pdf_url', pdf],
		['citation_public_url', work.url],
	];
	return tags.flatMap(([name, content]) =>
		content === undefined ? [] : [{ name, content: content.replace(/[ \t\r\n]+/g, ' ').trim() }],
	);
}

/**
 * “Family, Given”, and an organisation with a comma at its end, without which Zotero would look for a given name in it.
 * A single author with a space on both sides of the comma is taken for two; a no-break space prevents it. Semicolons
 * part authors, and a comma inside the name of an organisation parts it: neither can be written in another way.
 */
function authorName(agent: CitedAgent, alone: boolean): string {
	if ('organisation' in agent) return `${agent.organisation},`;
	const { family, given } = agent;
	return `${alone && given.includes(' ') ? family.replaceAll(' ', '\u00a0') : family}, ${given}`;
}
