import { type Citable, type EditionManifest, parseRef, type Tombstone } from '../model/edition.ts';
import { addressInEdition } from '../permalink/address-in-edition.ts';
import { isOnce } from '../permalink/is-once.ts';
import { lastOutcome, type Outcome } from './name-outcomes.ts';
import type { PublishedEdition } from './read-archive.ts';
import { citablesIn, folderIn } from './translations.ts';

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
 *
 * @param archive The editions as they are in one language of the report.
 * @param folder The folder of that language, such as `ru/`; `''` for the original.
 */
export function findTombstones(
	archive: readonly PublishedEdition[],
	citables: readonly Citable[],
	outcomes: ReadonlyMap<string, Outcome>,
	folder = '',
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

	for (const { old, citable, version } of publishedAddresses(archive, folder, (ref) => current.has(ref))) {
		if (known.has(old)) continue;
		const { ref, title, shown } = citable;
		const outcome = outcomeAt(old, ref);
		if (outcome !== undefined) {
			known.add(old);
			const frozen = addressInEdition(version, old, folder);
			tombstones.push({ address: old, title, shown, frozen, version, outcome });
		} else if (!lost.has(ref)) lost.set(ref, { ref, title, version });
	}
	return { tombstones, lost: [...lost.values()] };
}

/** An address that an edition has, with the citable that stood there. */
interface PublishedAddress {
	readonly old: string;
	readonly citable: Citable;
	readonly version: string;
}

/**
 * Every address that was published in one language, those of the last edition first. To the original belong all
 * addresses of a translation that the report no longer has.
 *
 * @param folder The folder of the language. What an edition has once belongs to the original alone.
 * @param isHere Whether the report has a citable, by its ref.
 */
export function publishedAddresses(
	archive: readonly PublishedEdition[],
	folder: string,
	isHere: (ref: string) => boolean,
): PublishedAddress[] {
	return archive.toReversed().flatMap(({ manifest }) => {
		const { version, things } = manifest;
		const isOwn = (old: string) => folder === '' || !isOnce(old);
		return things.flatMap((citable) => [
			...citable.addresses.filter(isOwn).map((old) => ({ old, citable, version })),
			...(folder === '' && !isHere(citable.ref) ? belowLanguage(manifest, citable) : []),
		]);
	});
}

/** All addresses of a translation, as those of the language itself. */
function belowLanguage(manifest: EditionManifest, { ref }: Citable): PublishedAddress[] {
	const { kind, id: language } = parseRef(ref);
	const folder = kind === 'language' ? folderIn(manifest, language) : undefined;
	if (folder === undefined) return [];
	const { version, things } = manifest;
	return citablesIn(language, things).flatMap((citable) =>
		citable.addresses
			.filter((old) => !isOnce(old))
			.map((old) => ({ old: `/${folder}${old.slice(1)}`, citable: { ...citable, ref }, version })),
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
