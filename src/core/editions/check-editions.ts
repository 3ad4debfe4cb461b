import type { Chart } from '../model/chart.ts';
import type { Change, Editions, EditionChangesSpec, DraftCitable } from '../model/edition.ts';
import type { ReportMeta } from '../model/report-meta.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Place, Problems } from '../problem.ts';
import { checkExplained, checkLost } from './check-explained.ts';
import { checkPublished } from './check-published.ts';
import { checkVersion, type EditionClaim } from './check-version.ts';
import { describeEditions } from './describe-editions.ts';
import { asEmptied } from './emptied-pages.ts';
import { findTombstones } from './find-tombstones.ts';
import { type Outcome, outcomesOf } from './name-outcomes.ts';
import { readChanges, type Sentence } from './read-changes.ts';

export interface EditionsInput extends EditionClaim {
	readonly meta: ReportMeta;
	/** Where the editions stay, as data/report.yaml says; ends with a slash. */
	readonly home: string;
	readonly citables: readonly DraftCitable[];
	readonly charts: readonly Pick<Chart, 'id' | 'figures'>[];
	/** Entries of `data/changes.yaml`. */
	readonly entries: readonly Located<EditionChangesSpec>[];
	readonly sentence: Sentence;
	/** Place of a citable in the files; for one that is not in them, that of the edition’s version. */
	readonly placeOf: (ref: string) => Place;
}

/** Compares the report with everything that was published: nothing may be lost, or change without an explanation. */
export function checkEditions(
	input: EditionsInput,
	problems: Problems,
): { editions: Editions; changes: readonly Change[] } {
	const { meta, citables, charts, entries, sentence, placeOf, publishing } = input;
	const { version, date } = meta.edition;
	// The report is not compared with an edition that it replaces.
	const archive =
		publishing === 'replace' ? input.archive.filter(({ manifest }) => manifest.version !== version) : input.archive;
	const manifests = archive.map(({ manifest }) => manifest);
	const published = manifests.find((manifest) => manifest.version === version);
	const last = manifests.at(-1);
	const inventory = { citables, home: input.home };

	const own = problems.part();
	const changes = readChanges(entries, { version, archive, citables, sentence }, own);
	checkVersion(input, own);
	const outcomes = outcomesOf(published === undefined ? [...manifests, { version, changes }] : manifests);
	const found = findTombstones(archive, citables, outcomes);
	const laterThan = (had: string) =>
		manifests[manifests.findIndex((each) => each.version === had) + 1]?.version ?? version;
	const tombstones = found.tombstones.map((each) => asEmptied(each, laterThan(each.version), meta.language));
	if (own.isEmpty) {
		checkNames(citables, outcomes, placeOf, own);
		if (published !== undefined) checkPublished(published, input, own);
		else {
			const draft = { version, inventory, changes, entries, placeOf };
			checkLost(found.lost, draft, own);
			if (publishing !== undefined && last !== undefined) checkExplained(last, draft, own);
		}
	}
	const status = publishing !== undefined ? 'publishing' : published !== undefined ? 'published' : 'draft';
	const { language } = meta;
	const editions = describeEditions({
		archive,
		draft: inventory,
		charts,
		version,
		date,
		language,
		changes,
		tombstones,
		status,
	});
	return { editions, changes };
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
