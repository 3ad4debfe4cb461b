import type { CitableChange, Tombstone } from '../core/model/edition.ts';
import { addressInEdition, pathInEdition } from '../core/permalink/address-in-edition.ts';
import { report } from './report.ts';

const { editions, meta } = report;

/** Whether this build is a draft, which nobody should cite. */
export const isDraft = editions.citable === undefined;

/** Tombstones of fragments, by the page that they were on. Those of files are put back when the build is done. */
const fragmentsByPage = Map.groupBy(
	editions.tombstones.filter((tombstone) => tombstone.address.includes('#')),
	({ address: old }) => old.split('#')[0] ?? '',
);

/** Tombstones of pages: each was moved or retired. */
export const tombstonePages: readonly Tombstone[] = editions.tombstones.filter((tombstone) =>
	tombstone.address.endsWith('/'),
);

/** Old names of a claim on a page that shows it. */
export function oldAnchors(page: string, claim: string): string[] {
	return (fragmentsByPage.get(page) ?? [])
		.filter(({ outcome }) => outcome.kind === 'moved' && outcome.to === `${page}#${claim}`)
		.map(fragmentOf);
}

/** The tombstones that a page shows: those of its fragments, but for old names of claims, which stand at the claims. */
export function tombstonesOn(page: string, claims: ReadonlySet<string>): (Tombstone & { fragment: string })[] {
	const isAtClaim = ({ outcome }: Tombstone) =>
		outcome.kind === 'moved' && outcome.to.startsWith(`${page}#`) && claims.has(outcome.to.slice(page.length + 1));
	return (fragmentsByPage.get(page) ?? [])
		.filter((tombstone) => !isAtClaim(tombstone))
		.map((tombstone) => ({ ...tombstone, fragment: fragmentOf(tombstone) }));
}

function fragmentOf({ address: old }: Tombstone): string {
	return old.split('#')[1] ?? '';
}

/** A change of something, and the edition that made it. */
export interface HistoryEntry {
	readonly version: string;
	readonly date: string;
	/** Where the edition shows it. */
	readonly frozen: string;
	readonly change?: CitableChange | undefined;
}

const changes = Map.groupBy(
	editions.published.flatMap(({ version, date, changes: made }) => made.map((change) => ({ version, date, change }))),
	({ change }) => change.ref,
);

/** Renamings by the new name. */
const moves = new Map(
	editions.published.flatMap(({ version, date, changes: made }) =>
		made.flatMap((change) => (change.to === undefined ? [] : [[change.to.ref, { version, date, change }] as const])),
	),
);

/** The editions that first had a citable, under whatever name, and that changed it: oldest first. */
export function historyOf(ref: string, path: string): HistoryEntry[] {
	const first = editions.published.find(({ version }) => version === editions.since[ref]);
	const made = (changes.get(ref) ?? []).filter(({ change }) => change.kind === 'changed');
	const renamed = moves.get(ref);
	const pending = editions.pending.find((change) => change.ref === ref && change.kind === 'changed');
	const entry = (version: string, date: string, change?: CitableChange): HistoryEntry => ({
		version,
		date,
		frozen: addressInEdition(version, path, meta.folder),
		change,
	});
	return [
		...before(),
		...made.map(({ version, date, change }) => entry(version, date, change)),
		...(pending === undefined ? [] : [entry(meta.edition.version, meta.edition.date, pending)]),
	];

	/** The edition that first had it or, if it was renamed, the history of its earlier name. */
	function before(): HistoryEntry[] {
		if (renamed === undefined) return first === undefined ? [] : [entry(first.version, first.date)];
		const { version, date, change } = renamed;
		return [...historyOf(change.ref, pathInEdition(change.address, meta.folder)), entry(version, date, change)];
	}
}
