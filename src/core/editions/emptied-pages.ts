import type { Tombstone } from '../model/edition.ts';
import { address } from '../permalink/addresses.ts';
import { say } from '../words/say.ts';

/** Pages that list parts of the report, which a report without such parts has not, and their titles. */
const lists = {
	[address.charts]: 'chart.all',
	[address.tables]: 'table.all',
	[address.sources]: 'source.all',
	[address.references]: 'references.title',
} as const;

/**
 * The tombstone of a page that an edition had and that has nothing to list any more. The report to which it belonged
 * has not moved, so the tombstone says that the list is empty, and keeps its readers.
 *
 * @param later The edition that first had nothing to list.
 */
export function asEmptied(tombstone: Tombstone, later: string, locale: string): Tombstone {
	const list = Object.entries(lists).find(([page]) => page === tombstone.address);
	if (list === undefined) return tombstone;
	const { address: old, frozen, version } = tombstone;
	const outcome = { kind: 'retired', in: later, reason: say(locale, 'tombstone.emptied') } as const;
	return { address: old, title: say(locale, list[1]), frozen, version, outcome };
}
