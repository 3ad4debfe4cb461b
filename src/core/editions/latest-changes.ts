import { type CitableKind, type Editions, parseRef } from '../model/edition.ts';
import { pathInEdition } from '../permalink/address-in-edition.ts';
import { say } from '../words/say.ts';
import { amendedAs } from './amendments.ts';

/** What an edition changed against the one before it, in short. */
export interface LatestChanges {
	/** The edition before it. */
	readonly before: string;
	/** How many parts of the report were corrected, updated, added …, such as “2 corrected”. */
	readonly counts: readonly string[];
	/** What was corrected, numbers first: its title, and where it stands. */
	readonly corrected: readonly { readonly title: string; readonly to: string }[];
}

/** What can be done to a part of the report, in the order in which it is counted. */
const deeds = ['correction', 'update', 'changed', 'added', 'moved', 'removed'] as const;

/** Kinds in the order in which corrections are named: those of numbers before those of words. */
const order: readonly CitableKind[] = ['figure', 'table', 'chart', 'claim', 'section'];

/**
 * What a version of the report changed against the edition before it; nothing if there is none, or nothing changed.
 *
 * @param language The language of the report, and its folder.
 */
export function latestChanges(
	editions: Editions,
	version: string,
	{ language: locale, folder }: { readonly language: string; readonly folder: string },
): LatestChanges | undefined {
	const { published, pending } = editions;
	const index = published.findIndex((edition) => edition.version === version);
	const changes = published[index]?.changes ?? pending;
	const before = (index < 0 ? published.at(-1) : published[index - 1])?.version;
	if (before === undefined || changes.length === 0) return undefined;
	const byDeed = Map.groupBy(changes, (change) => amendedAs(change) ?? change.kind);
	const corrected = byDeed.get('correction') ?? [];
	const inOrder = [
		...order.flatMap((kind) => corrected.filter(({ ref }) => parseRef(ref).kind === kind)),
		...corrected.filter(({ ref }) => !order.includes(parseRef(ref).kind)),
	];
	return {
		before,
		counts: deeds.flatMap((deed) => {
			const n = byDeed.get(deed)?.length ?? 0;
			return n === 0 ? [] : [say(locale, `editions.count.${deed}`, { n })];
		}),
		corrected: inOrder.map(({ title, address: at }) => ({ title, to: pathInEdition(at, folder) })),
	};
}
