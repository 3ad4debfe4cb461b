import { isCountry } from '../model/is-country.ts';
import { languageFolder } from '../model/language-tag.ts';
import { writtenTables } from '../model/tables/written-tables.ts';
import { reservedNames } from '../permalink/taken-addresses.ts';
import type { Place, Problems } from '../problem.ts';
import { checkFetches } from './check-fetches.ts';
import { suggestion } from './did-you-mean.ts';
import type { Draft } from './read-draft.ts';
import type { Located } from './read-entry.ts';

/** How many names a hint lists at the most. */
const MOST_NAMED = 20;

/**
 * Checks that ids are unique, and that whatever an entry of a data file names exists. The steps that read formulas and
 * prose check the names in them.
 */
export function checkReferences(draft: Draft, citationStyles: () => Iterable<string>, problems: Problems): void {
	// Members say what their family says.
	const figures = [...draft.figures.filter(({ member }) => member === undefined), ...draft.families];
	const written = { ...draft, figures };
	checkIds(written, problems);
	if (draft.hasMeta) checkSections(draft, problems);
	checkSources(written, problems);
	checkFetches(draft, problems);
	for (const { spec, at } of figures) checkArea(spec.area, at, problems);
	checkCitationStyles(draft, citationStyles, problems);
	checkCover(draft, problems);
}

/** Checks that ids are unique. */
function checkIds({ figures, terms, works, meta }: Draft, problems: Problems): void {
	const inMeta = (list: 'sections' | 'unknowns') =>
		meta.spec[list].map(({ id }, index) => ({ id, at: () => meta.at(list, index, 'id') }));
	reportDuplicates('figure', figures.map(idAndPlace), problems);
	reportDuplicates('term', terms.map(idAndPlace), problems);
	reportDuplicates('work', works.map(idAndPlace), problems);
	reportDuplicates('section', inMeta('sections'), problems);
	reportDuplicates('unknown', inMeta('unknowns'), problems);
}

/** The ids that several figures have. */
export function repeatedFigures({ figures }: Pick<Draft, 'figures'>): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { spec } of figures) counts.set(spec.id, (counts.get(spec.id) ?? 0) + 1);
	return new Set([...counts].flatMap(([id, count]) => (count > 1 ? [id] : [])));
}

/** Checks that each source that an entry names exists. */
function checkSources({ sources, figures, terms, works, tables, charts }: Draft, problems: Problems): void {
	const known = new Set(sources.map(({ id }) => id));
	const named = `${[...known].slice(0, MOST_NAMED).join(', ')}${known.size > MOST_NAMED ? ' and others' : ''}`;
	const check = (id: string, at: () => Place) =>
		reportUnknown('source', id, known, at, `The sources are: ${named}.`, problems);
	for (const { sources: ofEntry, at } of [...figures, ...tables])
		for (const { id, path } of ofEntry) check(id, () => at(...path));
	for (const { spec, at } of terms) if (spec.source !== undefined) check(spec.source, () => at('source'));
	for (const { spec, at, isSource } of works)
		if (isSource && spec.source !== undefined) check(spec.source, () => at('source'));
	for (const { spec, at } of charts)
		if (spec.rows?.source !== undefined) check(spec.rows.source, () => at('rows', 'source'));
	checkKinds({ sources, figures, terms, tables, charts }, problems);
}

/** Checks that quotes name texts, and that cells and queries name data sets. */
function checkKinds(
	{ sources, figures, terms, tables, charts }: Pick<Draft, 'sources' | 'figures' | 'terms' | 'tables' | 'charts'>,
	problems: Problems,
): void {
	const kinds = new Map(sources.map(({ id, copy }) => [id, copy.kind]));
	const check = (id: string, isQuote: boolean, at: () => Place, what: keyof typeof OTHER_KINDS = 'figure') => {
		const kind = kinds.get(id);
		if (kind === undefined || (kind === 'text') === isQuote) return;
		problems.report({
			rule: 'reference-resolves',
			at: at(),
			message: isQuote
				? `“${id}” is a data set, and a quote stands in a text.`
				: `“${id}” is a text, and ${OTHER_KINDS[what].needing} a data set.`,
			hint: OTHER_KINDS[what][isQuote ? 'quote' : 'data'],
		});
	};
	for (const figure of figures)
		for (const { id, path } of figure.sources) check(id, figure.quotes.length > 0, () => figure.at(...path));
	for (const { kind, sources: ofTable, at } of tables)
		for (const { id, path } of ofTable) check(id, writtenTables[kind].copy === 'text', () => at(...path), 'table');
	for (const { spec, at } of terms) if (spec.source !== undefined) check(spec.source, true, () => at('source'));
	for (const { spec, at } of charts)
		if (spec.rows?.source !== undefined) check(spec.rows.source, false, () => at('rows', 'source'), 'chart');
}

/** What to write where a quote names a data set, or what needs data names a text. */
const OTHER_KINDS = {
	figure: {
		needing: 'a cell or a query needs',
		quote: 'Use `cell` or `query` for a number of a data set, or name a text.',
		data: 'Use `quote` for a number in a text, or name a data set.',
	},
	table: {
		needing: 'a selection or a query needs',
		quote: 'Use `select` or `query` for rows of a data set, or name a text.',
		data: 'Use `source` and a CSV file with a quote in each row, or name a data set.',
	},
	chart: {
		needing: '`rows` of a chart need',
		quote: 'Name a text.',
		data: 'Name a data set; or use `table`, with a table in data/tables whose rows quote the text.',
	},
} as const;

