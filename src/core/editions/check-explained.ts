import { type EditionChangesSpec, isReason } from '../model/change-spec.ts';
import type { CitableChange } from '../model/edition.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Place, Problems } from '../problem.ts';
import { diffCitables } from './diff/diff-citables.ts';
import type { EditionState } from './edition-state.ts';
import type { LostCitable } from './find-tombstones.ts';

/** An edition that has not been published. */
interface Draft {
	readonly version: string;
	/** Place of a citable in the files. */
	readonly placeOf: (ref: string) => Place;
}

/** Reports reasons that are still to be written. */
export function checkReasons(
	version: string,
	entries: readonly Located<EditionChangesSpec>[],
	problems: Problems,
): void {
	const entry = entries.find(({ spec }) => spec.version === version);
	for (const [index, change] of (entry?.spec.changes ?? []).entries()) {
		if (entry === undefined || isReason(change.reason)) continue;
		const what = change.type === 'move' ? change.from : change.of.join(', ');
		problems.report({
			rule: 'change-is-explained',
			at: entry.at('changes', index, 'reason'),
			message: `The reason for the ${change.type} of ${what} is “${change.reason}”, which tells readers nothing.`,
			hint: 'Say why, in a sentence that readers see beside what changed, such as “We had read the wrong line.”',
		});
	}
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

/**
 * Reports what differs from the last edition in any language and is not explained, each citable once, and explanations
 * of what differs in none.
 *
 * @param states The original first.
 */
export function checkExplained(
	states: readonly EditionState[],
	{ version, entries }: { readonly version: string; readonly entries: readonly Located<EditionChangesSpec>[] },
	problems: Problems,
): void {
	const last = states[0]?.archive.at(-1)?.manifest.version;
	if (last === undefined) return;
	const changed = new Set<string>();
	for (const { archive, inventoryOf, draft, changes, placeOf } of states) {
		const before = archive.at(-1);
		// A language that the last edition did not have is new: nothing in it has changed.
		if (before?.manifest.version !== last) continue;
		for (const change of diffCitables(inventoryOf(before.manifest), draft, changes)) {
			if (!changed.has(change.ref)) checkChange(change, last, { version, placeOf }, problems);
			changed.add(change.ref);
		}
	}
	checkUnchanged(last, changed, version, entries, problems);
}

function checkChange(
	{ ref, kind, explanations, follows }: CitableChange,
	last: string,
	{ version, placeOf }: Draft,
	problems: Problems,
): void {
	if (kind !== 'changed' || explanations.length > 0) return;
	problems.report({
		rule: 'change-is-explained',
		at: placeOf(ref),
		message: `${ref} is not what it was in edition ${last}, and nothing says why.`,
		hint:
			follows === undefined
				? `In data/changes.yaml, under version ${version}, add { type: correction, of: [${ref}], reason: … }, or ` +
					'an update.'
				: `In data/changes.yaml, under version ${version}, add { type: update, of: [${follows.join(', ')}], ` +
					'reason: … }, or a correction: it explains all that follows from the data of a source that was saved anew.',
	});
}

function checkUnchanged(
	last: string,
	changed: ReadonlySet<string>,
	version: string,
	entries: readonly Located<EditionChangesSpec>[],
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
			message: `${ref} is what it was in edition ${last}.`,
			hint: 'Take it out of the entry: it explains what did not change.',
		});
	}
}
