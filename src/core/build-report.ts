import { notesOnPictures } from './assemble/notes-on-pictures.ts';
import { notesOnWorks } from './assemble/notes-on-works.ts';
import type { KeptReport } from './assemble/report-for-editions.ts';
import { checkEditions } from './editions/check-editions.ts';
import { citablesOf } from './editions/citables-of.ts';
import type { ReportInLanguage } from './editions/edition-state.ts';
import { type PublishedEdition, readArchive } from './editions/read-archive.ts';
import { withTranslations } from './editions/translations.ts';
import { parseRef, type Change, type DraftCitable } from './model/edition.ts';
import { translationFolders } from './model/language-tag.ts';
import type { Report } from './model/report.ts';
import { baseUrl } from './model/web-url.ts';
import { keptOf, originalSteps, type ReportInput } from './original-steps.ts';
import { checkLetters } from './parse/check-letters.ts';
import { notesOn } from './parse/notes-on-files.ts';
import { takenAddresses } from './permalink/taken-addresses.ts';
import { Collector, type Note, type Problem, type Problems, sortProblems } from './problem.ts';
import { checkPublic, filesOfEdition, type PublicFiles } from './public/check-public.ts';
import { checkLettersDrawn, type ReportSteps, reportSteps, sectionsOf, untranslatedTexts } from './report-steps.ts';
import { made, type Steps } from './steps.ts';
import { checkTranslation } from './translation/check-translation.ts';
import { checkWhole, notesOnTranslations } from './translation/check-whole.ts';
import type { Translation } from './translation/read-translations.ts';
import { type OriginalWords, stateOfTranslation } from './translation/state-of-translation.ts';
import { translateDraft } from './translation/translate-draft.ts';
import { bringWords, type BroughtWords } from './words/brought-words.ts';

/** The report that was built, and what an edition of it would freeze. */
export interface BuiltReport {
	readonly report: Report;
	/** The same report in its other languages, in the order of `languages`. */
	readonly translations: readonly Report[];
	/** The files of `public/`, as they may be published. */
	readonly publicFiles: PublicFiles;
	/**
	 * Empty for a first draft: one with no edition, no entry in `data/changes.yaml`, and not about to be published or
	 * explained.
	 */
	readonly citables: readonly DraftCitable[];
	readonly archive: readonly PublishedEdition[];
	/** What this edition says about its own changes, if it has not been published. */
	readonly changes: readonly Change[];
	/** Words of its languages that the report brings in place of those that the tool has. */
	readonly brought: ReadonlyMap<string, BroughtWords>;
	/** What translators have to translate; empty for a report in one language. */
	readonly originalWords: readonly OriginalWords[];
	/** What its author should know. */
	readonly notes: readonly Note[];
}

export type BuildResult = BuiltReport | { readonly problems: readonly Problem[] };

/**
 * Builds the report from its files, or gives their problems, sorted. Each step reports every problem that it finds; the
 * next step runs only if there are none.
 */
export function buildReport(input: ReportInput): BuildResult {
	bringWords(new Map());
	const problems: Problems = new Collector();
	const steps = stepsOf(input, problems);
	let step = steps.next();
	while (step.done !== true && problems.isEmpty) step = steps.next();
	return step.done === true && problems.isEmpty ? step.value : { problems: sortProblems(problems.reported) };
}

