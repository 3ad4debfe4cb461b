/**
 * What readers are told beside what an edition changed.
 *
 * Decision: a correction stays as long as what it corrected is in the report. Whoever read, quoted or printed the wrong
 * words comes back at any time, and newspapers leave their corrections standing for that reason. An update says that
 * what was right has become old: it stays while the edition that made it is the newest, and then the list of editions
 * and the history of the figure have it. What was added or renamed was not wrong, and what was retired has a tombstone.
 */
import type { Amendment, AmendmentType } from '../model/amendment.ts';
import type { ChangeType } from '../model/change-spec.ts';
import type { CitableChange, Edition } from '../model/edition.ts';
import { describeAmendment } from './describe-amendment.ts';

/** How long readers are told of a change beside what changed. */
const told: Readonly<Record<ChangeType, 'always' | 'until the next edition' | 'never'>> = {
	correction: 'always',
	update: 'until the next edition',
	addition: 'never',
	retirement: 'never',
	move: 'never',
};

/** Types of which readers are told. Where a change has explanations of both, the first of these names it. */
const types: readonly AmendmentType[] = ['correction', 'update'];

/**
 * The amendments of everything citable, newest first, by the ref that it has after the last of these editions.
 *
 * @param editions Oldest first; the last may be one that is not published yet.
 * @param drawnIn The refs of the figures in a chart; of anything else, none.
 */
export function amendmentsOf(
	editions: readonly Pick<Edition, 'version' | 'date' | 'changes'>[],
	drawnIn: (ref: string) => readonly string[],
	locale: string,
): Readonly<Record<string, readonly Amendment[]>> {
	const found = new Map<string, readonly Amendment[]>();
	const newest = editions.at(-1)?.version;
	for (const [index, { version, date, changes }] of editions.entries()) {
		const after = editions[index - 1]?.version;
		if (after === undefined) continue;
		for (const change of changes) if (change.kind === 'moved' || change.kind === 'removed') rename(change);
		const byRef = new Map(changes.map((change) => [change.ref, change]));
		for (const change of changes) {
			const type = amendedAs(change);
			if (type === undefined || (told[type] !== 'always' && version !== newest)) continue;
			const drawn = drawnIn(change.ref).flatMap((ref) => byRef.get(ref) ?? []);
			const words = describeAmendment({ type, date, change, drawn }, locale);
			found.set(change.ref, [{ type, version, date, after, change, words }, ...(found.get(change.ref) ?? [])]);
		}
	}
	return Object.fromEntries(found);

	/** What has another name now takes its amendments along; those of what was retired are no longer shown. */
	function rename({ ref, to }: CitableChange): void {
		const own = found.get(ref) ?? [];
		found.delete(ref);
		if (to === undefined || own.length === 0) return;
		const all = [...own, ...(found.get(to.ref) ?? [])];
		found.set(
			to.ref,
			all.toSorted((a, b) => b.date.localeCompare(a.date)),
		);
	}
}

/** What readers call a change of something: a correction, an update, or neither. */
export function amendedAs({ kind, explanations }: CitableChange): AmendmentType | undefined {
	if (kind !== 'changed') return undefined;
	return types.find((type) => explanations.some((explanation) => explanation.type === type));
}
