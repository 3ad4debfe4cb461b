import type { CellFigureSpec } from '../model/evidence/cell.ts';
import type { ColumnSpec, DataColumn } from '../model/data-set.ts';
import { periodOfCell } from '../model/period-of-cell.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Findings } from '../problem.ts';
import { areaCodeOf } from './area-names.ts';

/** When and where the number in a row holds; absent where neither the figure nor a column says it. */
export interface ScopeOfRow {
	readonly period: string | undefined;
	readonly area: typeof UNSTATED | readonly string[] | undefined;
}

/**
 * Reads period and area of a figure from the cells of its row, in the columns that are such. Reports a cell that is
 * neither a date nor an area unless the figure states its own, and a stated one that the row contradicts.
 */
export function scopeOfRow(
	spec: CellFigureSpec,
	columns: readonly DataColumn[],
	cells: readonly (string | null)[],
	findings: Findings,
): ScopeOfRow {
	const area = typeof spec.area === 'object' ? spec.area.join(', ') : spec.area;
	const code = checkScope('area', area, columns, cells, findings);
	return {
		period: checkScope('period', spec.period, columns, cells, findings) ?? spec.period,
		area: spec.area ?? (code === undefined ? undefined : [code]),
	};
}

/** How a cell is read in a column that is a period or an area, and what to do where it cannot be read. */
const READERS = {
	period: {
		read: (cell, { type }) => periodOfCell(cell, type),
		unread: 'is no date that the build can read',
		hint: 'Write `period` for the figure: an ISO 8601 date or interval, or `unstated`.',
	},
	area: {
		read: (cell, { codes = {} }) => (Object.hasOwn(codes, cell) ? codes[cell] : areaCodeOf(cell)),
		unread: 'is neither a two-letter code of ISO 3166-1 nor an English name of a country',
		hint:
			'Add it to `codes` of the column in the record of the source, such as `codes: { DEU: DE }`; or write ' +
			'`area: unstated` for the figure.',
	},
} as const satisfies Record<
	string,
	{ read: (cell: string, spec: Pick<ColumnSpec, 'type' | 'codes'>) => string | undefined; unread: string; hint: string }
>;

/**
 * Reads a cell of a column that is a period or an area: a date or an interval of EDTF, or an ISO 3166-1 code.
 *
 * @returns Undefined if it is none.
 */
export function readScope(
	is: keyof typeof READERS,
	cell: string,
	spec: Pick<ColumnSpec, 'type' | 'codes'>,
): string | undefined {
	return READERS[is].read(cell, spec);
}

function checkScope(
	is: keyof typeof READERS,
	stated: string | undefined,
	columns: readonly DataColumn[],
	cells: readonly (string | null)[],
	findings: Findings,
): string | undefined {
	const index = columns.findIndex((column) => column.spec.is === is);
	const column = columns[index];
	const cell = cells[index];
	if (column === undefined || typeof cell !== 'string') return undefined;
	const { unread, hint } = READERS[is];
	const found = readScope(is, cell, column.spec);
	const named = `“${cell}” in the column “${column.name}”`;
	// A period may be written in many ways, and an author may read it. A country has a code.
	if (found === undefined && (stated === undefined || (is === 'area' && stated !== UNSTATED)))
		findings.report({ rule: 'scope-stands-in-row', path: ['cell'], message: `${named} ${unread}.`, hint });
	if (found !== undefined && stated !== undefined && stated !== found)
		findings.report({
			rule: 'scope-stands-in-row',
			path: [is],
			message: `The row says ${named}, which is ${found}; the figure says ${stated}.`,
			hint: `Leave \`${is}\` out, since the row gives it, or find another row by \`where\`.`,
		});
	return found;
}