/** All steps, in their order. */
function* stepsOf(given: ReportInput, problems: Problems): Steps<BuiltReport> {
	const read = yield* originalSteps(given, problems, problems);
	const { input, translations, brought, written, sources, original, kept, originals, originalWords } = read;
	const { files, sha256, hasLetter, siteUrl } = input;
	const { draft, narrative, assembled } = original;
	yield checkLetters(files, hasLetter, written.meta.spec.fonts, problems);
	yield checkLettersDrawn(original, hasLetter, problems);
	const translated: ReportSteps[] = [];
	for (const translation of translations) {
		const translatedDraft = translateDraft(written, translation, assembled);
		const steps = yield* reportSteps(translatedDraft, sources, input, problems, narrative);
		yield checkTranslation(translation, originals, sectionsOf(original), sectionsOf(steps), problems);
		const state = stateOfTranslation(translation, originalWords, assembled);
		if (input.publishing !== undefined) yield checkWhole(translation, state, problems);
		yield checkLettersDrawn(steps, hasLetter, problems);
		const untranslated = untranslatedTexts(steps);
		const own = { ...steps.assembled, translation: { ...state, original: written.language, untranslated } };
		translated.push({ ...steps, assembled: own, placeOf: placeIn(translation, steps) });
	}
	const archive = yield* made(readArchive(files, sha256, problems));
	const publicFiles = yield* made(checkPublic(files, takenBy(assembled, archive), problems));
	// A first draft has no edition to compare with, so skip the hashes.
	const isUnpublished = input.publishing === undefined && input.explaining !== true;
	const isFirstDraft = archive.length === 0 && draft.changes.length === 0 && isUnpublished;
	const ofEdition = filesOfEdition(files, publicFiles);
	const citablesIn = ({ report }: KeptReport) => citablesOf(report, ofEdition, sha256);
	const compared = isFirstDraft ? undefined : (kept ?? keptOf(original, siteUrl));
	const citables =
		compared === undefined
			? []
			: withTranslations(
					citablesIn(compared),
					new Map(
						translated.map((each) => [
							each.assembled.meta.language,
							citablesIn(keptOf(each, siteUrl, compared.narrative)),
						]),
					),
				);
	const {
		editions,
		translations: editionsIn,
		changes,
	} = checkEditions(
		{
			...inLanguage(original),
			translations: translated.map(inLanguage),
			metaAt: draft.meta.at,
			home: baseUrl(draft.meta.spec.url),
			citables,
			archive,
			publishing: input.publishing,
			explaining: input.explaining,
			latestDate: input.latestDate,
		},
		problems,
	);
	return {
		report: { ...assembled, editions },
		translations: translated.flatMap((each, index) => {
			const own = editionsIn[index];
			return own === undefined ? [] : [{ ...each.assembled, editions: own }];
		}),
		publicFiles,
		citables,
		archive,
		changes,
		brought,
		originalWords,
		notes: [
			...notesOn(files),
			...notesOnTranslations(
				translations,
				translated.map((each) => each.assembled),
			),
			...notesOnWorks(draft, narrative.cited),
			...notesOnPictures(draft, assembled.sections),
		],
	};
}

/** The place of a citable in a translation: where its words stand, and of a section its prose. */
function placeIn({ words }: Translation, { placeOf }: ReportSteps): ReportSteps['placeOf'] {
	return (ref) => {
		const { kind } = parseRef(ref);
		const entry = kind === 'section' ? undefined : words.get(kind === 'report' ? kind : ref);
		return entry !== undefined && Object.keys(entry.spec).length > 0 ? entry.at() : placeOf(ref);
	};
}

function inLanguage({ assembled, draft, narrative, placeOf }: ReportSteps): ReportInLanguage {
	const { meta, charts } = assembled;
	return { meta, charts, entries: draft.changes, sentence: narrative.sentence, placeOf };
}

/** The addresses that no file of `public/` may have: those of this report and those that were ever published. */
function takenBy({ meta, sections }: Pick<Report, 'meta' | 'sections'>, archive: readonly PublishedEdition[]) {
	const published = archive.flatMap(({ manifest }) =>
		manifest.things.flatMap(({ ref, addresses }) => (parseRef(ref).kind === 'file' ? [] : addresses)),
	);
	// A language that was given up keeps its addresses.
	const translated = [meta.languages, ...archive.map(({ manifest }) => manifest.languages ?? [])];
	const folders = [...sections.map(({ id }) => id), ...translated.flatMap(translationFolders)];
	return takenAddresses(folders, published);
}
