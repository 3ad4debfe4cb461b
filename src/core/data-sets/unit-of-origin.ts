import type { DataSet } from '../model/data-set.ts';
import type { Unit } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import { dimensionless, multiplyDimensions } from '../units/dimension.ts';
import { isCountOf, type UnitTable } from '../units/unit-table.ts';
import type { Origin, PlainOrigin } from './column-origin.ts';
import type { GivenUnit } from './read-number.ts';
import { unitOfSpec } from './unit-of-spec.ts';

/** What the author says of the numbers that a query gives, and how they are named in messages. */
export interface StatedOfResult {
	readonly unit: Unit | undefined;
	readonly hasAssumption: boolean;
	/** The numbers, as in “its number”. */
	readonly number: string;
	/** For what the author writes `unit` and `round`, as in “the figure”. */
	readonly owner: string;
}

/** What is known besides the query. */
export interface KnownOfResult {
	readonly sets: readonly DataSet[];
	readonly units: UnitTable;
}

/**
 * Finds the unit of a column of the result of a query: that of the column which the query keeps, or the quotient of
 * two; a unit of counting if it counts; else the one that the author states, with its reason in `assumption`. Reports a
 * unit that must be stated and is not, at the path `['unit']`, or at `[]` if there is none.
 */
export function unitOfOrigin(
	origin: Origin,
	stated: StatedOfResult,
	known: KnownOfResult,
	findings: Findings,
): GivenUnit | undefined {
	const { unit, number, owner } = stated;
	if (origin.kind === 'kept') return unitKept(origin, stated, known, findings);
	if (origin.kind === 'quotient') {
		const [of, by] = [origin.of, origin.by].map((part) =>
			part.kind === 'count' ? PURE : unitKept(part, stated, known, findings),
		);
		if (of === undefined || by === undefined) return undefined;
		const dimension = multiplyDimensions(of.dimension, by.dimension, -1);
		const column = by === PURE ? of.column : undefined;
		return { scale: of.scale / by.scale, dimension, column };
	}
	if (unit === undefined)
		return reportUnit(
			stated,
			findings,
			`The query does not say what unit ${number} has.`,
			`Write \`unit\` for ${owner}: what is counted, such as \`firm\`, or the unit that the computation comes to.`,
		);
	const given = { scale: unit.scale, dimension: unit.dimension };
	if (origin.kind === 'count') {
		if (unit.code === '1' || isCountOf(unit.dimension, known.units)) return given;
		return reportUnit(
			stated,
			findings,
			`The query counts rows, and ${unit.code} is no unit of counting.`,
			'Use `1` or a unit of data/units.yaml that says what is counted.',
		);
	}
	if (stated.hasAssumption) return given;
	findings.report({
		rule: 'assumption-is-stated',
		path: ['unit'],
		message: `The query computes something of its own, so the build does not know that it is in ${unit.code}.`,
		hint: `Say in \`assumption\` why it has this unit. To round, write \`round\` for ${owner}, not in the query.`,
	});
	return undefined;
}

/** The unit of a count that another number is divided by. */
const PURE: GivenUnit = { scale: 1, dimension: dimensionless };

/** The column of a data set that a query names; names in SQL do not distinguish capitals from small letters. */
export function columnOfOrigin({ table, column }: Extract<PlainOrigin, { kind: 'kept' }>, sets: readonly DataSet[]) {
	const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
	return sets.find((each) => isSame(each.table, table))?.columns.find(({ name }) => isSame(name, column));
}

function unitKept(
	origin: Extract<PlainOrigin, { kind: 'kept' }>,
	stated: StatedOfResult,
	{ sets, units }: KnownOfResult,
	findings: Findings,
): GivenUnit | undefined {
	const reportNone = () =>
		reportUnit(
			stated,
			findings,
			`The column “${origin.column}”, which gives the number, has no unit.`,
			'Write `unit` for it under `columns` in the record of the source; `1` for a number without one.',
		);
	const spec = columnOfOrigin(origin, sets)?.spec;
	return spec === undefined ? reportNone() : unitOfSpec(spec, units, reportNone);
}

/** Reports what is wrong with the unit of a result. */
export function reportUnit(
	{ unit }: Pick<StatedOfResult, 'unit'>,
	findings: Findings,
	message: string,
	hint: string,
): undefined {
	findings.report({ rule: 'unit-is-known', path: unit === undefined ? [] : ['unit'], message, hint });
}
