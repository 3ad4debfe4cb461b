import type { Thing, ThingKind } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import { viewOf } from '../evidence/evidence-kinds.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { address } from '../permalink/addresses.ts';
import type { PublicFile } from '../public/check-public.ts';
import type { Sha256 } from '../model/source.ts';
import { canonicalJson, type Json } from './canonical-json.ts';
import type { Fields, Subjects } from './formats/edition-format.ts';
import { structureOf } from './structure-of.ts';
import { currentFields as current } from './formats/edition-formats.ts';

/** Files that a citation is imported from, by the address that they belong to without its ending. */
const CITATION_FILES = ['.bib', '.ris', '.csl.json'] as const;

/**
 * Everything in a report that has an address of its own, with its values and words in the current format. What a figure is
 * used in is not part of it.
 */
export function thingsOf(
	report: Omit<Report, 'editions'>,
	publicFiles: readonly PublicFile[],
	sha256: Sha256,
): Thing[] {
	const { meta, sections, figures, charts, tables, sources, terms } = report;
	const encoder = new TextEncoder();
	const things: Thing[] = [];

	function add<Kind extends ThingKind>(
		kind: Kind,
		id: string,
		title: string,
		addresses: readonly string[],
		subject: Subjects[Kind],
		shown?: string,
	): void {
		const fields: Fields<Subjects[Kind]> = current[kind];
		const content: Record<string, Json> = {};
		for (const [name, read] of Object.entries(fields)) {
			const value = read(subject);
			if (value !== undefined) content[name] = value;
		}
		things.push({
			ref: `${kind}:${id}`,
			title,
			...(shown === undefined ? {} : { shown }),
			addresses: [...new Set(addresses)],
			content,
			sha256: sha256(encoder.encode(canonicalJson(content))),
		});
	}
	/** An anchor stands in its section and on the page of the whole. */
	const anchor = (section: string, id: string) => [address.claim(section, id), `${address.report}#${id}`];
	const files = (path: string, endings: readonly string[]) => endings.map((ending) => path.replace(/\/$/, '') + ending);
	const sectionsWith = (kind: 'charts' | 'tables', id: string) =>
		sections.filter((section) => section[kind].includes(id)).map((section) => section.id);

	add('report', meta.id, meta.title, [...pagesOfTheReport, ...files(address.citation.report, CITATION_FILES)], meta);
	for (const section of sections) {
		const { id, title, headings, claims } = section;
		const structures = structureOf(section);
		const structured = <T>(ref: string, part: T) => ({ ...part, structure: structures.get(ref) ?? [] });
		const pages = [
			address.section(id),
			...files(address.citation.section(id), CITATION_FILES),
			`${address.report}#${id}`,
		];
		add('section', id, title, pages, structured(`section:${id}`, section));
		for (const heading of headings) {
			const { id: name, text } = heading;
			add('heading', name, text, anchor(id, name), structured(`heading:${name}`, heading));
		}
		for (const claim of claims) {
			const places = [...anchor(id, claim.id), ...files(address.citation.claim(claim.id), CITATION_FILES)];
			add('claim', claim.id, claim.title.text, places, structured(`claim:${claim.id}`, claim));
		}
	}
	for (const figure of figures) {
		const { id, label } = figure;
		const addresses = [
			address.figure(id),
			...files(address.figure(id), ['.json', ...CITATION_FILES]),
			`${address.figures}#${id}`,
			...viewOf(figure.evidence).passages.map(({ source }) => address.passage(source, id)),
		];
		add('figure', id, label, addresses, figure, formatQuantity(figure, meta.language));
	}
	for (const chart of charts) {
		const { id, title } = chart;
		const inText = sectionsWith('charts', id).flatMap((section) => anchor(section, `chart-${id}`));
		const onCover = meta.coverChart === id ? [`${address.cover}#chart-${id}`] : [];
		const addresses = [
			address.chart(id),
			address.embed(id),
			...files(address.chart(id), ['.svg', '.png', '.csv', '.json', ...CITATION_FILES]),
			...inText,
			...onCover,
		];
		add('chart', id, title.text, addresses, chart);
	}
	for (const table of tables) {
		const { id, title } = table;
		const inText = sectionsWith('tables', id).flatMap((section) => anchor(section, `table-${id}`));
		add(
			'table',
			id,
			title,
			[address.table(id), ...files(address.table(id), ['.csv', ...CITATION_FILES]), ...inText],
			table,
		);
	}
	for (const source of sources) {
		const { id, title } = source;
		add('source', id, title, [address.source(id), address.copy(id)], source);
	}
	for (const term of terms) {
		const { id, label, passage } = term;
		const quoted = passage === undefined ? [] : [address.passage(passage.source, id)];
		add('term', id, label, [address.term(id), ...quoted], term);
	}
	for (const unknown of meta.unknowns)
		add('unknown', unknown.id, unknown.title, [address.unknown(unknown.id)], unknown);
	for (const file of publicFiles)
		add('file', file.path, file.path, [`/${file.path}`], { ...file, sha256: sha256(file.given) });
	return things;
}

/** Pages and files that every edition has. */
const pagesOfTheReport = [
	address.cover,
	address.report,
	'/report.pdf',
	'/report-offline.html',
	address.figures,
	address.methods,
	address.cite,
	address.data,
	'/data/figures.csv',
	'/data/figures.json',
	...['figure', 'figures', 'chart', 'edition', 'editions'].map(address.schema),
	'/data/datapackage.json',
	address.package,
	'/ro-crate-metadata.json',
	'/datacite.json',
	address.linkset,
	address.editions,
	'/editions.json',
	'/editions.xml',
] as const;
