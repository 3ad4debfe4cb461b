import type { z } from 'zod';
import { ChartSpec } from '../chart/chart-spec.ts';
import { EditionChangesSpec } from '../model/edition.ts';
import { DerivedFigureSpec, StatedFigureSpec } from '../model/figure.ts';
import { Id } from '../model/id.ts';
import { ReportMetaSpec } from '../model/report-meta.ts';
import { SourceSpec } from '../model/source.ts';
import { TableSpec } from '../model/table.ts';
import { TermSpec } from '../model/term.ts';
import { UnitSpec } from '../model/unit.ts';
import type { Problem } from '../problem.ts';
import { decodeText, unreadable } from './decode-text.ts';
import { type MdxFile, readMdx } from './mdx-file.ts';
import { type Located, readEntries, readEntry } from './read-entry.ts';
import { readTable, type TableDraft } from './read-table.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** The files of a report by path from its root, with `/` between folders. */
export type ReportFiles = ReadonlyMap<string, Uint8Array>;

/** A saved copy and its record. */
export interface SourceDraft extends Located<SourceSpec> {
	readonly id: string;
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly text: string;
}

/** What was written, checked entry by entry; that the entries fit together is not known yet. */
export interface Draft {
	readonly meta: Located<ReportMetaSpec>;
	readonly sources: readonly SourceDraft[];
	readonly stated: readonly Located<StatedFigureSpec>[];
	readonly derived: readonly Located<DerivedFigureSpec>[];
	/** Ids of all figures in the order in which they were written. */
	readonly order: readonly string[];
	readonly terms: readonly Located<TermSpec>[];
	readonly units: readonly Located<UnitSpec>[];
	readonly tables: readonly TableDraft[];
	readonly charts: readonly (Located<ChartSpec> & { readonly id: string })[];
	readonly prose: readonly MdxFile[];
	/** Addresses of the files in `public/`, from the site’s root. */
	readonly publicFiles: readonly string[];
	/** What each edition changed, as `data/changes.yaml` says. */
	readonly changes: readonly Located<EditionChangesSpec>[];
}

