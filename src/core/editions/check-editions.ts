import type { Change, Editions, DraftCitable } from '../model/edition.ts';
import type { ReportMeta } from '../model/report-meta.ts';
import type { Place, Problems } from '../problem.ts';
import { checkExplained, checkLost, checkReasons } from './check-explained.ts';
import { checkIdentity, checkPublished } from './check-published.ts';
import { checkVersion, type EditionClaim } from './check-version.ts';
import { describeEditions } from './describe-editions.ts';
import { type EditionState, type ReportInLanguage, stateIn } from './edition-state.ts';
import { findRenames } from './find-renames.ts';
import type { Outcome } from './name-outcomes.ts';
import { readChanges } from './read-changes.ts';

export interface EditionsInput extends ReportInLanguage, EditionClaim {
	readonly meta: ReportMeta;
	/** Where the editions stay, as data/report.yaml says; ends with a slash. */
	readonly home: string;
	/** With the words of the translations. */
	readonly citables: readonly DraftCitable[];
	readonly translations: readonly ReportInLanguage[];
	/** Whether explanations are being drafted: those that are missing are then no problem. */
	readonly explaining: boolean | undefined;
}

/**
 * Compares the report with everything that was published: nothing may be lost, or change without an explanation. One
 * explanation serves for all languages.
 *
 * @returns The editions as each language shows them, and what the one that is being written says of its changes.
 */
export function checkEditions(
	input: EditionsInput,
	problems: Problems,
): { editions: Editions; translations: readonly Editions[]; changes: readonly Change[] } {
	const { meta, home, citables, entries, sentence, placeOf, publishing } = input;
	const { version, date } = meta.edition;
	// The report is not compared with an edition that it replaces.
	const archive =
		publishing === 'replace' ? input.archive.filter(({ manifest }) => manifest.version !== version) : input.archive;
	const isPublished = archive.some(({ manifest }) => manifest.version === version);

	const own = problems.part();
	const written = readChanges(entries, { version, archive, citables, sentence }, input.translations, own);
	const last = archive.at(-1)?.manifest;
	const changes = input.explaining === true ? [...written, ...findRenames(last, citables, written)] : written;
	checkVersion(input, own);
	const draft = { version, home, archive, citables, changes };
	const original = stateIn(input, draft);
	const states = [original, ...input.translations.map((each) => stateIn(each, draft, each.meta.language))];
	if (own.isEmpty) {
		checkNames(citables, original.outcomes, placeOf, own);
		if (original.published !== undefined) {
			checkIdentity(original.published, input, own);
			checkPublished(states, version, own);
		} else if (input.explaining !== true) {
			checkReasons(version, entries, own);
			checkLost(original.lost, { version, placeOf }, own);
			if (publishing !== undefined) checkExplained(states, { version, entries }, own);
		}
	}
	const status = publishing !== undefined ? 'publishing' : isPublished ? 'published' : 'draft';
	const describe = (state: EditionState) => describeEditions({ ...state, version, date, status });
	const [editions, ...translations] = [describe(original), ...states.slice(1).map(describe)];
	return { editions, translations, changes: written };
}

/** A name that was given up is never used again, so that no old address comes to mean another citable. */
function checkNames(
	citables: readonly DraftCitable[],
	outcomes: ReadonlyMap<string, Outcome>,
	placeOf: (ref: string) => Place,
	problems: Problems,
): void {
	for (const { ref } of citables) {
		const outcome = outcomes.get(ref);
		if (outcome === undefined) continue;
		problems.report({
			rule: 'permalink-survives',
			at: placeOf(ref),
			message: `${ref} is a name that edition ${outcome.in} gave up.`,
			hint: 'Choose another id: an old address must not come to mean something else.',
		});
	}
}
