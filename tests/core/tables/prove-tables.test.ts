import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { dataEngine } from '../remembering-engine.ts';

const files = readReportFiles(join(import.meta.dirname, '../../fixtures/energy'), new Collector());

/** The report of the fixture with some files in place of its own, or its problems. */
function build(changes: Readonly<Record<string, string>> = {}) {
	const written = Object.entries(changes).map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
	const result = buildReport({ files: new Map([...files, ...written]), sha256, dataEngine, citationStyles, hasLetter });
	if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result.report;
}

function tableOf(report: ReturnType<typeof build>, id: string) {
	const table = report.tables.find((each) => each.id === id);
	if (table === undefined) throw new Error(`There is no table ${id}.`);
	return table;
}

const textsOf = ({ rows }: ReturnType<typeof tableOf>) => rows.map(({ cells }) => cells.map(({ text }) => text));

const report = build();

test('a selection is a table with the sources, the SELECT and the sentences of its record', () => {
	const table = tableOf(report, 'wind-by-year');
	expect(table).toMatchObject({
		title: 'Wind power by country',
		description: 'What wind gave in each country and year, the largest of 645.5\u00a0TJ first.',
		sources: ['energy-balance'],
		fold: 30,
	});
	expect(table.fields.map(({ name }) => name)).toEqual([
		'Country',
		...Array.from({ length: 10 }, (_, index) => String(2011 + index)),
	]);
	expect(textsOf(table).map(([country, , , , gap, , , , , , last]) => [country, gap, last])).toEqual([
		['Lithuania', expect.stringContaining('TJ'), expect.stringContaining('TJ')],
		['Estonia', '', expect.stringContaining('TJ')],
		['Latvia', expect.stringContaining('TJ'), '79.8\u00a0TJ'],
	]);
	expect(table).not.toHaveProperty('passages');
});

test('a query is a table with units, rounding and folding of its own', () => {
	const table = tableOf(report, 'fuels-by-year');
	expect(table.fold).toBe(12);
	expect(table.rows.length).toBeGreaterThan(table.fold);
	expect(table.fields[2]).toMatchObject({ title: 'Production of all countries', unit: 'PJ', type: 'number' });
	expect(table.unitNames).toEqual(['', '', 'PJ', '']);
	expect(table.sql).toMatch(/^SELECT Year, Fuel, sum\(Production\)/);
});

test('a query stands in a file as well, and its assumption in the description', () => {
	const table = tableOf(
		build({
			'data/queries/plants.sql':
				'SELECT Country, max(Plants) * 3 AS plants FROM energy_balance\nGROUP BY ALL ORDER BY ALL;\n',
			'data/tables/plants.yaml': `title: Plants
description: Plants, weighed.
query: { from: [energy-balance], file: plants.sql }
fields: [{ name: plants, unit: plant, type: integer }]
assumption: Each counts {wind-power/ee/2019} times.
`,
		}),
		'plants',
	);
	expect(table.description).toMatch(/^Plants, weighed\. Its numbers assume: Each counts [\d.]+\u00a0TJ times\.$/);
	expect(table.rows).toHaveLength(3);
	expect(table.fields[1]?.type).toBe('integer');
});

test('a sentence of a table makes a member of a family a figure', () => {
	const with2013 = build({
		'data/tables/named.yaml': `title: Wind
description: Latvia made {wind-power/lv/2013} in that year.
select: { source: energy-balance, columns: [Country], limit: 1 }
`,
	});
	expect(with2013.figures.some(({ id }) => id === 'wind-power/lv/2013')).toBe(true);
	expect(report.figures.some(({ id }) => id === 'wind-power/lv/2013')).toBe(false);
});