/** Reads every file of the report and checks each entry by itself. */
export function readDraft(files: ReportFiles): { draft: Draft } | { problems: Problem[] } {
	const problems: Problem[] = [];

	function text(file: string, purpose = 'Every report has one; see CONTRIBUTING.md.'): string | undefined {
		const bytes = files.get(file);
		if (bytes === undefined) {
			problems.push(unreadable(file, `${file} is missing.`, purpose));
			return undefined;
		}
		const decoded = decodeText(file, bytes);
		if ('text' in decoded) return decoded.text;
		problems.push(decoded.problem);
		return undefined;
	}

	function yaml(file: string): YamlFile | undefined {
		const content = text(file);
		if (content === undefined) return undefined;
		const read = readYaml(file, content);
		if ('yaml' in read) return read.yaml;
		problems.push(...read.problems);
		return undefined;
	}

	function one<T>(file: string, schema: z.ZodType<T>): Located<T> | undefined {
		const read = yaml(file);
		if (read === undefined) return undefined;
		const checked = readEntry(read, [], read.value, schema);
		if ('entry' in checked) return checked.entry;
		problems.push(...checked.problems);
		return undefined;
	}

	function list<T>(file: string, schemaOf: (value: unknown) => z.ZodType<T>): Located<T>[] {
		const read = yaml(file);
		if (read === undefined) return [];
		const checked = readEntries(read, schemaOf);
		problems.push(...checked.problems);
		return checked.entries;
	}

	const named = [...files.keys()].sort();
	const inFolder = (folder: string, ending: string) =>
		named.filter((file) => file.startsWith(`${folder}/`) && file.endsWith(ending));
	const optionalList = <T>(file: string, schema: z.ZodType<T>) => (files.has(file) ? list(file, () => schema) : []);

	/** Entries whose file is named after them. */
	const namedEntries = <T>(folder: string, schema: z.ZodType<T>): { id: string; entry: Located<T> }[] =>
		inFolder(folder, '.yaml').flatMap((file) => {
			const id = file.slice(folder.length + 1, -'.yaml'.length);
			if (!Id.safeParse(id).success) problems.push(badFileName(file, id));
			const entry = one(file, schema);
			return entry === undefined ? [] : [{ id, entry }];
		});

	const meta = one('data/report.yaml', ReportMetaSpec);

	const sources = namedEntries('data/sources', SourceSpec).flatMap(({ id, entry }): SourceDraft[] => {
		const file = `data/sources/${id}.txt`;
		const content = text(file, `Save the source there as it was found; data/sources/${id}.yaml describes it.`);
		const bytes = files.get(file);
		return content === undefined || bytes === undefined ? [] : [{ ...entry, id, file, bytes, text: content }];
	});
	for (const file of inFolder('data/sources', '.txt')) {
		if (!files.has(file.replace(/\.txt$/, '.yaml'))) {
			problems.push({
				rule: 'reference-resolves',
				at: { file, line: 1, column: 1 },
				message: `The saved copy ${file} has no record.`,
				hint: `Write ${file.replace(/\.txt$/, '.yaml')}: who says it, what it is, its SHA-256.`,
			});
		}
	}

	const stated: Located<StatedFigureSpec>[] = [];
	const derived: Located<DerivedFigureSpec>[] = [];
	const order: string[] = [];
	for (const file of inFolder('data/figures', '.yaml')) {
		for (const entry of list<StatedFigureSpec | DerivedFigureSpec>(file, schemaOfFigure)) {
			order.push(entry.spec.id);
			if ('derived' in entry.spec) derived.push({ ...entry, spec: entry.spec });
			else stated.push({ ...entry, spec: entry.spec });
		}
	}

	const terms = optionalList('data/terms.yaml', TermSpec);
	const units = optionalList('data/units.yaml', UnitSpec);
	const changes = optionalList('data/changes.yaml', EditionChangesSpec);

	const tables = namedEntries('data/tables', TableSpec).flatMap(({ id, entry }): TableDraft[] => {
		const file = `data/tables/${id}.csv`;
		const content = text(file);
		if (content === undefined) return [];
		const read = readTable(id, entry, file, content);
		if ('table' in read) return [read.table];
		problems.push(...read.problems);
		return [];
	});
	const charts = namedEntries('data/charts', ChartSpec).map(({ id, entry }) => ({ ...entry, id }));

	const prose = inFolder('content', '.mdx').flatMap((file): MdxFile[] => {
		const content = text(file);
		if (content === undefined) return [];
		const read = readMdx(file, content);
		if ('mdx' in read) return [read.mdx];
		problems.push(read.problem);
		return [];
	});

	const publicFiles = named.filter((file) => file.startsWith('public/')).map((file) => file.slice('public'.length));

	problems.push(...strayFiles(named));
	if (meta === undefined || problems.length > 0) return { problems };
	return {
		draft: { meta, sources, stated, derived, order, terms, units, tables, charts, prose, publicFiles, changes },
	};
}

/** A figure with a formula is a derived one; every other must be stated by a source. */
function schemaOfFigure(value: unknown): z.ZodType<StatedFigureSpec | DerivedFigureSpec> {
	const hasFormula = typeof value === 'object' && value !== null && Object.hasOwn(value, 'derived');
	return hasFormula ? DerivedFigureSpec : StatedFigureSpec;
}

function badFileName(file: string, id: string): Problem {
	return {
		rule: 'entry-matches-schema',
		at: { file, line: 1, column: 1 },
		message: `“${id}” cannot be an id.`,
		hint: 'Name the file in kebab-case: its name is part of an address.',
	};
}

const KNOWN_FILE =
	/^(?:public\/.*|content\/[^/]+\.mdx|data\/(?:report|terms|units|changes)\.yaml|data\/figures\/[^/]+\.yaml|data\/charts\/[^/]+\.yaml|data\/sources\/[^/]+\.(?:yaml|txt)|data\/tables\/[^/]+\.(?:yaml|csv)|data\/editions\/(?:ledger|[^/]+\/(?:edition\/)?manifest)\.json)$/;

/** A file that the pipeline would pass over in silence is most often a misspelt name. */
function strayFiles(files: readonly string[]): Problem[] {
	return files
		.filter((file) => !KNOWN_FILE.test(file) && !/(?:^|\/)(?:README\.md|\.[^/]*)$/.test(file))
		.map((file) => ({
			rule: 'file-can-be-read' as const,
			at: { file, line: 1, column: 1 },
			message: `Nothing reads ${file}.`,
			hint: file.endsWith('.yml')
				? 'Name it .yaml.'
				: 'Rename or remove it: content/ holds .mdx files; data/ holds report, terms, units, changes and the folders figures, charts, sources, tables.',
		}));
}
