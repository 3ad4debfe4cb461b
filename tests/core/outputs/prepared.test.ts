import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Output } from '../../../src/core/outputs/prepared.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { faultsOf, makeValidator } from '../../schemas/faults-of.ts';
import { tableFaults } from '../../schemas/table-faults.ts';
import { report as charts } from '../chart/fixture-report.ts';
import { small } from '../metadata/small-report.ts';
import { prepare } from './prepare.ts';

const Named = z.looseObject({ $schema: z.string() });
const reports = [
	['figures of every kind', small],
	['charts of every kind and tables', charts],
] as const;
const parsed = ({ path, content }: Output): unknown => {
	const text = content();
	return typeof text === 'string' ? JSON.parse(text) : expect.fail(`${path} is no text.`);
};

test.each(reports)('a report of %s: each JSON file of our own is what its schema says', (_, report) => {
	const outputs = prepare(report).outputs();
	const ajv = makeValidator(
		outputs.filter(({ path }) => path.endsWith('.schema.json')).map((output) => Named.parse(parsed(output))),
	);
	const own = outputs.filter(({ path }) => /^\/(?:figures|charts)\/[^.]+\.json$|^\/data\/figures\.json$/.test(path));
	expect(own).toHaveLength(report.figures.length + report.charts.length + 1);
	for (const output of own) {
		const value = Named.parse(parsed(output));
		expect(faultsOf(value, value.$schema, ajv), output.path).toEqual([]);
	}
});

test.each(reports)('a report of %s: each cell of each table is what its column declares', (_, report) => {
	const tables = prepare(report)
		.data()
		.filter(({ table }) => table !== undefined);
	expect(tables).toHaveLength(1 + report.charts.length + report.tables.length);
	for (const { body, table, path } of tables) expect(table && tableFaults(body, table), path).toEqual([]);
});

test.each(reports)('a report of %s: each file stands once, and the same at every build', (_, report) => {
	const digest = () =>
		prepare(report)
			.outputs()
			.map(({ path, content }) => [path, sha256(Buffer.from(content()))] as const);
	const first = digest();
	expect(new Set(first.map(([path]) => path)).size).toBe(first.length);
	expect(digest()).toEqual(first);
});

test('a cell that is not of the type of its column is found', () => {
	const fields = [
		{ name: 'id', type: 'string', constraints: { required: true } },
		{ name: 'year', type: 'year' },
		{ name: 'value', type: 'number' },
	] as const;
	const schema = { fields, primaryKey: ['id'], missingValues: [{ value: '', label: 'none' }] };
	expect(tableFaults('id,year,value\r\na,2020,1.5E-7\r\nb,,\r\n', schema)).toEqual([]);
	expect(tableFaults('id,year,value\r\na,20,one\r\na,,\r\n,,\r\n', schema)).toHaveLength(4);
	expect(tableFaults('id,value,year\r\n', schema)).toHaveLength(1);
});
