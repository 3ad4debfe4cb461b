import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../../src/core/model/report.ts';
import { compareReports } from '../../../src/node/fetch/compare-reports.ts';
import { loadReport } from '../../../src/node/load-report.ts';
import { makeReport, setFetch } from './run-fetch.ts';

let root: string;
let report: Report;
beforeAll(() => {
	root = makeReport();
	report = load();
});
afterAll(() => rmSync(root, { recursive: true }));

function load(): Report {
	const built = loadReport(root);
	if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
	return built.report;
}

test('of two equal reports there is nothing to say', () => {
	expect(compareReports(report, report)).toEqual([]);
});

test('a figure that comes or goes is named', () => {
	const [first, ...others] = report.figures;
	expect(compareReports(report, { ...report, figures: others })).toEqual([
		`${first?.id}: 645.5 TJ → not there any more`,
	]);
	expect(compareReports({ ...report, figures: others }, report)).toEqual([`${first?.id}: not there → 645.5 TJ`]);
});

test('a table or a chart is compared by its rows', () => {
	const cell = (text: string) => ({ value: text, text });
	const table = {
		...{ id: 'wind', title: '', description: '', sources: [], fields: [], hasQuotes: false, fold: 30 },
		rows: ['a', 'b', 'c'].map((text) => ({ cells: [cell(text)] })),
	};
	const other = { ...table, rows: ['a', 'x', 'c'].map((text) => ({ cells: [cell(text)] })) };
	const longer = { ...table, rows: [...table.rows, ...table.rows] };
	const withTables = (...tables: (typeof table)[]) => ({ ...report, tables });
	expect(compareReports(withTables(table), withTables(other))).toEqual(['table wind: 1 of 3 rows differ']);
	expect(compareReports(withTables(table), withTables(longer))).toEqual(['table wind: 3 rows → 6 rows']);
	expect(compareReports(withTables(), withTables(table))).toEqual(['table wind: not there → there']);
	expect(compareReports(withTables(table), withTables())).toEqual(['table wind: not there any more']);
});

test('how a source is saved anew is published nowhere', () => {
	writeFileSync(join(root, 'data/connections.yaml'), 'warehouse: { engine: postgres }\n');
	setFetch(root, '{ connection: warehouse, file: wind-share.sql }');
	expect(load().sources).toEqual(report.sources);
	expect(JSON.stringify(load())).not.toContain('warehouse');
});
