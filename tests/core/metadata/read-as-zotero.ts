import { htmlToHast, type HastNode } from 'satteri';

/**
 * What Zotero keeps of a page, as far as its translator “Embedded Metadata” (August 2024) and the one for RDF that it
 * calls take it from `<meta>`.
 */
export interface ZoteroItem {
	readonly itemType: string;
	readonly title?: string | undefined;
	readonly creators: readonly { readonly lastName: string; readonly firstName?: string | undefined }[];
	readonly fields: Readonly<Record<string, string>>;
	readonly pdf?: string | undefined;
}

/** The first tag of each name gives the field; of two names for one field the later in this list wins. */
const FIELDS = new Map([
	['citation_title', 'title'],
	['citation_publication_date', 'date'],
	['citation_date', 'date'],
	['citation_journal_title', 'publicationTitle'],
	['citation_inbook_title', 'publicationTitle'],
	['citation_book_title', 'bookTitle'],
	['citation_technical_report_institution', 'institution'],
	['citation_technical_report_number', 'number'],
	['citation_publisher', 'publisher'],
	['citation_doi', 'DOI'],
	['citation_public_url', 'url'],
	['citation_language', 'language'],
]);

const TYPES = new Map([
	['citation_journal_title', 'journalArticle'],
	['citation_technical_report_institution', 'report'],
	['citation_conference_title', 'conferencePaper'],
	['citation_book_title', 'bookSection'],
	['citation_dissertation_institution', 'thesis'],
]);

/** Zotero’s own names for types, which `DC.type` may give. */
const OWN_TYPES: ReadonlySet<string> = new Set([
	'dataset',
	'report',
	'bookSection',
	'book',
	'webpage',
	'journalArticle',
]);

export function readAsZotero(html: string): ZoteroItem {
	const tags = metaTags(html);
	const first = (name: string) => tags.find((tag) => tag.name.endsWith(name) && tag.content !== '')?.content;

	// A tag of Highwire decides, the last one where several do; then Dublin Core; a bare title is taken for an article in
	// a journal.
	let itemType = tags.findLast((tag) => TYPES.has(tag.name))?.name;
	itemType = itemType === undefined ? undefined : TYPES.get(itemType);
	const dublin = tags.find(({ name }) => /^dc[.:_]type$/i.test(name))?.content;
	if (itemType === undefined && dublin !== undefined && OWN_TYPES.has(dublin)) itemType = dublin;
	if (itemType === undefined && tags.some(({ name, content }) => name === 'og:type' && content === 'website'))
		itemType = 'webpage';
	itemType ??= first('citation_title') === undefined ? 'webpage' : 'journalArticle';

	const fields: Record<string, string> = {};
	const edition = tags.find(({ name }) => /^bibo[.:_]edition$/.test(name))?.content;
	if (edition !== undefined) fields[itemType === 'dataset' ? 'versionNumber' : 'edition'] = edition;
	for (const [name, field] of FIELDS) {
		const value = first(name)?.replace(/\s+/g, ' ').trim();
		if (value !== undefined && value !== '') fields[field] = value;
	}
	const { title, ...others } = fields;
	return {
		itemType,
		title,
		creators: creatorsOf(tags.filter(({ name }) => name === 'citation_author').map(({ content }) => content)),
		fields: others,
		pdf: first('citation_pdf_url'),
	};
}

function creatorsOf(authors: readonly string[]): ZoteroItem['creators'] {
	return authors.flatMap((content) => {
		let names = content.split(/\s*;\s*/);
		if (names.length === 1 && authors.length === 1) {
			// A single tag may hold a list: words with spaces on both sides of a comma.
			const parts = content.split(/\s*,\s*/);
			if (
				parts.length > 1 &&
				parts[0]?.includes(' ') === true &&
				parts[1]?.includes(' ') === true &&
				!/^(?:van|de|von)/i.test(parts[0])
			)
				names = parts;
		}
		return names.filter((name) => /[^\s,.;-]/.test(name)).map((name) => creator(name));
	});
}

/** With a comma the family comes first. Marks at either end go; so a comma at the end leaves a name in one piece. */
function creator(name: string): { lastName: string; firstName?: string } {
	const tidy = name.replace(/^[\s\u00a0.,/[\]:]+|[\s\u00a0.,/[\]:]+$/g, '').replace(/[\s\u00a0]+/g, ' ');
	if (name.includes(',')) {
		const [lastName = '', firstName] = tidy.split(/, ?/);
		return firstName === undefined ? { lastName } : { lastName, firstName };
	}
	const cut = tidy.lastIndexOf(' ');
	return cut < 0 ? { lastName: tidy } : { lastName: tidy.slice(cut + 1), firstName: tidy.slice(0, cut) };
}

function metaTags(html: string): { name: string; content: string }[] {
	const found: { name: string; content: string }[] = [];
	const visit = (node: HastNode): void => {
		if (node.type === 'element' && node.tagName === 'meta') {
			const name = node.properties['name'] ?? node.properties['property'];
			if (typeof name === 'string') found.push({ name, content: String(node.properties['content'] ?? '') });
		}
		if ('children' in node) for (const child of node.children) visit(child);
	};
	visit(htmlToHast(html));
	return found;
}
