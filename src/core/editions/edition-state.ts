import type { Chart } from '../model/chart.ts';
import type { EditionChangesSpec } from '../model/change-spec.ts';
import type { Change, DraftCitable, EditionManifest, Tombstone } from '../model/edition.ts';
import type { ReportMeta } from '../model/report-meta.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Place } from '../problem.ts';
import { type Inventory, inventoryOf } from './diff/diff-citables.ts';
import { asEmptied } from './emptied-pages.ts';
import { findTombstones, type LostCitable } from './find-tombstones.ts';
import { type Outcome, outcomesOf } from './name-outcomes.ts';
import type { PublishedEdition } from './read-archive.ts';
import type { Sentence } from './read-changes.ts';
import { archiveIn, changesIn, citablesIn } from './translations.ts';

/** The report in one language, as its editions compare it. */
export interface ReportInLanguage {
	readonly meta: ReportMeta;
	readonly charts: readonly Pick<Chart, 'id' | 'figures'>[];
	/** Entries of `data/changes.yaml`, in the words of this language. */
	readonly entries: readonly Located<EditionChangesSpec>[];
	readonly sentence: Sentence;
	/** Place of a citable in the files; for one that is not in them, that of the edition’s version. */
	readonly placeOf: (ref: string) => Place;
}

/** The edition that is being written, with all of its languages. */
interface EditionDraft {
	readonly version: string;
	/** Where the editions stay, as data/report.yaml says. */
	readonly home: string;
	readonly archive: readonly PublishedEdition[];
	readonly citables: readonly DraftCitable[];
	readonly changes: readonly Change[];
}

/** The report and its published editions in one language. */
export interface EditionState {
	/** BCP 47 tag of the words. */
	readonly language: string;
	/** The folder of the language; `''` for the original. */
	readonly folder: string;
	/** The editions that have the language, oldest first. */
	readonly archive: readonly PublishedEdition[];
	/** The report as it is now. */
	readonly draft: Inventory;
	readonly charts: ReportInLanguage['charts'];
	readonly changes: readonly Change[];
	/** The edition of this version, if it has been published. */
	readonly published: EditionManifest | undefined;
	readonly outcomes: ReadonlyMap<string, Outcome>;
	readonly tombstones: readonly Tombstone[];
	readonly lost: readonly LostCitable[];
	readonly placeOf: (ref: string) => Place;
	/** A published edition as it is compared. */
	readonly inventoryOf: (manifest: EditionManifest) => Inventory;
}

/** @param translation BCP 47 tag; left out for the original. */
export function stateIn(
	{ meta, charts, placeOf }: ReportInLanguage,
	{ version, ...all }: EditionDraft,
	translation?: string,
): EditionState {
	const { language, folder } = meta;
	const archive = archiveIn(all.archive, translation);
	const citables = translation === undefined ? all.citables : citablesIn(translation, all.citables);
	const changes = translation === undefined ? all.changes : changesIn(translation, all.changes);
	const manifests = archive.map(({ manifest }) => manifest);
	const published = manifests.find((manifest) => manifest.version === version);
	const outcomes = outcomesOf(published === undefined ? [...manifests, { version, changes }] : manifests);
	const found = findTombstones(archive, citables, outcomes, folder);
	const laterThan = (had: string) =>
		manifests[manifests.findIndex((each) => each.version === had) + 1]?.version ?? version;
	return {
		language,
		folder,
		archive,
		// That the report has another address is a change of the original.
		draft: { citables, ...(translation === undefined ? { home: all.home } : { language: translation }) },
		charts,
		changes,
		published,
		outcomes,
		tombstones: found.tombstones.map((each) => asEmptied(each, laterThan(each.version), language)),
		lost: found.lost,
		placeOf,
		inventoryOf: (manifest) => inventoryOf(manifest, translation),
	};
}
