import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { publishedKinds } from '../../../src/core/evidence/evidence-kinds.ts';
import { figureRecords, figureSchema } from '../../../src/core/metadata/figure-record.ts';
import { figuresCsv, figuresTable } from '../../../src/core/metadata/figures-csv.ts';
import { jsonSchemas } from '../../../src/core/metadata/json-schemas.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { loadReport, projectRoot } from '../../../src/node/load-report.ts';

const result = loadReport(projectRoot);
const built = 'report' in result ? result.report : expect.fail('The report has problems.');
const chosen = built.figures.find(({ evidence }) => evidence.kind === 'chosen') ?? expect.fail('Nothing is chosen.');
const inFormat = (format: number): Report => ({ ...built, editions: { ...built.editions, format } });

test('an edition before the third format knows two kinds of evidence, and those since three', () => {
	expect([1, 2, 3].map(publishedKinds)).toEqual([
		['stated', 'derived'],
		['stated', 'derived'],
		['stated', 'derived', 'chosen'],
	]);
});

test('an edition says how exact a value is since the fourth format', () => {
	const figure = built.figures.find(({ quantity }) => quantity.kind === 'number') ?? expect.fail('There is no number.');
	const exact: Report = { ...built, figures: [{ ...figure, uncertainty: { margin: 2, level: 95 }, rounded: 1 }] };
	const fieldsIn = (format: number) => {
		const [record] = figureRecords({ ...exact, editions: { ...exact.editions, format } });
		expect(figureSchema(format).parse(record)).toEqual(record);
		return [record?.uncertainty, record?.rounded];
	};
	expect(fieldsIn(3)).toEqual([undefined, undefined]);
	expect(fieldsIn(4)).toEqual([{ margin: 2, level: 95 }, 1]);
	const columns = (format: number) => figuresTable(format).fields.map(({ name }) => name);
	expect(columns(4).filter((name) => !columns(3).includes(name))).toEqual([
		'uncertainty_low',
		'uncertainty_high',
		'uncertainty_level',
		'rounded',
	]);
});

describe.each([
	[2, 'derived', 'Whether a source states it or the report derives it.'],
	[3, 'chosen', 'Whether a source states it, the report derives it or its authors chose it.'],
])('in format %i', (format, kind, description) => {
	const report = inFormat(format);
	const records = figureRecords(report);
	const table = figuresTable(format);

	test(`a figure that was chosen is published as ${kind}, in JSON and in CSV`, () => {
		expect(records.find(({ id }) => id === chosen.id)?.evidence.kind).toBe(kind);
		const rows = z.array(z.record(z.string(), z.string())).parse(parse(figuresCsv(records, table), { columns: true }));
		expect(rows.find(({ id }) => id === chosen.id)).toMatchObject({ evidence: kind, inputs: '' });
	});

	test('every record is as the schema says', () => {
		for (const record of records) expect(figureSchema(format).parse(record)).toEqual(record);
	});

	test('the published schema and the table name the kinds, and no other', () => {
		const { schema } = jsonSchemas(report).find((each) => each.kind === 'figure') ?? expect.fail();
		const names = [...JSON.stringify(schema).matchAll(/"const":"(stated|derived|chosen)"/g)].map(([, name]) => name);
		expect(names).toEqual(publishedKinds(format));
		expect(table.fields.find(({ name }) => name === 'evidence')).toMatchObject({
			description,
			constraints: { enum: publishedKinds(format) },
		});
	});
});
