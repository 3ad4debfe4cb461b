import type { CheckedQuery } from '../data-sets/check-query.ts';
import type { GivenUnit } from '../data-sets/read-number.ts';
import { reportUnit, unitOfOrigin } from '../data-sets/unit-of-origin.ts';
import type { QueryFigureSpec } from '../model/evidence/query.ts';
import type { DataSource } from '../model/source.ts';
import type { Unit } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import { isDimensionless, sameDimension } from '../units/dimension.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { UnitTable } from '../units/unit-table.ts';
import type { Claimed } from './evidence-row.ts';

/** The unit of a figure, and that of the numbers which its query gives. */
interface ResultUnit {
	readonly unit: Unit;
	readonly given: GivenUnit;
}

/** What is known besides the query. */
interface Known {
	readonly sources: readonly DataSource[];
	readonly units: UnitTable;
}

/**
 * Finds the unit of the result of a query: that of its columns, which must agree. Reports a figure that must state it
 * and does not.
 */
export function unitOfResult(
	{ spec, unit: ownUnit }: Claimed<QueryFigureSpec>,
	{ columns }: CheckedQuery,
	{ sources, units }: Known,
	findings: Findings,
): ResultUnit | undefined {
	const own = findings.part();
	const stated = {
		unit: ownUnit,
		hasAssumption: spec.assumption !== undefined,
		number: 'its number',
		owner: 'the figure',
	};
	const known = { sets: sources.map(({ copy }) => copy.set), units };
	const [first, ...others] = columns.map(({ origin }) => unitOfOrigin(origin, stated, known, own));
	if (first === undefined || !own.isEmpty || others.includes(undefined)) return undefined;
	if (others.some((other) => other?.scale !== first.scale || !sameDimension(other.dimension, first.dimension)))
		return reportUnit(stated, own, 'The columns of the result differ in unit or scale.', 'Select columns of one unit.');
	const isPure = isDimensionless(first.dimension) && first.scale === 1;
	const unit = ownUnit ?? first.column?.unit ?? (isPure ? parseUnit('1', units, undefined, own) : undefined);
	if (unit !== undefined) return { unit, given: first };
	return reportUnit(stated, own, 'The query divides columns, and the figure has no unit.', 'Write `unit` for it.');
}
