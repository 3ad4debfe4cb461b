import { assembleReport, type ProvenReport } from './assemble/assemble-report.ts';
import { checkPrinted } from './assemble/check-printed.ts';
import { shownFigures } from './assemble/shown-figures.ts';
import type { DataEngine } from './data-sets/data-engine.ts';
import { checkChains } from './derive/check-chains.ts';
import { type Derived, deriveAll } from './derive/derive-all.ts';
import { placeOfCitable } from './editions/place-of-citable.ts';
import { proveFigures } from './evidence/prove-figures.ts';
import { expandFamilies } from './families/expand-families.ts';
import { checkColours } from './look/check-colours.ts';
import { resolveLook, toolLook } from './look/resolve-look.ts';
import type { Look } from './model/look.ts';
import type { DecodePictures } from './model/picture.ts';
import type { Report } from './model/report.ts';
import type { Section } from './model/section.ts';
import type { Source } from './model/source.ts';
import type { CiteWorks } from './model/work.ts';
import { type Narrative, writeNarrative } from './narrative/write-narrative.ts';
import type { HasLetter } from './parse/check-letters.ts';
import { checkReferences, repeatedFigures } from './parse/check-references.ts';
import type { Draft } from './parse/read-draft.ts';
import { provePictureFiles, provePictures } from './pictures/prove-pictures.ts';
import type { Place, Problems } from './problem.ts';
import { type Proven, proveAll } from './provenance/prove-all.ts';
import type { RowSetting } from './tables/data-rows.ts';
import { proveChartRows } from './tables/prove-chart-rows.ts';
import { proveTables } from './tables/prove-tables.ts';
import type { WrittenSections } from './translation/check-translation.ts';

/** What the machine gives these steps. */
export interface ReportTools {
	/** Reads data sets. It may be left out for a report that has none. */
	readonly dataEngine?: DataEngine | undefined;
	/** Decodes pictures. It may be left out for a report that has none but SVG. */
	readonly decodePictures?: DecodePictures | undefined;
	/** Names of the citation styles that exist; called only if a report chooses its own. */
	readonly citationStyles: () => Iterable<string>;
	/** Sets citations of works. It may be left out for a report that cites none. */
	readonly citeWorks?: CiteWorks | undefined;
	/** Overrides `url` of data/report.yaml. */
	readonly siteUrl?: string | undefined;
}

/** What the steps from the references to the report have made, in one language. */
export interface ReportSteps {
	readonly draft: Draft;
	readonly proven: ProvenReport;
	readonly derived: Derived;
	readonly narrative: Narrative;
	readonly assembled: Omit<Report, 'editions'>;
	readonly placeOf: (ref: string) => Place;
}

/** Checks that what the report prints in one language can be drawn. */
export function checkLettersDrawn(
	{ draft, assembled, placeOf }: ReportSteps,
	hasLetter: HasLetter,
	problems: Problems,
): void {
	checkPrinted(assembled, hasLetter, () => draft.meta.at('languages', 0), placeOf, problems);
}

/** The sections that the steps have made, and where they are written. */
export function sectionsOf({ assembled, narrative }: ReportSteps): WrittenSections {
	return { sections: assembled.sections, places: narrative.places };
}

/** The words of a section that its page shows outside of its text as well: headings, titles of claims, sentences. */
function wordsInSection({ headings, claims, phrases }: Section): string[] {
	return [
		...headings.map(({ text }) => text),
		...claims.map(({ title }) => title.text),
		...phrases.map(({ phrase }) => phrase.text),
	];
}

/** The texts of a translation that are those of the original. */
export function untranslatedTexts({ draft, narrative }: ReportSteps): ReadonlySet<string> {
	const terms = draft.terms.filter(({ languageAt }) => languageAt?.('label') !== undefined);
	const ofProse = narrative.sections.filter(({ language }) => language !== undefined).flatMap(wordsInSection);
	return new Set([...narrative.untranslated, ...terms.map(({ spec }) => spec.label), ...ofProse]);
}

/**
 * The steps that a report takes in each of its languages. Each takes what is sound of the step before, so that all
 * problems are reported at once: see `core/parse/follow-up-problems.ts`. `undefined` if only data can be checked.
 *
 * @param sources Those of the report, opened once.
 * @param original Of a translation: what was read in the original.
 */
export function reportSteps(
	written: Draft,
	sources: readonly Source[],
	{ citationStyles, dataEngine, decodePictures, citeWorks, siteUrl }: ReportTools,
	problems: Problems,
	original?: Narrative,
): ReportSteps | undefined {
	const all = expandFamilies(written, sources, dataEngine, problems);
	checkReferences(all, citationStyles, problems);
	const copies = proveAll(all, sources, problems);
	const figures = proveFigures(all, copies, dataEngine, problems);
	const tables = proveTables(all, copies, dataEngine, problems);
	const pictures = provePictures(all.pictures, decodePictures, problems);
	const look = proveLook(all, decodePictures, problems);
	const chartRows = proveChartRows(all, tables, settingOf(all, copies, dataEngine), problems);
	// Which of several figures with one id is meant is not known.
	const repeated = repeatedFigures(all);
	const draft = { ...all, figures: all.figures.filter(({ spec }) => !repeated.has(spec.id)) };
	const single = new Map([...figures].filter(([id]) => !repeated.has(id)));
	const proven = { ...copies, figures: single, tables, pictures, look, chartRows };
	const derived = deriveAll(draft, proven, problems);
	if (!draft.hasMeta) return undefined;
	const { figures: derivedFigures } = derived;
	const narrative = writeNarrative(draft, derivedFigures, proven.sources, citeWorks, problems, undefined, original);
	const assembled = assembleReport(draft, proven, derived, narrative, siteUrl, problems);
	// What is shown is known only if all of it could be read.
	if (problems.isEmpty) checkChains(draft, derived.derivations, shownFigures(assembled), proven.units, problems);
	const placeOf = (ref: string) => placeOfCitable(ref, draft, narrative.places);
	return { draft, proven, derived, narrative, assembled, placeOf };
}

/** How the report looks, checked. One without a look of its own looks as the tool does. */
function proveLook({ look }: Draft, decodePictures: DecodePictures | undefined, problems: Problems): Look {
	if (look === undefined) return toolLook;
	checkColours(look, problems);
	return resolveLook(look.spec, provePictureFiles(look.files, decodePictures, problems));
}

/** What the rows of data sets are proven against, if the report has an engine. */
function settingOf(
	{ language }: Draft,
	{ sources, units }: Proven,
	engine: DataEngine | undefined,
): RowSetting | undefined {
	return engine && { sources, units, engine, locale: language };
}
