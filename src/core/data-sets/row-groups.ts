import type { ShownRow } from '../model/data-set.ts';

/** A row that is shown, or how many follow that are not. */
export type RowOrGap = ShownRow | { readonly leftOut: number };

/**
 * Rows of a data set in the order of its file, each once, and between them how many rows are left out there.
 *
 * @param count How many rows the data set has.
 */
export function withGaps(rows: readonly ShownRow[], count: number): RowOrGap[] {
	const inOrder = [...new Map(rows.map((each) => [each.row, each])).values()].toSorted((a, b) => a.row - b.row);
	let next = 1;
	const all: RowOrGap[] = [];
	for (const each of inOrder) {
		if (each.row > next) all.push({ leftOut: each.row - next });
		all.push(each);
		next = each.row + 1;
	}
	if (next <= count) all.push({ leftOut: count - next + 1 });
	return all;
}
