import { ChartSpec } from '../chart/chart-spec.ts';
import { EditionChangesSpec } from '../model/change-spec.ts';
import { type EvidenceKind, type FigureSpec, writtenKinds } from '../model/evidence/written-kinds.ts';
import type { WrittenRow } from '../model/evidence/written-row.ts';
import { PictureSpec } from '../model/picture.ts';
import { ReportMetaSpec } from '../model/report-meta.ts';
import { SourceSpec } from '../model/source.ts';
import type { WrittenTable } from '../model/tables/written-table.ts';
import { type TableKind, type TableSpec, writtenTables } from '../model/tables/written-tables.ts';
import { TermSpec } from '../model/term.ts';
import { PLURALS, UnitSpec } from '../model/unit.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Located } from '../parse/read-entry.ts';
import { type FigureDraft, isFamily } from '../parse/read-figure.ts';
import type { TableDraft } from '../parse/read-tables.ts';
import { schemaOfKind } from '../parse/schema-fields.ts';
import type { Path } from '../parse/yaml-file.ts';
import { translateEntry, type WordsOfPart } from './translate-entry.ts';
import { OwnWords, SectionSpec, UnknownSpec } from './translated-schemas.ts';
import type { Words } from './words-schema.ts';

/** Something of a report whose words a translation replaces. */
export interface Original {
	/** Its name in the file of words, such as `figure:gpu-growth`. */
	readonly ref: string;
	/** The entry of which it is the whole or a part. */
	readonly entry: Located<unknown>;
	/** Where it stands in that entry. */
	readonly part: Path;
	/** Its value and the schema of that. Of the report itself, sections and what is not known are things of their own. */
	readonly value: unknown;
	readonly schema: Parameters<typeof schemaOfKind>[0];
	/** Whether its words stay right when those of the original change: the name of what is counted. */
	readonly isLasting?: true;
}

/** Gives the words of a translation for a thing; `undefined` if it has none. */
export type WordsOf = (ref: string) => Located<Words> | undefined;

/** How a translation replaces the words of one kind of thing. */
interface TranslatedKind {
	readonly list: (draft: Draft) => readonly Original[];
	/** The part of the draft that holds them, with other words. */
	readonly translate: (draft: Draft, wordsOf: WordsOf) => Partial<Draft>;
}

/** What has words in a report, by kind, in the order in which translators get it. */
export const translatedKinds: Readonly<Record<string, TranslatedKind>> = {
	report: {
		list: partsOfReport,
		translate: (draft, wordsOf) => {
			const parts = partsOfReport(draft).flatMap(({ ref, part }) => partsOf(wordsOf(ref), part));
			return { meta: translateEntry(draft.meta, parts, ReportMetaSpec, draft.language) };
		},
	},
	figure: {
		list: ({ figures }) =>
			figures.map((figure) => whole(`figure:${figure.spec.id}`, figure, writtenKinds[figure.kind].schema)),
		translate: ({ figures, language }, wordsOf) => {
			const translated = figures.map((figure) => translateFigure(figure, wordsOf, language));
			return { figures: translated, families: translated.filter(isFamily) };
		},
	},
	chart: {
		list: ({ charts }) => charts.map((chart) => whole(`chart:${chart.id}`, chart, schemaOfKind(ChartSpec, chart.spec))),
		translate: ({ charts, language }, wordsOf) => ({
			charts: charts.map((chart) => ({
				...chart,
				...translateEntry(chart, partsOf(wordsOf(`chart:${chart.id}`)), ChartSpec, language),
			})),
		}),
	},
	table: {
		list: ({ tables }) => tables.map((table) => whole(`table:${table.id}`, table, writtenTables[table.kind].schema)),
		translate: ({ tables, language }, wordsOf) => ({
			tables: tables.map((table) => translateTable(table, wordsOf, language)),
		}),
	},
	picture: {
		list: ({ pictures }) => pictures.map((picture) => whole(`picture:${picture.id}`, picture, PictureSpec)),
		translate: ({ pictures, language }, wordsOf) => ({
			pictures: pictures.map((picture) => ({
				...picture,
				...translateEntry(picture, partsOf(wordsOf(`picture:${picture.id}`)), PictureSpec, language),
			})),
		}),
	},
	source: {
		list: ({ sources }) => sources.map((source) => whole(`source:${source.id}`, source, SourceSpec)),
		translate: ({ sources, language }, wordsOf) => ({
			sources: sources.map((source) => ({
				...source,
				...translateEntry(source, partsOf(wordsOf(`source:${source.id}`)), SourceSpec, language),
			})),
		}),
	},
	term: {
		list: ({ terms }) => terms.map((term) => whole(`term:${term.spec.id}`, term, TermSpec)),
		translate: ({ terms, language }, wordsOf) => ({
			terms: terms.map((term) =>
				withForms(translateEntry(term, partsOf(wordsOf(`term:${term.spec.id}`)), TermSpec, language), [
					term.spec.label,
					...(term.spec.forms ?? []),
				]),
			),
		}),
	},
	unit: {
		list: ({ units }) => units.map((unit) => ({ ...whole(`unit:${unit.spec.code}`, unit, UnitSpec), isLasting: true })),
		translate: ({ units, language }, wordsOf) => ({
			units: units.map((unit) =>
				withForms(translateEntry(unit, partsOf(wordsOf(`unit:${unit.spec.code}`)), UnitSpec, language), [
					...PLURALS.map((category) => unit.spec.name?.[category]),
					...(unit.spec.forms ?? []),
				]),
			),
		}),
	},
	change: {
		list: ({ changes }) => changes.map((change) => whole(`change:${change.spec.version}`, change, EditionChangesSpec)),
		translate: ({ changes, language }, wordsOf) => ({
			changes: changes.map((change) =>
				translateEntry(change, partsOf(wordsOf(`change:${change.spec.version}`)), EditionChangesSpec, language),
			),
		}),
	},
};

