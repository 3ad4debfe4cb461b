import type { ColumnSpec } from '../model/data-set.ts';
import { Collector } from '../problem.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { type GivenUnit, unitOfColumn } from './read-number.ts';

/**
 * The unit of the numbers of a column, as the record of its source says it.
 *
 * @param reportNone Called if it says none. A unit that is not known has been reported at the record.
 */
export function unitOfSpec(
	{ unit: code, scale = 1 }: ColumnSpec,
	units: UnitTable,
	reportNone: () => void,
): GivenUnit | undefined {
	if (code === undefined) {
		reportNone();
		return undefined;
	}
	const unit = parseUnit(code, units, undefined, new Collector());
	return unit && unitOfColumn(unit, scale);
}