function checkCitationStyles({ meta }: Draft, citationStyles: () => Iterable<string>, problems: Problems): void {
	const { citationStyles: chosen } = meta.spec;
	if (chosen === undefined) return;
	const known = new Set(citationStyles());
	for (const [index, style] of chosen.entries()) {
		if (known.has(style)) continue;
		problems.report({
			rule: 'citation-style-is-known',
			at: meta.at('citationStyles', index),
			message: `There is no CSL style “${style}”.${suggestion(style, known)}`,
			hint: 'Use the name of a style in the CSL repository, such as apa or vancouver.',
		});
	}
}

/** Checks that the chart and the key figures of the cover exist. */
function checkCover({ meta, charts, figures, families }: Draft, problems: Problems): void {
	const { coverChart, keyFigures } = meta.spec;
	const drawn = new Set(charts.map(({ id }) => id));
	const known = new Set(figures.map(({ spec }) => spec.id));
	const chartHint = 'Use the name of a file in data/charts.';
	if (coverChart !== undefined)
		reportUnknown('chart', coverChart, drawn, () => meta.at('coverChart'), chartHint, problems);
	const figureHint = 'Use the id of an entry in data/figures, or add one.';
	// `core/families` has checked the names of members.
	const ofFamilies = new Set(families.map(({ spec }) => spec.id));
	for (const [index, id] of keyFigures.entries())
		if (!ofFamilies.has(id.split('/')[0] ?? ''))
			reportUnknown('figure', id, known, () => meta.at('keyFigures', index), figureHint, problems);
}

function reportUnknown(
	what: 'source' | 'chart' | 'figure',
	id: string,
	known: ReadonlySet<string>,
	at: () => Place,
	hint: string,
	problems: Problems,
): void {
	if (known.has(id)) return;
	const message = `There is no ${what} “${id}”.${suggestion(id, known)}`;
	problems.report({ rule: 'reference-resolves', at: at(), message, hint, notFound: { kind: what, id } });
}

function checkSections(draft: Draft, problems: Problems): void {
	const prose = new Map(draft.prose.map((mdx) => [mdx.section, mdx]));
	const listed = new Set<string>();
	const folders = new Set(draft.meta.spec.languages.map((tag) => languageFolder(tag, draft.meta.spec.languages)));
	for (const [index, { id }] of draft.meta.spec.sections.entries()) {
		const at = () => draft.meta.at('sections', index, 'id');
		if (reservedNames.has(id)) {
			problems.report({
				rule: 'id-is-unique',
				at: at(),
				message: `A section cannot be called “${id}”: the site has a page of that name.`,
				hint: 'Choose another id and rename its file.',
			});
		}
		if (folders.has(`${id}/`)) {
			problems.report({
				rule: 'id-is-unique',
				at: at(),
				message: `A section cannot be called “${id}”: the pages in that language stand in a folder of that name.`,
				hint: 'Choose another id and rename its files.',
			});
		}
		listed.add(id);
		if (!prose.has(id)) {
			problems.report({
				rule: 'section-is-listed',
				at: at(),
				message: `Section “${id}” has no file content/${id}.mdx.`,
				hint: 'Write the file, or remove the section.',
				notFound: { kind: 'prose', id },
			});
		}
	}
	for (const { file, section } of prose.values()) {
		if (listed.has(section)) continue;
		problems.report({
			rule: 'section-is-listed',
			at: { file, line: 1, column: 1 },
			message: `${file} is not listed in data/report.yaml.`,
			hint: 'Add it under `sections`, with a title and a summary, or delete the file.',
		});
	}
}

function checkArea(area: readonly string[] | string | undefined, at: Located<unknown>['at'], problems: Problems): void {
	if (area === undefined || typeof area === 'string') return;
	for (const [index, code] of area.entries()) {
		if (isCountry(code)) continue;
		problems.report({
			rule: 'area-is-known',
			at: at('area', index),
			message: `“${code}” is not an ISO 3166-1 code.`,
			hint: 'Use two capital letters, such as KZ for Kazakhstan.',
		});
	}
}

function idAndPlace(entry: Located<{ id: string }>): { id: string; at: () => Place } {
	return { id: entry.spec.id, at: () => entry.at('id') };
}

/** Reports each id that was given before, and the place where it was first given. */
export function reportDuplicates(
	what: string,
	entries: readonly { readonly id: string; readonly at: Place | (() => Place) }[],
	problems: Problems,
): void {
	const first = new Map<string, Place | (() => Place)>();
	const repeated = problems.part();
	for (const { id, at } of entries) {
		const earlier = first.get(id);
		if (earlier === undefined) first.set(id, at);
		else if (!repeated.isFull) {
			const place = placeOf(earlier);
			repeated.report({
				rule: 'id-is-unique',
				at: placeOf(at),
				message: `The ${what} “${id}” exists already, at ${place.file}:${place.line}:${place.column}.`,
				hint: 'Give one of them another id. An id that was published keeps its meaning.',
			});
		}
	}
}

function placeOf(at: Place | (() => Place)): Place {
	return typeof at === 'function' ? at() : at;
}
