import type { Change, EditionChangesSpec, EditionManifest, CitableChange } from '../model/edition.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Place, Problems } from '../problem.ts';
import { diffCitables, type Inventory, inventoryOf } from './diff/diff-citables.ts';
import type { LostCitable } from './find-tombstones.ts';

/** An edition that has not been published, and how it explains its changes. */
interface Draft {
	readonly version: string;
	readonly inventory: Inventory;
	readonly changes: readonly Change[];
	/** Entries of `data/changes.yaml`. */
	readonly entries: readonly Located<EditionChangesSpec>[];
	/** Place of a citable in the files. */
	readonly placeOf: (ref: string) => Place;
}

/** Reports what was published and is no longer in the report, without a move or a retirement that explains it. */
export function checkLost(lost: readonly LostCitable[], { version, placeOf }: Draft, problems: Problems): void {
	for (const { ref, title, version: had } of lost) {
		problems.report({
			rule: 'permalink-survives',
			at: placeOf(ref),
			message: `${ref}, “${title}”, was published in edition ${had} and is gone.`,
			hint:
				`In data/changes.yaml, under version ${version}, say what became of it: { type: move, from: ${ref}, to: …, ` +
				`reason: … } or { type: retirement, of: [${ref}], reason: … }.`,
		});
	}
}

/** Reports what differs from the last edition and is not explained, and explanations of what does not differ. */
export function checkExplained(last: EditionManifest, draft: Draft, problems: Problems): void {
	const differences = diffCitables(inventoryOf(last), draft.inventory, draft.changes);
	checkChanged(last, differences, draft, problems);
	checkUnchanged(last, new Set(differences.map(({ ref }) => ref)), draft, problems);
}

function checkChanged(
	last: EditionManifest,
	differences: readonly CitableChange[],
	{ version, placeOf }: Draft,
	problems: Problems,
): void {
	for (const { ref, kind, explanations, follows } of differences) {
		if (kind !== 'changed' || explanations.length > 0) continue;
		problems.report({
			rule: 'change-is-explained',
			at: placeOf(ref),
			message: `${ref} is not what it was in edition ${last.version}, and nothing says why.`,
			hint:
				follows === undefined
					? `In data/changes.yaml, under version ${version}, add { type: correction, of: [${ref}], reason: … }, or ` +
						'an update.'
					: `In data/changes.yaml, under version ${version}, add { type: update, of: [${follows.join(', ')}], ` +
						'reason: … }, or a correction: it explains all that follows from the data of a source that was saved anew.',
		});
	}
}

function checkUnchanged(
	last: EditionManifest,
	changed: ReadonlySet<string>,
	{ version, entries }: Draft,
	problems: Problems,
): void {
	const entry = entries.find(({ spec }) => spec.version === version);
	const explained = (entry?.spec.changes ?? []).flatMap((change, index) =>
		change.type === 'move' ? [] : change.of.map((ref, place) => ({ ref, path: ['changes', index, 'of', place] })),
	);
	for (const { ref, path } of explained) {
		if (entry === undefined || changed.has(ref)) continue;
		problems.report({
			rule: 'change-is-explained',
			at: entry.at(...path),
			message: `${ref} is what it was in edition ${last.version}.`,
			hint: 'Take it out of the entry: it explains what did not change.',
		});
	}
}
