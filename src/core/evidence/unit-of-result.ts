import type { CheckedQuery } from '../data-sets/check-query.ts';
import type { Origin, PlainOrigin } from '../data-sets/column-origin.ts';
import { type GivenUnit, unitOfColumn } from '../data-sets/read-number.ts';
import type { QueryFigureSpec } from '../model/evidence/query.ts';
import type { DataSource } from '../model/source.ts';
import type { Unit } from '../model/unit.ts';
import { Collector, type Findings } from '../problem.ts';
import { dimensionless, isDimensionless, multiplyDimensions, sameDimension } from '../units/dimension.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { isCountOf, type UnitTable } from '../units/unit-table.ts';
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
 * Finds the unit of the result of a query: that of the column which the query keeps, or the quotient of two; a unit of
 * counting if it counts; else the one that the figure states, with its reason in `assumption`. Reports a figure that
 * must state it and does not.
 */
export function unitOfResult(
	claim: Claimed<QueryFigureSpec>,
	{ columns }: CheckedQuery,
	known: Known,
	findings: Findings,
): ResultUnit | undefined {
	const own = findings.part();
	const [first, ...others] = columns.map(({ origin }) => unitOfOrigin(origin, claim, known, own));
	if (first === undefined || !own.isEmpty || others.includes(undefined)) return undefined;
	if (others.some((other) => other?.scale !== first.scale || !sameDimension(other.dimension, first.dimension)))
		return report(claim, own, 'The columns of the result differ in unit or scale.', 'Select columns of one unit.');
	const isPure = isDimensionless(first.dimension) && first.scale === 1;
	const unit = claim.unit ?? first.column?.unit ?? (isPure ? parseUnit('1', known.units, undefined, own) : undefined);
	if (unit !== undefined) return { unit, given: first };
	return report(claim, own, 'The query divides columns, and the figure has no unit.', 'Write `unit` for it.');
}

function unitOfOrigin(
	origin: Origin,
	claim: Claimed<QueryFigureSpec>,
	known: Known,
	findings: Findings,
): GivenUnit | undefined {
	const { unit, spec } = claim;
	if (origin.kind === 'kept') return unitKept(origin, claim, known, findings);
	if (origin.kind === 'quotient') {
		const [of, by] = [origin.of, origin.by].map((part) =>
			part.kind === 'count' ? PURE : unitKept(part, claim, known, findings),
		);
		if (of === undefined || by === undefined) return undefined;
		const dimension = multiplyDimensions(of.dimension, by.dimension, -1);
		const column = by === PURE ? of.column : undefined;
		return { scale: of.scale / by.scale, dimension, column };
	}
	if (unit === undefined)
		return report(
			claim,
			findings,
			'The query does not say what unit its number has.',
			'Write `unit` for the figure: what is counted, such as `firm`, or the unit that the computation comes to.',
		);
	const given = { scale: unit.scale, dimension: unit.dimension };
	if (origin.kind === 'count') {
		if (unit.code === '1' || isCountOf(unit.dimension, known.units)) return given;
		return report(
			claim,
			findings,
			`The query counts rows, and ${unit.code} is no unit of counting.`,
			'Use `1` or a unit of data/units.yaml that says what is counted.',
		);
	}
	if (spec.assumption !== undefined) return given;
	findings.report({
		rule: 'assumption-is-stated',
		path: ['unit'],
		message: `The query computes something of its own, so the build does not know that it is in ${unit.code}.`,
		hint: 'Say in `assumption` why it has this unit. To round, write `round` for the figure, not in the query.',
	});
	return undefined;
}

/** The unit of a count that another number is divided by. */
const PURE: GivenUnit = { scale: 1, dimension: dimensionless };

/** The unit of a column; names in SQL do not distinguish capitals from small letters. */
function unitKept(
	{ table, column }: Extract<PlainOrigin, { kind: 'kept' }>,
	claim: Claimed<QueryFigureSpec>,
	{ sources, units }: Known,
	findings: Findings,
): GivenUnit | undefined {
	const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
	const set = sources.map(({ copy }) => copy.set).find((each) => isSame(each.table, table));
	const spec = set?.columns.find(({ name }) => isSame(name, column))?.spec;
	if (spec?.unit === undefined)
		return report(
			claim,
			findings,
			`The column “${column}”, which gives the number, has no unit.`,
			'Write `unit` for it under `columns` in the record of the source; `1` for a number without one.',
		);
	// A unit that is not known has been reported at the record of the source.
	const unit = parseUnit(spec.unit, units, undefined, new Collector());
	return unit && unitOfColumn(unit, spec.scale ?? 1);
}

function report({ unit }: Claimed<QueryFigureSpec>, findings: Findings, message: string, hint: string): undefined {
	findings.report({ rule: 'unit-is-known', path: unit === undefined ? [] : ['unit'], message, hint });
}
