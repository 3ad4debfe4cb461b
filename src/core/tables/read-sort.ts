import { listNames } from '../data-sets/find-column.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Findings } from '../problem.ts';
import type { CheckedSelection } from './check-selection.ts';

/** A column by which rows are sorted. */
export interface SortKey {
	readonly name: string;
	/** The largest first. */
	readonly isDescending: boolean;
}

/**
 * Reads `sort` of a selection. A name with `-` before it sorts the largest first, unless a column has that very name.
 * Reports a column that is not there.
 *
 * @param names The columns to sort by: those of the data set, or with a pivot those of the table.
 */
export function readSort(
	{ sort, set, pivot, path }: CheckedSelection,
	names: readonly string[],
	findings: Findings,
): readonly SortKey[] | undefined {
	const own = findings.part();
	const keys = sort.map(String).flatMap((written, index): SortKey[] => {
		const isDescending = written.startsWith('-') && !names.includes(written);
		const name = isDescending ? written.slice(1) : written;
		if (names.includes(name)) return [{ name, isDescending }];
		const what = pivot === undefined ? `The data set “${set.source}”` : 'The table that the pivot makes';
		own.report({
			rule: 'reference-resolves',
			path: [...path, 'sort', index],
			message: `${what} has no column “${name}” to sort by.${suggestion(name, names)}`,
			hint: `Its columns are: ${listNames(names)}. Write \`-\` before the name to put the largest first.`,
		});
		return [];
	});
	return own.isEmpty ? keys : undefined;
}
