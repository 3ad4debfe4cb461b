import { assembleReport } from './assemble/assemble-report.ts';
import { deriveAll } from './derive/derive-all.ts';
import type { Report } from './model/report.ts';
import { writeNarrative } from './narrative/write-narrative.ts';
import { checkLetters, type HasLetter } from './parse/check-letters.ts';
import { checkReferences } from './parse/check-references.ts';
import { type ReportFiles, readDraft } from './parse/read-draft.ts';
import { type Problem, sortProblems } from './problem.ts';
import { proveAll } from './provenance/prove-all.ts';
import type { Sha256 } from './provenance/prove-sources.ts';

/** What the machine gives the pipeline. */
export interface ReportInput {
	readonly files: ReportFiles;
	readonly sha256: Sha256;
	/** Names of the citation styles that there are; asked only where a report chooses its own. */
	readonly citationStyles: () => Iterable<string>;
	readonly hasLetter: HasLetter;
	/** Overrides `url` of data/report.yaml; ends with a slash. */
	readonly siteUrl?: string | undefined;
}

export type BuildResult = { readonly report: Report } | { readonly problems: readonly Problem[] };

/** Text in, the resolved report or its problems out. Each step tells all it finds; the next begins only on sound ground. */
export function buildReport(input: ReportInput): BuildResult {
	const read = readDraft(input.files);
	if ('problems' in read) return refuse(read.problems);
	const { draft } = read;

	const references = checkReferences(draft, input.citationStyles);
	if (references.length > 0) return refuse(references);

	const proven = proveAll(draft, input.sha256);
	if (proven.problems.length > 0) return refuse(proven.problems);

	const derived = deriveAll(draft, proven);
	if (derived.problems.length > 0) return refuse(derived.problems);

	const narrative = writeNarrative(draft, derived.figures, proven.sources);
	const report = assembleReport(draft, proven, derived, narrative, input.siteUrl);
	if (narrative.problems.length > 0) return refuse(narrative.problems);

	const letters = checkLetters(input.files, input.hasLetter);
	if (letters.length > 0) return refuse(letters);

	return { report };
}

function refuse(problems: readonly Problem[]): BuildResult {
	return { problems: sortProblems(problems) };
}
