import type { ChartRows, RowNeeds } from '../chart/chart-rows.ts';
import { cellIn, type GivenRows, splitRows, typeOf } from '../chart/split-rows.ts';
import { decimalYear, timeIn } from '../model/period-of-cell.ts';
import type { TableCell, TableRow } from '../model/table.ts';

/** Rows of one series at one place. */
export interface Repeat {
	/** The place as the column of `x` writes it: once, or in several ways, such as 2020 and 2020-01-01 along a line. */
	readonly spellings: readonly string[];
	readonly series: TableCell | undefined;
	readonly facet: TableCell | undefined;
	readonly rows: readonly TableRow[];
}

/**
 * Finds the places at which one series has several rows: a line would run up and down there, and bars would have one
 * name. A row without a date is at no place of a line.
 */
export function findRepeats(named: ChartRows, { x }: Pick<RowNeeds, 'x'>, given: GivenRows): Repeat[] {
	const cellOf = cellIn(given, named.x.name);
	const type = typeOf(given, named.x.name);
	const placeOf = (row: TableRow): TableCell['value'] | undefined => {
		const cell = cellOf(row);
		if (x === 'name') return cell.value;
		// Several points of a scatter plot may stand at one place.
		if (x === 'number') return undefined;
		const time = timeIn(cell, type);
		return time === undefined ? undefined : decimalYear(time);
	};
	return splitRows(named, given).flatMap(({ cell: series, facet, rows }) =>
		[...Map.groupBy(rows, placeOf)].flatMap(([place, same]): Repeat[] => {
			if (place === undefined || same.length === 1) return [];
			const spellings = [...Map.groupBy(same.map(cellOf), ({ value }) => value).values()].map(
				([cell]) => cell?.text ?? '',
			);
			return [{ spellings, series, facet, rows: same }];
		}),
	);
}
