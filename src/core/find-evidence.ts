import { draftCellFigure } from './find/draft-cell-figure.ts';
import { draftStatedFigure } from './find/draft-stated-figure.ts';
import { figuresInRow, figuresInText } from './find/figures-here.ts';
import { findInData } from './find/find-in-data.ts';
import { findInText } from './find/find-in-text.ts';
import { readQuery } from './find/query.ts';
import type { DataSource, Source, TextSource } from './model/source.ts';
import type { ReportInput } from './original-steps.ts';
import { lineAt, lineStarts } from './parse/line-at.ts';
import { type Draft, readDraft } from './parse/read-draft.ts';
import { Collector, findingsAt, type Place, type Problem, type Problems, sortProblems } from './problem.ts';
import { openSources } from './provenance/open-sources.ts';
import { openCopy } from './provenance/source-copy.ts';
import { makeUnitTable, type UnitTable } from './units/unit-table.ts';

/** Words or a number that stand in a source, with an entry of a figure that they prove. */
export interface Found {
	readonly source: string;
	readonly at: Place;
	/** The row, from 1, and the column of a data set. */
	readonly row?: number | undefined;
	readonly column?: string | undefined;
	/** The sentence, or the cells of the row. */
	readonly words: string;
	/** YAML for `data/figures/`, with `…` where its author decides; absent if no number stands there. */
	readonly entry?: string | undefined;
	/** Why the check would refuse the entry as it stands. */
	readonly unproven?: string | undefined;
	/** Figures that state it already. */
	readonly figures: readonly string[];
}

export interface FoundEvidence {
	readonly found: readonly Found[];
	/** Whether there is more than was asked for. */
	readonly isCut: boolean;
	/** Ids of all sources. */
	readonly known: readonly string[];
	/** Sources that could not be searched, and why. */
	readonly problems: readonly Problem[];
}

/** What is searched. */
export interface Search {
	readonly words: string;
	/** Id of the one source to search; all are searched where it is left out. */
	readonly source?: string | undefined;
	/** How many places are given at most. */
	readonly most: number;
}

/**
 * Finds words or a number in the sources of a report, and drafts a figure for each place. The report may have problems,
 * which are reported; a source that is not sound is left out.
 */
export function findEvidence(input: ReportInput, search: Search): FoundEvidence {
	const problems: Problems = new Collector();
	const draft = readDraft(input.files, problems, input.readBibtex);
	const wanted = draft.sources.filter(({ id }) => search.source === undefined || id === search.source);
	const sources = openSources({ sources: wanted }, input.sha256, input.dataEngine, problems);
	const units = makeUnitTable(
		draft.units.map(({ spec }) => spec),
		findingsAt(new Collector(), () => draft.meta.at()),
	);
	const query = readQuery(search.words, [...draft.sources.map(({ spec }) => spec.language), draft.language, 'en']);
	const found: Found[] = [];
	for (const source of sources) {
		// One more than is shown says whether there are more.
		const most = search.most + 1 - found.length;
		if (most <= 0) break;
		found.push(...findIn(source, query, { draft, units, input, most }));
	}
	const isCut = found.length > search.most;
	const known = draft.sources.map(({ id }) => id);
	return { found: found.slice(0, search.most), isCut, known, problems: sortProblems(problems.reported) };
}

interface Setting {
	readonly draft: Draft;
	readonly units: UnitTable;
	readonly input: ReportInput;
	readonly most: number;
}

function findIn(source: Source, query: ReturnType<typeof readQuery>, setting: Setting): Found[] {
	return source.copy.kind === 'text'
		? findInCopy({ ...source, copy: source.copy }, query, setting)
		: findInRows({ ...source, copy: source.copy }, query, setting);
}

function findInCopy(source: TextSource, query: ReturnType<typeof readQuery>, { draft, units, most }: Setting): Found[] {
	const copy = openCopy(source);
	const { text } = source.copy;
	const lines = lineStarts(text);
	const figuresAt = figuresInText(draft.figures, copy);
	return findInText(source, query, most).map((place) => {
		const drafted = draftStatedFigure(place, copy, units);
		const line = lineAt(lines, place.start);
		return {
			source: source.id,
			at: { file: source.file, line, column: place.start - (lines[line - 1] ?? 0) + 1 },
			words: text.slice(place.sentence.start, place.sentence.end).replace(/\s+/gu, ' '),
			entry: drafted?.entry,
			unproven: drafted?.unproven,
			figures: figuresAt(place.reading ?? place, drafted?.value),
		};
	});
}

function findInRows(
	source: DataSource,
	query: ReturnType<typeof readQuery>,
	{ draft, units, input: { dataEngine }, most }: Setting,
): Found[] {
	if (dataEngine === undefined) return [];
	const { columns } = source.copy.set;
	return findInData(source, query, dataEngine, most).map((place) => {
		const drafted = draftCellFigure(place, source, units, dataEngine);
		return {
			source: source.id,
			at: { file: source.file, line: 1, column: 1 },
			row: place.row,
			column: place.column.name,
			words: columns.flatMap(({ name }, index) => `${name}: ${place.cells[index] ?? '–'}`).join(' · '),
			entry: drafted?.entry,
			unproven: drafted?.unproven,
			figures: figuresInRow([...draft.figures, ...draft.families], source, place),
		};
	});
}
