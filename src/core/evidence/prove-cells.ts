import { type FoundRow, findRows } from '../data-sets/find-rows.ts';
import {
	checkDimension,
	type GivenNumber,
	type GivenNumbers,
	type GivenUnit,
	readNumber,
} from '../data-sets/read-number.ts';
import { scopeOfRow } from '../data-sets/scope-of-row.ts';
import { unitOfSpec } from '../data-sets/unit-of-spec.ts';
import type { DataColumn } from '../model/data-set.ts';
import type { CellFigureSpec } from '../model/evidence/cell.ts';
import type { Findings } from '../problem.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { checkQualifier } from './check-qualifier.ts';
import type { Claimed, ProvenFigure, ProvenSources } from './evidence-row.ts';

/** Proves figures that are cells of data sets: one row fits, and its cells give the value. */
export function proveCells(
	claims: readonly Claimed<CellFigureSpec>[],
	{ sources, units, engine }: Pick<ProvenSources, 'sources' | 'units' | 'engine'>,
): ReadonlyMap<string, ProvenFigure> {
	if (engine === undefined) throw new Error('Cells of data sets need an engine that reads them.');
	const sourceById = new Map(sources.map((source) => [source.id, source]));
	const rows = findRows(claims, sourceById, engine);
	const proven = new Map<string, ProvenFigure>();
	for (const claim of claims) {
		const row = rows.get(claim);
		const figure = row && proveCell(claim, row, units);
		if (figure !== undefined) proven.set(claim.spec.id, figure);
	}
	return proven;
}

function proveCell(
	{ spec, unit: ownUnit, findings }: Claimed<CellFigureSpec>,
	found: FoundRow,
	units: UnitTable,
): ProvenFigure | undefined {
	const own = findings.part();
	checkQualifier(spec, own);
	const scope = scopeOfRow(spec, found.source.copy.set.columns, found.cells, own);
	const given = unitOfColumns(found, units, own);
	const unit = ownUnit ?? given?.column?.unit;
	if (given === undefined || unit === undefined || !checkDimension(unit, given, own)) return undefined;
	const decimal = found.source.format?.decimal ?? '.';
	const read = readNumber(
		numbersOf(found),
		{ unit, round: spec.round },
		{
			...given,
			decimal,
			path: ['cell', spec.cell.columns === undefined ? 'column' : 'columns'],
			rule: 'cell-is-found',
		},
		own,
	);
	if (read === undefined || !own.isEmpty) return undefined;
	const { quantity, margin, unrounded, convertedFrom } = read;
	const { source, where, row, around } = found;
	return {
		quantity,
		unit,
		scope,
		qualifier: spec.qualifier ?? (unrounded === undefined ? undefined : 'about'),
		uncertainty: margin === undefined ? spec.uncertainty : { margin },
		rounded: spec.rounded,
		evidence: {
			kind: 'cell',
			source: source.id,
			where,
			row,
			cells: Object.values(found.columns).map(({ name }) => ({ column: name, text: writtenIn(found, name) })),
			cellsOfRow: new Map(source.copy.set.columns.map(({ name }, index) => [name, found.cells[index] ?? null])),
			around,
			round: spec.round,
			unrounded,
			convertedFrom,
		},
	};
}

/** The unit that the columns of a value share. Reports columns without one, or with two. */
function unitOfColumns({ columns, source }: FoundRow, units: UnitTable, findings: Findings): GivenUnit | undefined {
	const [first, ...others] = Object.values(columns);
	if (first === undefined) return undefined;
	const { unit: code, scale = 1 } = first.spec;
	const isOther = ({ spec }: DataColumn) => spec.unit !== code || (spec.scale ?? 1) !== scale;
	const other = code === undefined ? undefined : others.find(isOther);
	if (other !== undefined) {
		findings.report({
			rule: 'unit-is-known',
			path: ['cell', 'columns'],
			message: `The columns “${first.name}” and “${other.name}” differ in unit or scale.`,
			hint: 'Name columns of one unit, or correct their `unit` and `scale` in the record of the source.',
		});
		return undefined;
	}
	return unitOfSpec(first.spec, units, () =>
		findings.report({
			rule: 'unit-is-known',
			path: ['cell'],
			message: `The column “${first.name}” of “${source.id}” has no unit.`,
			hint: 'Write `unit` for it under `columns` in the record of the source; `1` for a number without one.',
		}),
	);
}

function numbersOf(found: FoundRow): GivenNumbers {
	const give = (name: string): GivenNumber => ({
		digits: found.digits[name] ?? null,
		written: writtenIn(found, found.columns[name]?.name ?? '') ?? undefined,
	});
	if ('low' in found.columns) return { low: give('low'), high: give('high') };
	return { value: give('value'), ...('margin' in found.columns && { margin: give('margin') }) };
}

/** A cell of the row, as it is written. */
function writtenIn({ source, cells }: FoundRow, column: string): string | null {
	return cells[source.copy.set.columns.findIndex(({ name }) => name === column)] ?? null;
}
