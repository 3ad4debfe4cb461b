import { assembleReport } from './assemble/assemble-report.ts';
import { checkPrinted } from './assemble/check-printed.ts';
import { shownFigures } from './assemble/shown-figures.ts';
import { checkChains } from './derive/check-chains.ts';
import { deriveAll } from './derive/derive-all.ts';
import { checkEditions, type Publishing } from './editions/check-editions.ts';
import { placeOfThing } from './editions/place-of-thing.ts';
import { type PublishedEdition, readArchive } from './editions/read-archive.ts';
import { thingsOf } from './editions/things-of.ts';
import { proveFigures } from './evidence/prove-figures.ts';
import type { Change, Thing } from './model/edition.ts';
import type { Report } from './model/report.ts';
import { takenAddresses } from './permalink/taken-addresses.ts';
import type { Sha256 } from './model/source.ts';
import { baseUrl } from './model/web-url.ts';
import { writeNarrative } from './narrative/write-narrative.ts';
import { checkLetters, type HasLetter } from './parse/check-letters.ts';
import { checkReferences } from './parse/check-references.ts';
import { checkSiteUrl } from './parse/check-site-url.ts';
import { type ReportFiles, readDraft } from './parse/read-draft.ts';
import { Collector, type Problem, type Problems, sortProblems } from './problem.ts';
import { checkPublic, filesOfEdition, type PublicFiles } from './public/check-public.ts';
import { proveAll } from './provenance/prove-all.ts';

/** What the machine gives the pipeline. */
export interface ReportInput {
	readonly files: ReportFiles;
	readonly sha256: Sha256;
	/** Names of the citation styles that there are; asked only where a report chooses its own. */
	readonly citationStyles: () => Iterable<string>;
	readonly hasLetter: HasLetter;
	/** Overrides `url` of data/report.yaml. */
	readonly siteUrl?: string | undefined;
	/** Whether the report is about to be published, and how; a new edition must then explain itself. */
	readonly publishing?: Publishing | undefined;
	/** The last day that an edition which is about to be published may be dated; any where it is left out. */
	readonly latestDate?: string | undefined;
}

/** What a report was found to be: the report, and what an edition of it would freeze. */
export interface BuiltReport {
	readonly report: Report;
	/** What `public/` adds to the site, as it may be published. */
	readonly publicFiles: PublicFiles;
	/** Left out of a draft before any edition and any word about one. */
	readonly things: readonly Thing[];
	readonly archive: readonly PublishedEdition[];
	/** What this edition says of its own changes, where it has not been published. */
	readonly changes: readonly Change[];
}

export type BuildResult = BuiltReport | { readonly problems: readonly Problem[] };

/** Text in, the resolved report or its problems out. Each step tells all it finds; the next begins only on sound ground. */
export function buildReport(input: ReportInput): BuildResult {
	const problems: Problems = new Collector();
	const refuse = (): BuildResult => ({ problems: sortProblems(problems.reported) });

	const read = readDraft(input.files);
	if ('problems' in read) {
		problems.report(...read.problems);
		return refuse();
	}
	const { draft } = read;

	problems.report(...checkSiteUrl(input.siteUrl, draft));
	if (!problems.isEmpty) return refuse();

	problems.report(...checkReferences(draft, input.citationStyles));
	if (!problems.isEmpty) return refuse();

	const copies = proveAll(draft, input.sha256);
	problems.report(...copies.problems);
	const proven = { ...copies, figures: proveFigures(draft, copies, problems) };
	if (!problems.isEmpty) return refuse();

	const derived = deriveAll(draft, proven);
	problems.report(...derived.problems);
	if (!problems.isEmpty) return refuse();

	const narrative = writeNarrative(draft, derived.figures, proven.sources);
	const assembled = assembleReport(draft, proven, derived, narrative, input.siteUrl);
	problems.report(...narrative.problems);
	if (!problems.isEmpty) return refuse();

	problems.report(...checkChains(draft, derived, shownFigures(assembled), proven.units));
	if (!problems.isEmpty) return refuse();

	const placeOf = (ref: string) => placeOfThing(ref, draft, narrative.places);
	problems.report(...checkLetters(input.files, input.hasLetter));
	if (!problems.isEmpty) return refuse();
	problems.report(...checkPrinted(assembled, input.hasLetter, () => draft.meta.at('languages', 0), placeOf));
	if (!problems.isEmpty) return refuse();

	const { archive, problems: damages } = readArchive(input.files, input.sha256);
	problems.report(...damages);
	if (!problems.isEmpty) return refuse();

	const published = archive.flatMap(({ manifest }) =>
		manifest.things.flatMap(({ ref, addresses }) => (ref.startsWith('file:') ? [] : addresses)),
	);
	const sections = assembled.sections.map(({ id }) => id);
	const { publicFiles, problems: unfit } = checkPublic(input.files, takenAddresses(sections, published));
	problems.report(...unfit);
	if (!problems.isEmpty) return refuse();

	// A first draft has no edition to compare with, so skip the hashes.
	const isFirstDraft = archive.length === 0 && draft.changes.length === 0 && input.publishing === undefined;
	const things = isFirstDraft ? [] : thingsOf(assembled, filesOfEdition(input.files, publicFiles), input.sha256);
	const checked = checkEditions({
		meta: assembled.meta,
		metaAt: draft.meta.at,
		home: baseUrl(draft.meta.spec.url),
		things,
		archive,
		entries: draft.changes,
		sentence: narrative.sentence,
		placeOf,
		publishing: input.publishing,
		latestDate: input.latestDate,
	});
	problems.report(...checked.problems, ...narrative.problems);
	if (!problems.isEmpty) return refuse();

	const { editions, changes } = checked;
	return { report: { ...assembled, editions }, publicFiles, things, archive, changes };
}
