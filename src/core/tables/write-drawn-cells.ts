import { type ChartRows, namedColumns } from '../chart/chart-rows.ts';
import type { GivenRows } from '../chart/split-rows.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import type { TableCell } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';

/** Writes out the numbers of the columns that a chart names: in rows that no page shows, they are plain digits. */
export function writeDrawnCells<Given extends GivenRows>(named: ChartRows, given: Given, locale: string): Given {
	const names = new Set(namedColumns(named).map(({ name }) => name));
	const units = given.fields.map(({ name }, index) => (names.has(name) ? given.units[index] : undefined));
	if (units.every((unit) => unit === undefined)) return given;
	const rows = given.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell, index) => writeCell(cell, units[index], locale)),
	}));
	return { ...given, rows };
}

function writeCell(cell: TableCell, unit: Unit | undefined, locale: string): TableCell {
	const { value, precision } = cell;
	if (unit === undefined || typeof value !== 'number') return cell;
	return { ...cell, text: formatQuantity({ quantity: { kind: 'number', value, precision }, unit }, locale) };
}
