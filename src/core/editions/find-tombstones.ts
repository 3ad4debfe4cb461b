import type { Citable, Tombstone } from '../model/edition.ts';
import { address } from '../permalink/addresses.ts';
import { lastOutcome, type Outcome } from './name-outcomes.ts';
import type { PublishedEdition } from './read-archive.ts';

/** A citable that was published and is no longer in the report, and no change says what became of it. */
export interface LostCitable {
	readonly ref: string;
	readonly title: string;
	/** The last edition that had it. */
	readonly version: string;
}

/**
 * Every published address that this build no longer serves, each with what became of it. If its subject is still in the
 * report, the address leads there and needs no explanation.
 */
export function findTombstones(
	archive: readonly PublishedEdition[],
	citables: readonly Citable[],
	outcomes: ReadonlyMap<string, Outcome>,
): { tombstones: Tombstone[]; lost: LostCitable[] } {
	const current = new Map(citables.map((citable) => [citable.ref, citable]));
	const known = new Set(citables.flatMap(({ addresses }) => addresses));
	const tombstones: Tombstone[] = [];
	const lost = new Map<string, LostCitable>();

	/** What became of what stood at an address; nothing if no change explains it. */
	function outcomeAt(old: string, ref: string): Tombstone['outcome'] | undefined {
		const same = current.get(ref);
		if (same !== undefined) return { kind: 'moved', to: counterpart(old, same), title: same.title };
		const outcome = lastOutcome(ref, outcomes);
		if (outcome === undefined || outcome.kind === 'retired') return outcome;
		const target = current.get(outcome.to);
		return target && { kind: 'moved', to: counterpart(old, target), title: target.title, reason: outcome.reason };
	}

	for (const { old, citable, version } of publishedAddresses(archive)) {
		if (known.has(old)) continue;
		const { ref, title, shown } = citable;
		const outcome = outcomeAt(old, ref);
		if (outcome !== undefined) {
			known.add(old);
			const frozen = address.edition(version) + old.slice(1);
			tombstones.push({ address: old, title, shown, frozen, version, outcome });
		} else if (!lost.has(ref)) lost.set(ref, { ref, title, version });
	}
	return { tombstones, lost: [...lost.values()] };
}

/** Every address that was published, those of the last edition first. */
function publishedAddresses(archive: readonly PublishedEdition[]) {
	return archive
		.toReversed()
		.flatMap(({ manifest: { version, things } }) =>
			things.flatMap((citable) => citable.addresses.map((old) => ({ old, citable, version }))),
		);
}

/**
 * The address of a citable that is most like an old one: on the same page, a page in the same folder or a file of the
 * same kind; if there is none, its own.
 */
function counterpart(old: string, { addresses }: Citable): string {
	const [own = '/'] = addresses;
	const [page = '', fragment] = old.split('#');
	const [, ending] = /((?:\.[a-z]+)+)$/.exec(page) ?? [];
	const like = (each: string) => {
		if (fragment !== undefined) return each.startsWith(`${page}#`);
		return ending === undefined
			? each.endsWith('/') && each.split('/')[1] === page.split('/')[1]
			: each.endsWith(ending);
	};
	return addresses.find(like) ?? own;
}
