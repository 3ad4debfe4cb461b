import type { CitedAgent, CitedWork } from '../cite/cited-work.ts';

/** A `<meta>` of a page. */
export interface MetaTag {
	readonly name: string;
	readonly content: string;
}

/**
 * A work as Highwire `citation_*` tags, by which Google Scholar and Zotero import a page.
 *
 * Zotero’s “Embedded Metadata” imports a report if there is an institution, a book section if there is the title of a
 * book, and a data set if `DC.type` is Zotero’s own name for the type, in lower case. It reads the edition from
 * `bibo:edition`. A page has the tags of its own type only: Google Scholar indexes each page that has a title.
 * https://scholar.google.com/intl/en/scholar/inclusion.html and https://github.com/zotero/translators, “Embedded
 * Metadata.js”
 *
 * @param pdf Absolute address of the PDF, for the page of the report. It must be in the folder of that page, or Scholar
 *   ignores it.
 */
export function highwireTags(work: CitedWork, pdf?: string): MetaTag[] {
	const data = work.kind !== 'report' && work.kind !== 'section' && work.kind !== 'claim';
	return writeTags([
		['DC.type', data ? 'dataset' : undefined],
		['citation_title', work.title],
		...authorsAndDate(work),
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
	]);
}

/**
 * Who wrote a page that presents no work of its own, and when: reference managers import it as a web page with authors
 * and a date. It has no `citation_title`, so that Google Scholar does not index it.
 *
 * @param work The report as a work to cite.
 */
export function bylineTags(work: CitedWork): MetaTag[] {
	return writeTags(authorsAndDate(work));
}

type Tag = readonly [name: string, content: string | undefined];

function writeTags(tags: readonly Tag[]): MetaTag[] {
	return tags.flatMap(([name, content]) =>
		content === undefined ? [] : [{ name, content: content.replace(/[ \t\r\n]+/g, ' ').trim() }],
	);
}

function authorsAndDate({ authors, date }: CitedWork): Tag[] {
	return [
		...authors.map((agent): Tag => ['citation_author', authorName(agent, authors.length === 1)]),
		['citation_publication_date', date?.replaceAll('-', '/')],
	];
}

/**
 * “Family, Given”, and an organisation with a comma at its end: without it Zotero would look for a given name. Zotero
 * takes a single author with a space on both sides of the comma for two; a no-break space prevents that. It divides
 * authors at semicolons, and the name of an organisation at a comma inside it: neither can be written in another way.
 */
function authorName(agent: CitedAgent, alone: boolean): string {
	if ('organisation' in agent) return `${agent.organisation},`;
	const { family, given } = agent;
	return `${alone && given.includes(' ') ? family.replaceAll(' ', '\u00a0') : family}, ${given}`;
}
