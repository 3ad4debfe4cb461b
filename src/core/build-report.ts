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
import type { ReportMetaSpec } from './model/report-meta.ts';
import { baseUrl } from './model/web-url.ts';
import {
	type ComparedOriginal,
	comparedOriginal,
	keptOf,
	type OriginalSteps,
	originalSteps,
	type ReportInput,
} from './original-steps.ts';
import { checkLetters } from './parse/check-letters.ts';
import { withoutFollowUps } from './parse/follow-up-problems.ts';
import { notesOn } from './parse/notes-on-files.ts';
import { takenAddresses } from './permalink/taken-addresses.ts';
import { Collector, type Note, type Problem, type Problems, sortProblems } from './problem.ts';
import { checkPublic, filesOfEdition, type PublicFiles } from './public/check-public.ts';
import { checkLettersDrawn, type ReportSteps, reportSteps, sectionsOf, untranslatedTexts } from './report-steps.ts';
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
 * Builds the report from its files, or gives their problems, sorted. Every step reports all problems that it finds in
 * what the steps before could read; only translations wait for a sound original, and editions for a sound report.
 */
export function buildReport(input: ReportInput): BuildResult {
	bringWords(new Map());
	const problems: Problems = new Collector();
	const built = build(input, problems);
	if (built !== undefined && problems.isEmpty) return built;
	return { problems: sortProblems(withoutFollowUps(problems.reported, input.files)) };
}

/** All steps, in their order. `undefined` where they end because of problems. */
function build(given: ReportInput, problems: Problems): BuiltReport | undefined {
	const read = checkOriginal(given, problems);
	const translated = read && translate(read, problems);
	return translated && withEditions(read, translated, problems);
}

/** An original without problems, and what else was read beside it. */
interface SoundOriginal extends OriginalSteps, ComparedOriginal {
	readonly original: ReportSteps;
	readonly archive: readonly PublishedEdition[];
	readonly publicFiles: PublicFiles;
}

/** The steps up to the original, and the checks of files that rest on no other. `undefined` if any has a problem. */
function checkOriginal(given: ReportInput, problems: Problems): SoundOriginal | undefined {
	const read = originalSteps(given, problems, problems);
	const { input, written, original } = read;
	const { files, sha256, hasLetter } = input;
	const faulty = new Set(withoutFollowUps(problems.reported, files).map(({ at }) => at.file));
	// A letter that no typeface has is most often part of what was reported.
	const faultless = new Map([...files].filter(([file]) => !faulty.has(file)));
	checkLetters(faultless, hasLetter, written.meta.spec.fonts, problems);
	const archive = readArchive(files, sha256, problems);
	const publicFiles = checkPublic(files, takenBy(written.meta.spec, archive), problems);
	if (original === undefined || !problems.isEmpty) return undefined;
	return { ...read, ...comparedOriginal(read, original), original, archive, publicFiles };
}

/** The report in its other languages; `undefined` if that has any problem. */
function translate(
	{ input, translations, written, sources, original, originals, originalWords }: SoundOriginal,
	problems: Problems,
): readonly ReportSteps[] | undefined {
	const { hasLetter, publishing } = input;
	checkLettersDrawn(original, hasLetter, problems);
	const translated = translations.map((translation): ReportSteps | undefined => {
		const own = problems.part();
		const draft = translateDraft(written, translation, original.assembled);
		const steps = reportSteps(draft, sources, input, own, original.narrative);
		if (steps === undefined || !own.isEmpty) return undefined;
		checkTranslation(translation, originals, sectionsOf(original), sectionsOf(steps), own);
		const state = stateOfTranslation(translation, originalWords, original.assembled);
		if (publishing !== undefined) checkWhole(translation, state, own);
		checkLettersDrawn(steps, hasLetter, own);
		const untranslated = untranslatedTexts(steps);
		const assembled = { ...steps.assembled, translation: { ...state, original: written.language, untranslated } };
		return { ...steps, assembled, placeOf: placeIn(translation, steps) };
	});
	return problems.isEmpty ? translated.filter((each) => each !== undefined) : undefined;
}

/** Compares the report with its editions. */
function withEditions(
	{ input, translations, brought, original, kept, originalWords, archive, publicFiles }: SoundOriginal,
	translated: readonly ReportSteps[],
	problems: Problems,
): BuiltReport {
	const { files, sha256, siteUrl } = input;
	const { draft, narrative, assembled } = original;
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
function takenBy({ languages, sections }: ReportMetaSpec, archive: readonly PublishedEdition[]) {
	const published = archive.flatMap(({ manifest }) =>
		manifest.things.flatMap(({ ref, addresses }) => (parseRef(ref).kind === 'file' ? [] : addresses)),
	);
	// A language that was given up keeps its addresses.
	const translated = [languages, ...archive.map(({ manifest }) => manifest.languages ?? [])];
	const folders = [...sections.map(({ id }) => id), ...translated.flatMap(translationFolders)];
	return takenAddresses(folders, published);
}
