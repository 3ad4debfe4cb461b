import type { CheckedQuery } from '../data-sets/check-query.ts';
import type { GivenUnit } from '../data-sets/read-number.ts';
import type { QueryFigureSpec } from '../model/evidence/query.ts';
import type { DataColumn } from '../model/data-set.ts';
import type { DataSource } from '../model/source.ts';
import type { Unit } from '../model/unit.ts';
import { Collector, type Findings } from '../problem.ts';
import { parseUnit } from '../units/parse-unit.ts';
import { isCountOf, type UnitTable } from '../units/unit-table.ts';
import type { Claimed } from './evidence-row.ts';

/** The unit of a figure, and that of the numbers which its query gives. */
interface ResultUnit {
	readonly unit: Unit;
	readonly given: GivenUnit;
}

/**
 * Finds the unit of the result of a query: that of the column which the query keeps; a unit of counting if it counts;
 * else the one that the figure states, with its reason in `assumption`. Reports a figure that must state it and does
 * not.
 */
export function unitOfResult(
	{ spec, unit }: Claimed<QueryFigureSpec>,
	{ columns }: CheckedQuery,
	sources: readonly DataSource[],
	units: UnitTable,
	findings: Findings,
): ResultUnit | undefined {
	const refuse = (message: string, hint: string) => {
		findings.report({ rule: 'unit-is-known', path: unit === undefined ? [] : ['unit'], message, hint });
		return undefined;
	};
	const own = unit && { unit, given: { unit, scale: 1 } };
	const kept = columns.flatMap(({ origin }) => (origin.kind === 'kept' ? [columnOf(origin, sources)] : []));
	if (kept.length === columns.length && kept.length > 0) {
		const [first, ...others] = kept;
		const code = first?.spec.unit;
		if (first === undefined || code === undefined)
			return refuse(
				`The column “${first?.name ?? ''}”, which gives the number, has no unit.`,
				'Write `unit` for it under `columns` in the record of the source; `1` for a number without one.',
			);
		const scale = first.spec.scale ?? 1;
		if (others.some((other) => other?.spec.unit !== code || (other.spec.scale ?? 1) !== scale))
			return refuse('The columns of the result differ in unit or scale.', 'Select columns of one unit.');
		// A unit that is not known has been reported at the record of the source.
		const known = parseUnit(code, units, undefined, new Collector());
		return known && { unit: unit ?? known, given: { unit: known, scale } };
	}
	if (own === undefined)
		return refuse(
			'The query does not say what unit its number has.',
			'Write `unit` for the figure: what is counted, such as `firm`, or the unit that the computation comes to.',
		);
	if (columns.every(({ origin }) => origin.kind === 'count')) {
		if (unit?.code === '1' || isCountOf(own.unit.dimension, units)) return own;
		return refuse(
			`The query counts rows, and ${own.unit.code} is no unit of counting.`,
			'Use `1` or a unit of data/units.yaml that says what is counted.',
		);
	}
	if (spec.assumption !== undefined) return own;
	findings.report({
		rule: 'assumption-is-stated',
		path: ['unit'],
		message: `The query computes something of its own, so the build does not know that it is in ${own.unit.code}.`,
		hint: 'Say in `assumption` why it has this unit.',
	});
	return undefined;
}

/** The column of a data set; names in SQL do not tell capitals from small letters. */
function columnOf(
	{ table, column }: { readonly table: string; readonly column: string },
	sources: readonly DataSource[],
): DataColumn | undefined {
	const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
	const set = sources.map(({ copy }) => copy.set).find((each) => isSame(each.table, table));
	return set?.columns.find(({ name }) => isSame(name, column));
}
