import type { z } from 'zod';
import { ChartSpec } from '../model/chart.ts';
import { EditionChangesSpec } from '../model/edition.ts';
import { DerivedFigureSpec, StatedFigureSpec } from '../model/figure.ts';
import { Id } from '../model/id.ts';
import { ReportMetaSpec } from '../model/report-meta.ts';
import { SourceSpec } from '../model/source.ts';
import { TableSpec } from '../model/table.ts';
import { TermSpec } from '../model/term.ts';
import { UnitSpec } from '../model/unit.ts';
import type { Problem, Problems } from '../problem.ts';
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

/** Reads every file of the report and checks each entry by itself; `undefined` where any is not as it must be. */
export function readDraft(files: ReportFiles, pipeline: Problems): Draft | undefined {
	const problems = pipeline.part();

	function text(file: string, purpose = 'Every report has one; see CONTRIBUTING.md.'): string | undefined {
		const bytes = files.get(file);
		if (bytes === undefined) {
			problems.report(unreadable(file, `${file} is missing.`, purpose));
			return undefined;
		}
		return decodeText(file, bytes, problems);
	}

	function yaml(file: string): YamlFile | undefined {
		const content = text(file);
		return content === undefined ? undefined : readYaml(file, content, problems);
	}

	function one<T>(file: string, schema: z.ZodType<T>): Located<T> | undefined {
		const read = yaml(file);
		return read === undefined ? undefined : readEntry(read, [], read.value, schema, problems);
	}

	function list<T>(file: string, schemaOf: (value: unknown) => z.ZodType<T>): Located<T>[] {
		const read = yaml(file);
		return read === undefined ? [] : readEntries(read, schemaOf, problems);
	}

	const named = [...files.keys()].sort();
	const inFolder = (folder: string, ending: string) =>
		named.filter((file) => file.startsWith(`${folder}/`) && file.endsWith(ending));
	const optionalList = <T>(file: string, schema: z.ZodType<T>) => (files.has(file) ? list(file, () => schema) : []);

	/** Entries whose file is named after them. */
	const namedEntries = <T>(folder: string, schema: z.ZodType<T>): { id: string; entry: Located<T> }[] =>
		inFolder(folder, '.yaml').flatMap((file) => {
			const id = file.slice(folder.length + 1, -'.yaml'.length);
			if (!Id.safeParse(id).success) problems.report(badFileName(file, id));
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
			problems.report({
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

	const tables = namedEntries('data/tables', TableSpec).flatMap(({ id, entry }) => {
		const file = `data/tables/${id}.csv`;
		const content = text(file);
		return content === undefined ? [] : (readTable(id, entry, file, content, problems) ?? []);
	});
	const charts = namedEntries('data/charts', ChartSpec).map(({ id, entry }) => ({ ...entry, id }));

	const prose = inFolder('content', '.mdx').flatMap((file) => {
		const content = text(file);
		return content === undefined ? [] : (readMdx(file, content, problems) ?? []);
	});

	const publicFiles = named.filter((file) => file.startsWith('public/')).map((file) => file.slice('public'.length));

	reportStrayFiles(named, problems);
	if (meta === undefined || !problems.isEmpty) return undefined;
	return { meta, sources, stated, derived, order, terms, units, tables, charts, prose, publicFiles, changes };
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
function reportStrayFiles(files: readonly string[], problems: Problems): void {
	for (const file of files) {
		if (KNOWN_FILE.test(file) || /(?:^|\/)(?:README\.md|\.[^/]*)$/.test(file)) continue;
		const hint = file.endsWith('.yml')
			? 'Name it .yaml.'
			: 'Rename or remove it: content/ holds .mdx files; data/ holds report, terms, units, changes and the folders figures, charts, sources, tables.';
		problems.report(unreadable(file, `Nothing reads ${file}.`, hint));
	}
}
