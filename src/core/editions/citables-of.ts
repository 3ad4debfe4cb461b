import { languageInItself } from '../format/language-in-itself.ts';
import { languageFolder } from '../model/language-tag.ts';
import type { Citable, CitableKind, DraftCitable } from '../model/edition.ts';
import type { Passage, Sha256 } from '../model/source.ts';
import type { Report } from '../model/report.ts';
import type { Table } from '../model/table.ts';
import { titleOfWork } from '../model/work.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { chartAnchor, pictureAnchor, tableAnchor } from '../permalink/addresses.ts';
import {
	cellIds,
	idsOfPicture,
	idsOfSource,
	partsOf,
	promisedOf,
	promisedOfReport,
} from '../permalink/site-addresses.ts';
import type { PublicFile } from '../public/check-public.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { Fields, Subjects } from './formats/edition-format.ts';
import { structureOf } from './structure-of.ts';
import { currentFields as current, pastFields as past } from './formats/edition-formats.ts';

/**
 * Everything in a report that has an address of its own, with its values and words in the current format. Where a
 * figure is used is no part of its content.
 */
export function citablesOf(
	report: Omit<Report, 'editions'>,
	publicFiles: readonly PublicFile[],
	sha256: Sha256,
): DraftCitable[] {
	const { meta, sections, figures, charts, tables, pictures, sources, terms, works } = report;
	const encoder = new TextEncoder();
	const parts = partsOf(report);
	const citables: DraftCitable[] = [];

	function add<Kind extends CitableKind>(
		kind: Kind,
		id: string,
		title: string,
		addresses: readonly string[],
		subject: Subjects[Kind],
		shown?: string,
	): void {
		const content = contentOf(current[kind], subject);
		const earlier: Fields<Subjects[Kind]> | undefined = past[kind];
		citables.push({
			ref: `${kind}:${id}`,
			title,
			...(shown === undefined ? {} : { shown }),
			addresses: [...new Set(addresses)],
			content,
			sha256: sha256(encoder.encode(canonicalJson(content))),
			...(earlier === undefined ? {} : { past: contentOf(earlier, subject) }),
		});
	}
	/** Addresses of the passage of a source that states a figure or defines a term. */
	const quoted = (passage: Passage | undefined, id: string) =>
		passage === undefined ? [] : promisedOf('passage', { source: passage.source, passage: id });
	const inText = (kind: 'charts' | 'tables' | 'pictures', id: string, drawing: string) =>
		sections
			.filter((section) => section[kind].includes(id))
			.flatMap((section) => promisedOf('drawing', { section: section.id, drawing }));

	add('report', meta.id, meta.title, promisedOfReport(parts), meta);
	for (const language of meta.languages.slice(1)) {
		const place = `/${languageFolder(language, meta.languages)}`;
		add('language', language, languageInItself(language, meta.languages), [place], language);
	}
	for (const section of sections) {
		const { id, title, headings, claims } = section;
		const structures = structureOf(section);
		const structured = <T>(ref: string, part: T) => ({ ...part, structure: structures.get(ref) ?? [] });
		const anchor = (name: string) => promisedOf('anchor', { section: id, anchor: name });
		add('section', id, title, promisedOf('section', { section: id }), structured(`section:${id}`, section));
		for (const heading of headings) {
			const { id: name, text } = heading;
			add('heading', name, text, anchor(name), structured(`heading:${name}`, heading));
		}
		for (const claim of claims) {
			const places = [...anchor(claim.id), ...promisedOf('claim', { claim: claim.id })];
			add('claim', claim.id, claim.title.text, places, structured(`claim:${claim.id}`, claim));
		}
	}
	for (const figure of figures) {
		const { id, label, evidence } = figure;
		const addresses = [
			...promisedOf('figure', { figure: id }),
			...quoted(evidence.passage, id),
			...cellIds(evidence, id).flatMap((ids) => promisedOf('cell', ids)),
		];
		add('figure', id, label, addresses, figure, formatQuantity(figure, meta.language));
	}
	for (const chart of charts) {
		const { id, title } = chart;
		const addresses = [
			...promisedOf('chart', { chart: id }),
			...inText('charts', id, chartAnchor(id)),
			...(meta.coverChart === id ? promisedOf('coverChart', { coverChart: id }) : []),
		];
		add('chart', id, title.text, addresses, chart);
	}
	for (const table of tables) {
		const { id, title } = table;
		const addresses = [...promisedOf('table', { table: id }), ...inText('tables', id, tableAnchor(id))];
		const cells = table.hasQuotes ? undefined : sha256(encoder.encode(cellsAsText(table)));
		add('table', id, title, addresses, { ...table, cells });
	}
	for (const picture of pictures) {
		const { id, caption, given } = picture;
		const addresses = [...promisedOf('picture', idsOfPicture(picture)), ...inText('pictures', id, pictureAnchor(id))];
		add('picture', id, caption.text, addresses, { ...picture, sha256: sha256(given) });
	}
	for (const source of sources) {
		const { id, title } = source;
		add('source', id, title, promisedOf('source', idsOfSource(source)), source);
	}
	for (const term of terms) {
		const { id, label, passage } = term;
		add('term', id, label, [...promisedOf('term', { term: id }), ...quoted(passage, id)], term);
	}
	for (const work of works) add('work', work.id, titleOfWork(work), promisedOf('work', { work: work.id }), work);
	for (const unknown of meta.unknowns)
		add('unknown', unknown.id, unknown.title, promisedOf('unknown', { unknown: unknown.id }), unknown);
	for (const file of publicFiles)
		add('file', file.path, file.path, [`/${file.path}`], { ...file, sha256: sha256(file.given) });
	return citables;
}

/** The cells of a table as the lines of a text, each a row as JSON, from which their hash is made. */
function cellsAsText({ rows }: Table): string {
	return rows.map(({ cells }) => JSON.stringify(cells.map(({ value }) => value))).join('\n');
}

/** The values and words of a citable by the names of fields. */
function contentOf<Subject>(fields: Fields<Subject>, subject: Subject): Citable['content'] {
	const content: Record<string, Json> = {};
	for (const [name, read] of Object.entries(fields)) {
		const value = read(subject);
		if (value !== undefined) content[name] = value;
	}
	return content;
}
