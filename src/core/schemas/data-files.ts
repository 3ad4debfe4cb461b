import { z } from 'zod';
import { ChartSpec } from '../chart/chart-spec.ts';
import { EditionChangesSpec } from '../model/change-spec.ts';
import { ConnectionsSpec } from '../model/connection.ts';
import { writtenKinds } from '../model/evidence/written-kinds.ts';
import { LookSpec } from '../model/look.ts';
import { PictureSpec } from '../model/picture.ts';
import { ReportMetaSpec } from '../model/report-meta.ts';
import { SourceSpec } from '../model/source.ts';
import { writtenTables } from '../model/tables/written-tables.ts';
import { TermSpec } from '../model/term.ts';
import { UnitSpec } from '../model/unit.ts';
import { WorkSpec } from '../model/work-record.ts';
import { renamedKeys } from '../parse/renamed-keys.ts';
import type { JsonSchema } from './json-schema.ts';
import { wordsFile } from './words-file.ts';
import { kindKeys, offeredNames, type Suggestions, writeSchema } from './write-schema.ts';

/** A kind of file that authors write in `data/`. */
export interface DataFileKind {
	/** The files of this kind, as a pattern of paths in the folder of a report. */
	readonly files: string;
	/** What an entry of it is called, in lists of an editor. */
	readonly entry: string;
	readonly title: string;
	readonly says: string;
	/** Whether it holds a list of entries; else it is one entry. */
	readonly isList?: true;
	/** The JSON Schema of an entry. */
	readonly schema: (suggestions: Suggestions) => JsonSchema;
}

const { cell, query, derived, stated } = writtenKinds;
const figureKinds = [stated, cell, query, derived] as const;
const FigureSpec = z.union(figureKinds.map(({ schema }) => schema)).register(kindKeys, {
	keys: figureKinds.map(({ key }) => key),
	undecided: 'Say what proves the number: `quote`, `cell`, `query` or `derived`.',
});

const tableKinds = Object.values(writtenTables);
const TableSpec = z.union(tableKinds.map(({ schema }) => schema)).register(kindKeys, {
	keys: tableKinds.map(({ key }) => key),
	undecided: 'Say where the rows come from: `source` (with a CSV file of quotes), `select` or `query`.',
});

