import { ChartSpec } from '../chart/chart-spec.ts';
import type { Chart } from '../model/chart.ts';
import { ConnectionsSpec } from '../model/connection.ts';
import { EditionChangesSpec } from '../model/change-spec.ts';
import { EditionLedger, LEDGER_FILE } from '../model/edition.ts';
import type { Figure } from '../model/figure.ts';
import { ReportMetaSpec } from '../model/report-meta.ts';
import { SourceSpec } from '../model/source.ts';
import { TermSpec } from '../model/term.ts';
import { UnitSpec } from '../model/unit.ts';
import type { Problems } from '../problem.ts';
import { copyAt, copyEndings, type DecodedCopy, isCopy, recordOf } from '../sources/copy-kinds.ts';
import { unreadableFile } from './decode-text.ts';
import { DraftReader } from './draft-reader.ts';
import { type LookDraft, readLook } from './read-look.ts';
import { type FamilyDraft, type FigureDraft, isFamily, readFigure } from './read-figure.ts';
import { type MdxFile, readMdx } from './mdx-file.ts';
import type { Located } from './read-entry.ts';
import { readJson } from './read-json.ts';
import { type PictureDraft, readPictures } from './read-pictures.ts';
import { readTables, type TableDraft } from './read-tables.ts';
import { META_FILE, standInMeta } from './stand-in-meta.ts';
import { type ReadBibtex, readWorks, type WorkDraft } from './read-works.ts';

/** The files of a report by path from its root, with `/` between folders. */
export type ReportFiles = ReadonlyMap<string, Uint8Array>;

/** A saved copy and its record. */
export interface SourceDraft extends Located<SourceSpec> {
	readonly id: string;
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly copy: DecodedCopy;
}

/** Charts and figures of an original, by their ids. */
export interface OriginalDrawn {
	/** A chart names its marks by the labels there. */
	readonly charts: ReadonlyMap<string, Pick<Chart, 'series'>>;
	/** Figures are compared in the words there, which a translation may have in part. */
	readonly figures: ReadonlyMap<string, Figure>;
}

/** The files of a report, each entry checked by itself. Whether the entries fit together is checked later. */
export interface Draft {
	/** BCP 47 tag of its words. */
	readonly language: string;
	readonly meta: Located<ReportMetaSpec>;
	/** Whether `data/report.yaml` could be read. If not, something stands for it with which only data can be checked. */
	readonly hasMeta: boolean;
	readonly sources: readonly SourceDraft[];
	/**
	 * In the order of the files and of the entries in them. `core/families` puts members in the place of each family.
	 */
	readonly figures: readonly FigureDraft[];
	readonly families: readonly FamilyDraft[];
	readonly terms: readonly Located<TermSpec>[];
	/** The works cited, in the order of their files. */
	readonly works: readonly WorkDraft[];
	readonly units: readonly Located<UnitSpec>[];
	/** The queries that have files of their own, by the names of these in `data/queries`. */
	readonly queries: ReadonlyMap<string, string>;
	/** The databases that sources can be saved from; `undefined` if there are none. */
	readonly connections: Located<ConnectionsSpec> | undefined;
	readonly tables: readonly TableDraft[];
	readonly charts: readonly (Located<ChartSpec> & { readonly id: string })[];
	/** Of a translation: what it takes from the original. */
	readonly original?: OriginalDrawn;
	readonly pictures: readonly PictureDraft[];
	/** `undefined` if the report looks as the tool has it. */
	readonly look: LookDraft | undefined;
	readonly prose: readonly MdxFile[];
	/** Addresses of the files in `public/`, from the site’s root. */
	readonly publicFiles: readonly string[];
	/** Versions of the published editions. */
	readonly editions: readonly string[];
	/** What each edition changed, as written in `data/changes.yaml`. */
	readonly changes: readonly Located<EditionChangesSpec>[];
}

/**
 * Reads every file of the report and checks each entry by itself. The draft holds those that have no problem.
 *
 * @param readBibtex May be left out for a report without such a file.
 */