/** Everything of a report that has words in data files, in the order in which translators get it. */
export function originalsOf(draft: Draft): Original[] {
	return Object.values(translatedKinds).flatMap(({ list }) => list(draft));
}

/** The report itself, its sections and what it says is not known: all stand in one file. */
function partsOfReport({ meta }: Draft): Original[] {
	return [
		{ ref: 'report', entry: meta, part: [], value: meta.spec, schema: OwnWords },
		...meta.spec.sections.map((value, index) => ({
			ref: `section:${value.id}`,
			entry: meta,
			part: ['sections', index],
			value,
			schema: SectionSpec,
		})),
		...meta.spec.unknowns.map((value, index) => ({
			ref: `unknown:${value.id}`,
			entry: meta,
			part: ['unknowns', index],
			value,
			schema: UnknownSpec,
		})),
	];
}

function whole(ref: string, entry: Located<unknown>, schema: Original['schema']): Original {
	return { ref, entry, part: [], value: entry.spec, schema };
}

function partsOf(words: Located<Words> | undefined, part: Path = []): WordsOfPart[] {
	return words === undefined ? [] : [{ part, words }];
}

function translateFigure<Kind extends EvidenceKind>(
	figure: FigureDraft<Kind>,
	wordsOf: WordsOf,
	language: string,
): FigureDraft<Kind> {
	const rows: { readonly [Each in EvidenceKind]: WrittenRow<Each, FigureSpec<Each>> } = writtenKinds;
	const { schema } = rows[figure.kind];
	return { ...figure, ...translateEntry(figure, partsOf(wordsOf(`figure:${figure.spec.id}`)), schema, language) };
}

function translateTable<Kind extends TableKind>(
	table: TableDraft<Kind>,
	wordsOf: WordsOf,
	language: string,
): TableDraft<Kind> {
	const rows: { readonly [Each in TableKind]: WrittenTable<Each, TableSpec<Each>> } = writtenTables;
	const { schema } = rows[table.kind];
	return { ...table, ...translateEntry(table, partsOf(wordsOf(`table:${table.id}`)), schema, language) };
}

/** Adds the names that something has in the original to the forms of its name: quotes of sources go on naming it so. */
function withForms<Entry extends Located<{ readonly forms?: string[] | undefined }>>(
	entry: Entry,
	names: readonly (string | undefined)[],
): Entry {
	const others = names.filter((name) => name !== undefined);
	return { ...entry, spec: { ...entry.spec, forms: [...new Set([...(entry.spec.forms ?? []), ...others])] } };
}
