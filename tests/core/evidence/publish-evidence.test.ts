import { describe, expect, test } from 'vitest';
import { cell } from '../../../src/core/evidence/cell.ts';
import { query } from '../../../src/core/evidence/query.ts';
import type { CellEvidence } from '../../../src/core/model/evidence/cell.ts';
import type { QueryEvidence } from '../../../src/core/model/evidence/query.ts';
import type { SourceRecord } from '../../../src/core/model/source.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';
import { parseUnit } from '../../../src/core/units/parse-unit.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

type Allowed = SourceRecord['publish'];
const problems = new Collector<Finding>();
const unit = parseUnit('EUR', makeUnitTable([], problems), undefined, problems) ?? expect.fail('EUR is a unit.');
const convertedFrom = { unit, scale: 1000 };

describe('of a cell', () => {
	const evidence: CellEvidence = {
		...({ kind: 'cell', source: 'wages', where: [{ column: 'Office', value: 'Quay' }], row: 4 } as const),
		cells: [{ column: 'Pay', text: '4811' }],
		cellsOfRow: new Map([
			['Office', 'Quay'],
			['Pay', '4811'],
			['Bonus', '7'],
		]),
		around: {
			columns: ['Office', 'Pay', 'Bonus'],
			rows: [
				{ row: 3, cells: ['Mill', '1', '2'] },
				{ row: 4, cells: ['Quay', '4811', '7'] },
			],
		},
		unrounded: { kind: 'number', value: 4811 },
		convertedFrom,
	};
	const publish = (allowed: Allowed) => cell.publish(evidence, () => allowed);

	test('all is published with the whole data set', () => {
		expect(publish('whole')).toEqual(evidence);
	});

	test('with its passages, the cells that find it and give it', () => {
		expect(publish('passages')).toMatchObject({
			cellsOfRow: new Map([
				['Office', 'Quay'],
				['Pay', '4811'],
			]),
			around: { columns: ['Office', 'Pay'], rows: [{ row: 4, cells: ['Quay', '4811'] }] },
		});
	});

	test('with nothing, only the value that is shown', () => {
		expect(publish('nothing')).toEqual({
			...evidence,
			cells: [{ column: 'Pay' }],
			cellsOfRow: new Map(),
			around: { columns: [], rows: [] },
			unrounded: undefined,
			convertedFrom: undefined,
		});
	});

	test('a cell that is not published is named in the line of the proof, and has no text in the record', () => {
		const view = cell.view(publish('nothing'));
		const figure = { quantity: { kind: 'number', value: 4800 }, unit } as const;
		const figureById = () => expect.fail('It names no figure.');
		expect(view.proof(figure, { figureById, languageOf: () => 'en', locale: 'en' })).toEqual({
			form: 'cell',
			words: 'Office Quay – Pay',
		});
		const record = view.write({
			copyOf: () => ({ url: 'https://example.org/wages.csv', sha256: 'a', codePoints: undefined }),
			...{ figureById, permalink: (path: string) => path, locale: 'en', format: 5 },
		});
		expect(cell.record.parse(record)).toEqual({
			...({ kind: 'cell', source: 'wages', where: [{ column: 'Office', value: 'Quay' }], row: 4 } as const),
			cells: [{ column: 'Pay' }],
			copy: 'https://example.org/wages.csv',
			sha256: 'a',
		});
	});
});

describe('of a query', () => {
	const evidence: QueryEvidence = {
		...({ kind: 'query', sources: ['own', 'wages'], sql: 'SELECT 1', choices: [], rowCount: 2 } as const),
		firstRows: { columns: ['Pay'], rows: [{ row: 1, cells: ['4811'] }] },
		unrounded: { kind: 'number', value: 4811 },
		convertedFrom,
	};
	const publish = (wages: Allowed) => query.publish(evidence, (source) => (source === 'own' ? 'whole' : wages));

	test('rows are published if all its data sets are', () => {
		expect(publish('whole')).toEqual(evidence);
		expect(publish('passages')).toEqual({ ...evidence, firstRows: undefined });
	});

	test('with nothing of a data set, only the value that is shown', () => {
		expect(publish('nothing')).toEqual({
			...evidence,
			firstRows: undefined,
			unrounded: undefined,
			convertedFrom: undefined,
		});
	});
});
