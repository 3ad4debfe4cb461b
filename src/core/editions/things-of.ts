import type { Figure, Passage } from '../model/figure.ts';
import type { Thing, ThingKind } from '../model/edition.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { address } from '../permalink/addresses.ts';
import type { Sha256 } from '../model/source.ts';
import { canonicalJson, type Json } from './canonical-json.ts';

/** Files that a citation is imported from, by the address that they belong to without its ending. */
const CITATION_FILES = ['.bib', '.ris', '.csl.json'] as const;

/** Everything in a report that has an address of its own, with its values and words. What a figure is used in is not part of it. */
export function thingsOf(report: Omit<Report, 'editions'>, sha256: Sha256): Thing[] {
	const { meta, sections, figures, charts, tables, sources, terms } = report;
	const encoder = new TextEncoder();
	const things: Thing[] = [];

	function add(kind: ThingKind, id: string, title: string, addresses: readonly string[], content: Readonly<Record<string, Json | undefined>>, shown?: string): void {
		const written: Record<string, Json> = {};
		for (const [name, value] of Object.entries(content)) if (value !== undefined) written[name] = value;
		things.push({
			ref: `${kind}:${id}`,
			title,
			...(shown === undefined ? {} : { shown }),
			addresses: [...new Set(addresses)],
			content: written,
			sha256: sha256(encoder.encode(canonicalJson(written))),
		});
	}
	/** An anchor stands in its section and on the page of the whole. */
	const anchor = (section: string, id: string) => [address.claim(section, id), `${address.report}#${id}`];
	const passage = (found: Passage | undefined, id: string) => (found === undefined ? [] : [address.passage(found.source, id)]);
	const files = (path: string, endings: readonly string[]) => endings.map((ending) => path.replace(/\/$/, '') + ending);
	const sectionsWith = (kind: 'charts' | 'tables', id: string) => sections.filter((section) => section[kind].includes(id)).map((section) => section.id);

	add('report', meta.id, meta.title, [...pagesOfTheReport, ...files(address.citation.report, CITATION_FILES)], {
		title: meta.title,
		subtitle: meta.subtitle,
		abstract: meta.abstract.text,
		description: meta.description.text,
		authors: canonical(meta.authors),
		publisher: meta.publisher,
		licence: meta.licence.content.id,
		keyFigures: [...meta.keyFigures],
	});
	for (const { id, title, summary, text, headings, claims } of sections) {
		add('section', id, title, [address.section(id), ...files(address.citation.section(id), CITATION_FILES), `${address.report}#${id}`], { title, summary: summary.text, text });
		for (const heading of headings) add('heading', heading.id, heading.text, anchor(id, heading.id), { text: heading.text });
		for (const claim of claims)
			add('claim', claim.id, claim.title.text, [...anchor(id, claim.id), ...files(address.citation.claim(claim.id), CITATION_FILES)], { title: claim.title.text, text: claim.text });
	}
	for (const figure of figures) {
		const { id, label, evidence } = figure;
		const found = evidence.kind === 'stated' ? evidence.passage : undefined;
		const addresses = [address.figure(id), ...files(address.figure(id), ['.json', ...CITATION_FILES]), `${address.figures}#${id}`, ...passage(found, id)];
		add('figure', id, label, addresses, contentOfFigure(figure), formatQuantity(figure, meta.language));
	}
	for (const chart of charts) {
		const { id, title, takeaway, note, kind, unit, axis, series, references, assumptions } = chart;
		const inText = sectionsWith('charts', id).flatMap((section) => anchor(section, `chart-${id}`));
		const onCover = meta.coverChart === id ? [`${address.cover}#chart-${id}`] : [];
		const addresses = [address.chart(id), address.embed(id), ...files(address.chart(id), ['.svg', '.png', '.csv', '.json', ...CITATION_FILES]), ...inText, ...onCover];
		add('chart', id, title.text, addresses, {
			title: title.text,
			takeaway: takeaway.text,
			note: note?.text,
			kind,
			unit,
			axis: axis.title,
			series: canonical(
				series.map(({ label, marks }) => ({
					label,
					marks: marks.map(({ label: name, value, low, high, figure, evidence, time }) => ({ label: name, value, low, high, figure, evidence, time: time?.iso })),
				})),
			),
			references: canonical(references.map(({ label, value, figure }) => ({ label, value, figure }))),
			assumptions: assumptions.map(({ text }) => text.text),
		});
	}
	for (const { id, title, description, source, fields, rows } of tables) {
		const inText = sectionsWith('tables', id).flatMap((section) => anchor(section, `table-${id}`));
		add('table', id, title, [address.table(id), ...files(address.table(id), ['.csv', ...CITATION_FILES]), ...inText], {
			title,
			description,
			source,
			fields: canonical(fields),
			rows: rows.map(({ cells, quote }) => [...cells.map(({ value }) => value), quote]),
		});
	}
	for (const { id, title, kind, author, publisher, date, url, licence, about, note, sha256: copy } of sources) {
		add('source', id, title, [address.source(id), ...files(address.source(id), ['.txt'])], { title, kind, author, publisher, date, url, licence, about, note, copy });
	}
	for (const { id, label, definition, passage: found } of terms) {
		add('term', id, label, [address.term(id), ...passage(found, id)], { label, definition: definition.text, quote: found?.exact, source: found?.source });
	}
	for (const { id, title, text } of meta.unknowns) add('unknown', id, title, [address.unknown(id)], { title, text: text.text });
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

function contentOfFigure({ label, quantity, qualifier, unit, period, area, population, definition, caveats, evidence }: Figure): Record<string, Json | undefined> {
	return {
		label,
		value: valueOf(quantity),
		qualifier,
		unit: unit.code,
		period,
		area: typeof area === 'string' ? area : [...area],
		population,
		definition: definition.text,
		caveats: caveats.map(({ text }) => text.text),
		...(evidence.kind === 'stated'
			? { source: evidence.passage.source, quote: evidence.passage.exact }
			: { formula: evidence.formula, inputs: evidence.inputs.map(({ name, figure }) => `${name}=${figure}`), assumption: evidence.assumption?.text }),
	};
}

function valueOf(quantity: Quantity): Json {
	switch (quantity.kind) {
		case 'number':
			return quantity.value;
		case 'range':
			return { low: quantity.low, high: quantity.high };
		case 'date':
			return quantity.date;
		case 'interval':
			return `${quantity.start}/${quantity.end}`;
	}
}

/** Plain data as JSON keeps it: what is undefined is left out. */
function canonical(value: unknown): Json {
	return JSON.parse(JSON.stringify(value));
}
