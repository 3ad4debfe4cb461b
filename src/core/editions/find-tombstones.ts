import type { Gone, Thing } from '../model/edition.ts';
import { address } from '../permalink/addresses.ts';
import { type Fate, lastFate } from './name-outcomes.ts';
import type { PublishedEdition } from './read-archive.ts';

/** A published name that stands for nothing any more, and nobody has told what became of it. */
export interface LostThing {
	readonly ref: string;
	readonly title: string;
	/** The last edition that had it. */
	readonly version: string;
}

/**
 * Every published address that this build no longer serves, each with what became of it. An address of something that
 * lives on leads there by itself.
 */
export function findGone(
	archive: readonly PublishedEdition[],
	things: readonly Thing[],
	fates: ReadonlyMap<string, Fate>,
): { gone: Gone[]; lost: LostThing[] } {
	const alive = new Map(things.map((thing) => [thing.ref, thing]));
	const known = new Set(things.flatMap(({ addresses }) => addresses));
	const gone: Gone[] = [];
	const lost = new Map<string, LostThing>();

	/** What is told at an old address; nothing where nobody knows. */
	function fateAt(old: string, ref: string): Gone['fate'] | undefined {
		const same = alive.get(ref);
		if (same !== undefined) return { kind: 'moved', to: counterpart(old, same), title: same.title };
		const fate = lastFate(ref, fates);
		if (fate === undefined || fate.kind === 'retired') return fate;
		const target = alive.get(fate.to);
		return target && { kind: 'moved', to: counterpart(old, target), title: target.title, reason: fate.reason };
	}

	for (const { manifest } of archive.toReversed()) {
		const { version } = manifest;
		for (const { ref, title, shown, addresses } of manifest.things) {
			for (const old of addresses) {
				if (known.has(old)) continue;
				const fate = fateAt(old, ref);
				if (fate === undefined) {
					if (!lost.has(ref)) lost.set(ref, { ref, title, version });
					continue;
				}
				known.add(old);
				gone.push({ address: old, title, shown, frozen: address.edition(version) + old.slice(1), version, fate });
			}
		}
	}
	return { gone, lost: [...lost.values()] };
}

/** The address of a thing that is most like an old one: on the same page, a page in the same folder, a file of the same kind; else its own. */
function counterpart(old: string, { addresses }: Thing): string {
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
