import type { ThingChange, Tombstone } from '../core/model/edition.ts';
import { address } from '../core/permalink/addresses.ts';
import { report } from './report.ts';

const { editions, meta } = report;

/** Whether this is nothing to cite yet. */
export const isDraft = editions.citable === undefined;

/**
 * Published addresses that are no longer what they were, by the page that they are on. Files are put back when the
 * build is done.
 */
const goneFragments = Map.groupBy(
	editions.tombstones.filter((gone) => gone.address.includes('#')),
	(gone) => gone.address.split('#')[0] ?? '',
);

/** Pages that are no more: each moved or retired. */
export const gonePages: readonly Tombstone[] = editions.tombstones.filter((gone) => gone.address.endsWith('/'));

/** Old names of a claim on a page that shows it. */
export function oldAnchors(page: string, claim: string): string[] {
	return (goneFragments.get(page) ?? [])
		.filter(({ outcome }) => outcome.kind === 'moved' && outcome.to === `${page}#${claim}`)
		.map(fragmentOf);
}

/** What a page once had and has no more, apart from the old names that stand beside the new ones. */
export function goneFrom(page: string, claims: ReadonlySet<string>): (Tombstone & { fragment: string })[] {
	const isBeside = ({ outcome }: Tombstone) =>
		outcome.kind === 'moved' && outcome.to.startsWith(`${page}#`) && claims.has(outcome.to.slice(page.length + 1));
	return (goneFragments.get(page) ?? [])
		.filter((gone) => !isBeside(gone))
		.map((gone) => ({ ...gone, fragment: fragmentOf(gone) }));
}

function fragmentOf({ address: gone }: Tombstone): string {
	return gone.split('#')[1] ?? '';
}

/** A change of something, and the edition that made it. */
export interface HistoryEntry {
	readonly version: string;
	readonly date: string;
	/** Where the edition shows it. */
	readonly frozen: string;
	readonly change?: ThingChange | undefined;
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

/** The path of a page inside its edition. */
const pathOf = (frozen: string) => frozen.replace(/^\/v\/[^/]+/, '');

/**
 * What the editions made of a thing, under whatever name: the one that first had it, then those that changed it, oldest
 * first.
 */
export function historyOf(ref: string, path: string): HistoryEntry[] {
	const first = editions.published.find(({ version }) => version === editions.since[ref]);
	const made = (changes.get(ref) ?? []).filter(({ change }) => change.kind === 'changed');
	const renamed = moves.get(ref);
	const pending = editions.pending.find((change) => change.ref === ref && change.kind === 'changed');
	const entry = (version: string, date: string, change?: ThingChange): HistoryEntry => ({
		version,
		date,
		frozen: address.edition(version) + path.slice(1),
		change,
	});
	return [
		...before(),
		...made.map(({ version, date, change }) => entry(version, date, change)),
		...(pending === undefined ? [] : [entry(meta.edition.version, meta.edition.date, pending)]),
	];

	/** The edition that first had it, or all that became of it under its earlier name. */
	function before(): HistoryEntry[] {
		if (renamed === undefined) return first === undefined ? [] : [entry(first.version, first.date)];
		const { version, date, change } = renamed;
		return [...historyOf(change.ref, pathOf(change.address)), entry(version, date, change)];
	}
}
