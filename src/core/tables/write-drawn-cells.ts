import { type ChartRows, namedColumns } from '../chart/chart-rows.ts';
import type { GivenRows } from '../chart/split-rows.ts';
import { formatArea } from '../format/format-area.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { isCountry } from '../model/is-country.ts';
import type { TableCell } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';

/**
 * Writes out the numbers of the columns that a chart names, which in rows that no page shows are plain digits, and the
 * codes of countries as their names.
 *
 * @param areas The columns that say where their rows are.
 */
export function writeDrawnCells<Given extends GivenRows>(
	named: ChartRows,
	given: Given,
	{ areas, locale }: { readonly areas: ReadonlySet<string>; readonly locale: string },
): Given {
	const names = new Set(namedColumns(named).map(({ name }) => name));
	const columns = given.fields.map(({ name }, index) => ({
		unit: names.has(name) ? given.units[index] : undefined,
		isArea: names.has(name) && areas.has(name),
	}));
	if (columns.every(({ unit, isArea }) => unit === undefined && !isArea)) return given;
	const rows = given.rows.map((row) => ({
		...row,
		cells: row.cells.map((cell, index) => {
			const { unit, isArea = false } = columns[index] ?? {};
			return isArea ? writeArea(cell, locale) : writeCell(cell, unit, locale);
		}),
	}));
	return { ...given, rows };
}

/** The name of a country of which the data hold the code; any other words stay as they are. */
function writeArea(cell: TableCell, locale: string): TableCell {
	const code = String(cell.value ?? '').trim();
	const isCode = /^[A-Z]{2}$/.test(code) && isCountry(code);
	return isCode ? { ...cell, text: formatArea([code], locale) } : cell;
}

function writeCell(cell: TableCell, unit: Unit | undefined, locale: string): TableCell {
	const { value, precision } = cell;
	if (unit === undefined || typeof value !== 'number') return cell;
	return { ...cell, text: formatQuantity({ quantity: { kind: 'number', value, precision }, unit }, locale) };
}
