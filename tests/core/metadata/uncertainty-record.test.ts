import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { figureRecords, figureSchema } from '../../../src/core/metadata/figure-record.ts';
import { figuresCsv, figuresTable } from '../../../src/core/metadata/figures-csv.ts';
import { figureNode } from '../../../src/core/metadata/observation-node.ts';
import { recordUncertainty } from '../../../src/core/metadata/uncertainty-record.ts';
import { byId } from '../../../src/core/model/by-id.ts';
import { loadReport } from '../../../src/node/load-report.ts';
import { workOf } from './small-report.ts';

const result = loadReport(join(import.meta.dirname, '../editions/format-4'));
const report = 'report' in result ? result.report : expect.fail('The report has problems.');
const figureById = byId('figure', report.figures);
const recordById = byId('record', figureRecords(report));

test('a record has the margin or the interval, and the step of rounding', () => {
	expect(recordById('span')).toMatchObject({ uncertainty: { margin: 2 } });
	expect(recordById('need-repair')).toMatchObject({
		uncertainty: { low: 6, high: 25, figure: 'need-repair-interval' },
		rounded: 1,
	});
	expect(recordById('traffic')).not.toHaveProperty('uncertainty');
	for (const record of figureRecords(report)) expect(figureSchema(4).parse(record)).toEqual(record);
});

test('the interval of another figure is converted to the unit of the value', () => {
	const span = figureById('span');
	const inCentimetres = {
		...span,
		id: 'margin',
		quantity: { kind: 'number', value: 30 } as const,
		unit: { ...span.unit, code: 'cm', scale: 0.01 },
	};
	expect(recordUncertainty({ figure: 'margin' }, span, () => inCentimetres)).toEqual({ margin: 0.3, figure: 'margin' });
});

test('the table has the ends of the interval', () => {
	const text = figuresCsv(figureRecords(report), figuresTable(4));
	const rows = z.array(z.record(z.string(), z.string())).parse(parse(text, { columns: true }));
	const rowOf = (id: string) => rows.find((row) => row['id'] === id);
	expect(rowOf('span')).toMatchObject({ uncertainty_low: '38', uncertainty_high: '42', uncertainty_level: '' });
	expect(rowOf('need-repair')).toMatchObject({ uncertainty_low: '6', uncertainty_high: '25', rounded: '1' });
	expect(rowOf('traffic')).toMatchObject({ uncertainty_low: '', rounded: '' });
});

test('an observation has its margin of error', () => {
	const marginOf = (id: string) =>
		figureNode(figureById(id), workOf(report), (path) => `https://example.org${path}`, figureById).mainEntity;
	expect(marginOf('span')).toMatchObject({ marginOfError: { value: 2, unitText: 'm' } });
	expect(marginOf('need-repair')).toMatchObject({ marginOfError: { minValue: 6, maxValue: 25 } });
	expect(marginOf('traffic')).not.toHaveProperty('marginOfError');
});