export function readDraft(files: ReportFiles, problems: Problems, readBibtex?: ReadBibtex): Draft {
	const reader = new DraftReader(files, problems);
	const readMeta = reader.entry(META_FILE, ReportMetaSpec);
	const meta = readMeta ?? standInMeta(files);
	const parts = {
		sources: readSources(reader, files, problems),
		figures: reader.inFolder('data/figures', '.yaml').flatMap((file) => reader.list(file, readFigure)),
		queries: new Map(
			reader.inFolder(QUERIES, '.sql').flatMap((file): [string, string][] => {
				const text = reader.text(file);
				return text === undefined ? [] : [[file.slice(QUERIES.length + 1), text]];
			}),
		),
		connections: files.has(CONNECTIONS) ? reader.entry(CONNECTIONS, ConnectionsSpec) : undefined,
		terms: reader.optionalList('data/terms.yaml', TermSpec),
		units: reader.optionalList('data/units.yaml', UnitSpec),
		works: readWorks(reader, readBibtex, problems),
		changes: reader.optionalList('data/changes.yaml', EditionChangesSpec),
		tables: readTables(reader, problems),
		charts: reader.namedEntries('data/charts', ChartSpec).map(({ id, entry }) => ({ ...entry, id })),
		pictures: readPictures(reader, files, problems),
		look: readLook(reader, files, problems),
		// Folders in `content/` hold translations, which are read once the original is known.
		prose: reader
			.inFolder('content', '.mdx')
			.filter((file) => !file.slice('content/'.length).includes('/'))
			.flatMap((file) => readProse(reader, file, problems)),
		publicFiles: reader.inFolder('public', '').map((file) => file.slice('public'.length)),
		editions: editionsIn(files),
	};
	reportStrayFiles(reader.names, problems);
	const { figures } = parts;
	const hasMeta = readMeta !== undefined;
	return { language: meta.spec.languages[0] ?? 'en', meta, hasMeta, ...parts, families: figures.filter(isFamily) };
}

/** Reads a file of prose; an empty list if it has reported a problem. */
export function readProse(reader: DraftReader, file: string, problems: Problems): MdxFile[] {
	const text = reader.text(file);
	const mdx = text === undefined ? undefined : readMdx(file, text, problems);
	return mdx === undefined ? [] : [mdx];
}

/** The versions in the ledger of editions. Problems of the ledger are reported when the archive is read. */
function editionsIn(files: ReportFiles): readonly string[] {
	const ledger = files.get(LEDGER_FILE);
	return (ledger && readJson(ledger, EditionLedger))?.map(({ version }) => version) ?? [];
}

/** Reads the saved copies with their records. Reports a copy without a record and a record without a copy. */
export function readSources(reader: DraftReader, files: ReportFiles, problems: Problems): SourceDraft[] {
	const sources = reader.namedEntries('data/sources', SourceSpec).flatMap(({ id, entry }) => {
		const { file, decode } = copyAt(`data/sources/${id}`, (name) => files.has(name));
		const bytes = files.get(file);
		const copy = decode({
			bytes: () => bytes,
			text: () => reader.text(file, `Save the source there as it was found; data/sources/${id}.yaml describes it.`),
		});
		return copy === undefined || bytes === undefined ? [] : [{ ...entry, id, file, bytes, copy }];
	});
	for (const file of reader.inFolder('data/sources', '').filter(isCopy)) {
		const record = recordOf(file);
		if (files.has(record)) continue;
		problems.report({
			rule: 'reference-resolves',
			at: { file, line: 1, column: 1 },
			message: `The saved copy ${file} has no record.`,
			hint: `Write ${record}: who says it, what it is, its SHA-256.`,
		});
	}
	return sources;
}

const QUERIES = 'data/queries';
const CONNECTIONS = 'data/connections.yaml';

/** Files that the pipeline reads, and files that may stand beside them without being read. */
const KNOWN_FILES = [
	/^public\/.*$/,
	/^content\/(?:[^/]+\/)?[^/]+\.mdx$/,
	/^data\/words\/[^/]+\.yaml$/,
	/^data\/works\.(?:json|bib)$/,
	/^data\/(?:report|look|terms|units|changes|connections)\.yaml$/,
	/^data\/(?:figures|charts)\/[^/]+\.yaml$/,
	new RegExp(`^data/sources/[^/]+(?:\\.yaml|${copyEndings.map((ending) => RegExp.escape(ending)).join('|')})$`),
	/^data\/tables\/[^/]+\.(?:yaml|csv)$/,
	// Those that are no pictures have been reported.
	/^data\/(?:pictures|look)\/[^/]+$/,
	/^data\/queries\/[^/]+\.sql$/,
	/^data\/editions\/(?:ledger|[^/]+\/(?:edition\/)?manifest)\.json$/,
	/(?:^|\/)(?:README\.md|\.[^/]*)$/,
];

/** Reports files that the pipeline does not read: most often their names are misspelt. */
function reportStrayFiles(files: readonly string[], problems: Problems): void {
	for (const file of files) {
		if (KNOWN_FILES.some((known) => known.test(file))) continue;
		const hint = file.endsWith('.yml')
			? 'Name it .yaml.'
			: 'Rename or remove it: content/ holds .mdx files; data/ holds report, look, terms, units, changes, connections, works.json ' +
				'or works.bib, and the folders figures, charts, look, pictures, queries, sources, tables, words.';
		problems.report(unreadableFile(file, `Nothing reads ${file}.`, hint));
	}
}
