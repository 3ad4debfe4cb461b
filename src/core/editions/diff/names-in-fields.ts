import { parseRef } from '../../model/edition.ts';
import { canonicalJson, type Json } from '../canonical-json.ts';
import type { CitablePair } from './change-of-data.ts';

/**
 * Makes what finds the old names whose moves alone account for a change: all fields that differ are the same, once what
 * they name is called as it is now.
 *
 * @param movedTo New names by the old ones.
 * @returns None if anything else changed as well.
 */
export function findMovesBehind(movedTo: ReadonlyMap<string, string>): (pair: CitablePair) => readonly string[] {
	const names = new Map(
		[...movedTo].flatMap(([from, to]) => [
			[from, { from, to }] as const,
			[parseRef(from).id, { from, to: parseRef(to).id }] as const,
		]),
	);
	return ({ old, now: later, changed }) => {
		if (names.size === 0) return [];
		const used = new Set<string>();
		const isSame = changed.every((field) => {
			const [before, after] = [old.content[field], later.content[field]];
			const now =
				field === 'sql' && typeof before === 'string' ? renamedInSql(before, used) : renamed(before ?? null, used);
			return canonicalJson(now) === canonicalJson(after ?? null);
		});
		return isSame ? [...used] : [];
	};

	function renamed(value: Json, used: Set<string>): Json {
		if (typeof value === 'string') return nameOf(value, used);
		if (Array.isArray(value)) return value.map((each: Json) => renamed(each, used));
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [nameOf(key, used), renamed(each, used)]));
	}

	/** A query, in which a data set is named with `_` for `-`. */
	function renamedInSql(sql: string, used: Set<string>): string {
		return sql.replace(/'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_]*/gu, (word) => {
			const from = `source:${word.replaceAll('_', '-')}`;
			const to = movedTo.get(from);
			if (to === undefined) return word;
			used.add(from);
			return parseRef(to).id.replaceAll('-', '_');
		});
	}

	/** A name as it is now. A text may hold names with their kinds, such as `chart:talent`. */
	function nameOf(text: string, used: Set<string>): string {
		const known = names.get(text);
		if (known !== undefined) {
			used.add(known.from);
			return known.to;
		}
		// An input of a formula is kept as `growth=gpu-growth`.
		const [, input, id = ''] = /^(\w+=)([a-z0-9/-]+)$/.exec(text) ?? [];
		if (input !== undefined) return input + nameOf(id, used);
		return text.replace(/(?<![\p{L}\p{N}:/-])[a-z]+:[a-z][a-z0-9/-]*/gu, (ref) => {
			const moved = movedTo.get(ref);
			if (moved !== undefined) used.add(ref);
			return moved ?? ref;
		});
	}
}
