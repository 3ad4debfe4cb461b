import type { DataColumn } from '../model/data-set.ts';
import type { PublishedCopy } from '../model/source.ts';
import { Collector } from '../problem.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { UnitTable } from '../units/unit-table.ts';

/** The columns of a data set with their units, whose names readers see; a text is left as it is. */
export function withUnitsOfColumns(copy: PublishedCopy, units: UnitTable): PublishedCopy {
	if (copy.kind !== 'data-set') return copy;
	const columns = copy.set.columns.map((column): DataColumn => {
		const { unit } = column.spec;
		// A unit that is not known has been reported at the record.
		return unit === undefined ? column : { ...column, unit: parseUnit(unit, units, undefined, new Collector()) };
	});
	return { ...copy, set: { ...copy.set, columns } };
}
