import { afterAll, expect, test } from 'vitest';
import { askRows, askWritten } from '../../../src/core/data-sets/ask-rows.ts';
import { readConditions } from '../../../src/core/data-sets/row-condition.ts';
import { Collector, type Finding } from '../../../src/core/problem.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { dataFile, setOf } from './data-files.ts';

const engine = openDataEngine();
afterAll(() => engine.close());

const CSV = 'Country,Year,Total\nLV,2019,1.50\nLV,2020,2.5\nEE,2020,3\nEE,2020,4\nLT,2020,\n';
const set = setOf(engine.open([dataFile('x.csv', CSV, { Year: 'year', Total: 'number' })])[0]);
const columns = set.columns.filter(({ name }) => name === 'Total');

function rowsOf(where: Record<string, string | number>, most = 10) {
	const findings = new Collector<Finding>();
	return { set, columns, conditions: readConditions(set, { source: 'x', where }, findings) ?? [], most };
}

test('each is answered by itself, whatever else is asked', () => {
	const answers = askRows(
		[
			rowsOf({ Country: 'LV', Year: 2020 }),
			rowsOf({ Country: 'EE', Year: 2020 }),
			rowsOf({ Country: 'FR', Year: 2020 }),
			rowsOf({ Country: 'LT' }),
			rowsOf({ Country: 'LV', Year: 2020 }),
		],
		10,
		engine,
	);
	expect(answers.map((answer) => ('failed' in answer ? answer : answer.rows))).toEqual([
		[['1', '2.500', 'LV', '2020', '2.5']],
		[
			['2', '3.000', 'EE', '2020', '3'],
			['3', '4.000', 'EE', '2020', '4'],
		],
		[],
		[['4', null, 'LT', '2020', null]],
		[['1', '2.500', 'LV', '2020', '2.5']],
	]);
});

test('of many rows, as many as are wanted are answered, and that there are more', () => {
	const [all, two] = askRows([rowsOf({}), rowsOf({ Country: 'EE' })], 2, engine);
	expect(all).toMatchObject({ rows: [[], []].map(() => expect.anything()), isCut: true });
	expect(two).toMatchObject({ isCut: false });
});

test('rows are read as they are written, by their numbers', () => {
	const answers = askWritten(
		[
			{ set, rowids: [-1, 0, 1], columns: ['Total'] },
			{ set, rowids: [4], columns: ['Total'] },
		],
		engine,
	);
	expect(answers.map((answer) => ('failed' in answer ? answer : answer.rows))).toEqual([
		[
			['0', '1.50'],
			['1', '2.5'],
		],
		[['4', null]],
	]);
});
