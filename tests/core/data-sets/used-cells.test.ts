import { expect, test } from 'vitest';
import { usedCells } from '../../../src/core/data-sets/used-cells.ts';
import type { DataSet } from '../../../src/core/model/data-set.ts';
import type { CellEvidence } from '../../../src/core/model/evidence/cell.ts';

const names = ['Country', 'Coal', 'Gas', 'Secret'];
const set: DataSet = {
	source: 'energy',
	table: 'energy',
	rowCount: 9,
	columns: names.map((name) => ({ name, spec: { type: 'string' }, sqlType: 'VARCHAR' })),
	firstRows: [],
	reading: { before: '', after: '' },
	remarks: [],
};

/** A figure from a cell in row 4, of which only the cells that are used may be published. */
function figure(column: string, text: string) {
	const evidence: CellEvidence = {
		kind: 'cell',
		source: 'energy',
		where: [{ column: 'Country', value: 'A' }],
		row: 4,
		cells: [{ column, text }],
		cellsOfRow: new Map([
			['Country', 'A'],
			[column, text],
		]),
		around: { columns: [], rows: [] },
	};
	return { id: column.toLowerCase(), evidence };
}

test('cells of one row that several figures use stand in one row together', () => {
	const { columns, rows, figuresAt, hidden } = usedCells(set, [figure('Coal', '1'), figure('Gas', '2')]);
	expect({ columns, rows, hidden }).toEqual({
		columns: ['Country', 'Coal', 'Gas'],
		rows: [{ row: 4, cells: ['A', '1', '2'] }],
		hidden: 1,
	});
	expect([figuresAt(4, 'Coal'), figuresAt(4, 'Gas'), figuresAt(4, 'Country')]).toEqual([['coal'], ['gas'], []]);
});

test('first rows and rows of figures are shown once', () => {
	const firstRows = [{ row: 4, cells: ['A', '1', '2', null] }];
	expect(usedCells({ ...set, firstRows }, [figure('Gas', '2')])).toMatchObject({ columns: names, rows: firstRows });
});