/** Every kind of file that authors write in `data/`, by the name of its schema, in the order of a first report. */
export const dataFileKinds = {
	report: {
		files: 'data/report.yaml',
		entry: 'report',
		title: 'The report',
		says: 'Who wrote the report, what, when, and where it is published; its sections, and what is not known.',
		schema: (suggestions) => writeSchema(ReportMetaSpec, suggestions),
	},
	look: {
		files: 'data/look.yaml',
		entry: 'look',
		title: 'The look of the report',
		says: 'Logo, icon, colours and typefaces. Whatever it leaves out looks as the tool has it.',
		schema: (suggestions) => writeSchema(LookSpec, suggestions),
	},
	sources: {
		files: 'data/sources/*.yaml',
		entry: 'source',
		title: 'The record of a source',
		says: 'What a source is, who published it, and the hash of its saved copy, which lies beside the record.',
		schema: (suggestions) => withOldKeys('data/sources/x.yaml', writeSchema(SourceSpec, suggestions)),
	},
	figures: {
		files: 'data/figures/*.yaml',
		entry: 'figure',
		title: 'Figures',
		says: 'Numbers, each with what proves it: a quote, a cell, a query or a formula.',
		isList: true,
		schema: (suggestions) => writeSchema(FigureSpec, suggestions),
	},
	terms: {
		files: 'data/terms.yaml',
		entry: 'term',
		title: 'Terms',
		says: 'Names that hold a number or need a definition.',
		isList: true,
		schema: (suggestions) => writeSchema(TermSpec, suggestions),
	},
	units: {
		files: 'data/units.yaml',
		entry: 'unit',
		title: 'Units of the report',
		says: 'Units of counting that no standard has, and other names of built-in units.',
		isList: true,
		schema: (suggestions) => writeSchema(UnitSpec, suggestions),
	},
	charts: {
		files: 'data/charts/*.yaml',
		entry: 'chart',
		title: 'A chart',
		says: 'One chart, drawn from figures or from rows, never from numbers of its own.',
		schema: (suggestions) => writeSchema(ChartSpec, suggestions),
	},
	tables: {
		files: 'data/tables/*.yaml',
		entry: 'table',
		title: 'A table',
		says: 'One table: its title and its columns, and where its rows come from.',
		schema: (suggestions) => writeSchema(TableSpec, suggestions),
	},
	pictures: {
		files: 'data/pictures/*.yaml',
		entry: 'picture',
		title: 'The record of a picture',
		says: 'What a picture shows, who made it, and under which terms. Its file lies beside the record.',
		schema: (suggestions) => writeSchema(PictureSpec, suggestions),
	},
	works: {
		files: 'data/works.json',
		entry: 'work',
		title: 'Works cited',
		says: 'Works that the report cites and may not copy, in CSL-JSON. `data/works.bib` holds them in BibTeX.',
		isList: true,
		schema: (suggestions) => writeSchema(WorkSpec, suggestions),
	},
	changes: {
		files: 'data/changes.yaml',
		entry: 'edition',
		title: 'Changes from edition to edition',
		says: 'What each edition changed against the one before it, and why.',
		isList: true,
		schema: (suggestions) => writeSchema(EditionChangesSpec, suggestions),
	},
	words: {
		files: 'data/words/*.yaml',
		entry: 'words',
		title: 'Words of a language',
		says: 'The words of a translation, by what they belong to. Values, units and ids are those of the original.',
		schema: wordsFile,
	},
	connections: {
		files: 'data/connections.yaml',
		entry: 'connections',
		title: 'Connections',
		says: 'Databases from which snapshots are saved, by name. Where each is stands in the environment alone.',
		schema: (suggestions) => writeSchema(ConnectionsSpec, suggestions),
	},
} satisfies Record<string, DataFileKind>;

export type DataFileName = keyof typeof dataFileKinds;

/** The JSON Schemas of all kinds of files that authors write in `data/`, by their names. */
export function dataSchemas(suggestions: Suggestions): readonly (readonly [name: string, schema: JsonSchema])[] {
	return Object.entries<DataFileKind>(dataFileKinds).map(([name, { entry, title, says, isList, schema }]) => {
		const one = { title: entry, ...schema(suggestions) };
		const head = { $schema: DRAFT, description: `${title}. ${says}` } as const;
		const whole: JsonSchema = isList ? { ...head, type: 'array', items: one } : { ...head, ...one };
		const text = JSON.stringify(whole);
		const used = Object.entries(offeredNames(suggestions)).filter(([kind]) => text.includes(`"#/definitions/${kind}"`));
		return [
			name,
			'definitions' in whole || used.length === 0 ? whole : { ...whole, definitions: Object.fromEntries(used) },
		];
	});
}

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** Adds the old names of the keys of an entry, which are still read, with what to write today. */
function withOldKeys(file: string, schema: JsonSchema): JsonSchema {
	return renamedKeys
		.filter((key) => key.file.test(file))
		.reduce<JsonSchema>((written, { from, to, values }) => {
			const { required = [], properties = {}, ...rest } = written;
			const now = [...values].map(([was, value]) => `\`${to}: ${value}\` for \`${from}: ${String(was)}\``);
			const old = {
				description: `The old name of \`${to}\`.`,
				deprecated: true,
				deprecationMessage: `This is called \`${to}\` now: write ${now.join(', ')}. \`npm run upgrade\` rewrites it.`,
				enum: [...values.keys()].filter((was) => typeof was === 'boolean' || typeof was === 'string'),
			};
			return {
				...rest,
				properties: { ...properties, [from]: old },
				required: required.filter((name) => name !== to),
				...(required.includes(to) ? { oneOf: [{ required: [to] }, { required: [from] }] } : {}),
			};
		}, schema);
}
