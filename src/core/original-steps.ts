import { type KeptReport, reportForEditions } from './assemble/report-for-editions.ts';
import { askOnce } from './data-sets/ask-once.ts';
import type { Publishing } from './editions/check-version.ts';
import type { Sha256, Source } from './model/source.ts';
import { BaseUrl } from './model/web-url.ts';
import type { Narrative } from './narrative/write-narrative.ts';
import type { HasLetter } from './parse/check-letters.ts';
import { type AddTypefaces, checkTypefaces } from './parse/check-typefaces.ts';
import { type Draft, type ReportFiles, readDraft } from './parse/read-draft.ts';
import type { ReadBibtex } from './parse/read-works.ts';
import type { Problems } from './problem.ts';
import { openSources } from './provenance/open-sources.ts';
import { type ReportSteps, type ReportTools, reportSteps } from './report-steps.ts';
import { readTranslations, type Translation } from './translation/read-translations.ts';
import { type OriginalWords, wordsOfOriginal } from './translation/state-of-translation.ts';
import { type Original, originalsOf } from './translation/translated-kinds.ts';
import { bringWords, type BroughtWords } from './words/brought-words.ts';

/** What the machine gives the pipeline. */
export interface ReportInput extends ReportTools {
	readonly files: ReportFiles;
	readonly sha256: Sha256;
	readonly hasLetter: HasLetter;
	/** Adds typefaces, whose letters {@link hasLetter} then knows. It may be left out for a report that adds none. */
	readonly addTypefaces?: AddTypefaces | undefined;
	/** Reads `data/works.bib`. It may be left out for a report that has none. */
	readonly readBibtex?: ReadBibtex | undefined;
	/** How the report is about to be published, if it is; a new edition must then explain its changes. */
	readonly publishing?: Publishing | undefined;
	/** Whether explanations are being drafted: what is lost without one is then a change as any other, and no problem. */
	readonly explaining?: boolean | undefined;
	/** ISO date: an edition that is published may not be dated later. Left out, it may have any date. */
	readonly latestDate?: string | undefined;
}

/** What the steps up to the original have made. */
export interface OriginalSteps {
	readonly input: ReportInput;
	readonly translations: readonly Translation[];
	readonly brought: ReadonlyMap<string, BroughtWords>;
	readonly written: Draft;
	readonly sources: readonly Source[];
	/** `undefined` if `data/report.yaml` has a problem. If any has been reported, it is not whole. */
	readonly original: ReportSteps | undefined;
}

/** The original as its translations and editions are compared with it. */
export interface ComparedOriginal {
	/** As editions compare it; only if it has translations. */
	readonly kept: KeptReport | undefined;
	readonly originals: readonly Original[];
	readonly originalWords: readonly OriginalWords[];
}

/**
 * The steps up to the original, in their order.
 *
 * @param ofTranslations Takes the problems of the files of translations.
 */
export function originalSteps(given: ReportInput, problems: Problems, ofTranslations: Problems): OriginalSteps {
	const input = {
		...given,
		dataEngine: given.dataEngine && askOnce(given.dataEngine),
		// If it is none, it is reported, and the report is proven with its own address.
		siteUrl: BaseUrl.safeParse(given.siteUrl).success ? given.siteUrl : undefined,
	};
	const { files, sha256 } = input;
	const written = readDraft(files, problems, input.readBibtex);
	const { translations, brought } = written.hasMeta
		? readTranslations(files, written, ofTranslations)
		: { translations: [], brought: new Map<string, BroughtWords>() };
	bringWords(brought);
	checkSiteUrl(given.siteUrl, written, problems);
	checkTypefaces(written, input.addTypefaces ?? ((names) => names), problems);
	const sources = openSources(written, sha256, input.dataEngine, problems);
	const original = reportSteps(written, sources, input, problems);
	return { input, translations, brought, written, sources, original };
}

/** Prepares an original without problems for what is compared with it. */
export function comparedOriginal(
	{ input: { siteUrl, sha256 }, written, translations }: OriginalSteps,
	original: ReportSteps,
): ComparedOriginal {
	const originals = originalsOf(written);
	const kept = translations.length > 0 ? keptOf(original, siteUrl) : undefined;
	const { plain } = original.narrative;
	const originalWords = kept === undefined ? [] : wordsOfOriginal(originals, kept.report, plain, sha256);
	return { kept, originals, originalWords };
}

/** The report as its editions compare it. */
export function keptOf(
	{ assembled, draft, proven, derived, narrative }: ReportSteps,
	siteUrl: string | undefined,
	original?: Narrative,
): KeptReport {
	return reportForEditions(assembled, draft, proven, derived, narrative, siteUrl, original);
}

/** Checks that the address that replaces `url` is a base URL. */
function checkSiteUrl(siteUrl: string | undefined, { meta }: Draft, problems: Problems): void {
	if (siteUrl === undefined || BaseUrl.safeParse(siteUrl).success) return;
	problems.report({
		rule: 'entry-matches-schema',
		at: meta.at('url'),
		message: `SITE_URL, which replaces \`url\`, is “${siteUrl}”, which is not a base URL.`,
		hint: 'Write protocol, host and path alone, such as https://example.org/report/, or leave SITE_URL unset.',
	});
}
