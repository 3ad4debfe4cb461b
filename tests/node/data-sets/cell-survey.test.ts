import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { quoteName } from '../../../src/core/data-sets/quote-sql.ts';
import { readingOf, writeReading } from '../../../src/core/data-sets/reading-sql.ts';
import type { DataFormat } from '../../../src/core/model/data-set.ts';
import { DuckdbSession } from '../../../src/node/data-sets/duckdb-session.ts';
import { fileKinds } from '../../../src/node/data-sets/file-kinds.ts';
import { planColumns } from '../../../src/node/data-sets/plan-columns.ts';
import { prepareFile } from '../../../src/node/data-sets/prepare-file.ts';
import { dataFile } from './data-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'cell-survey-'));
const path = join(folder, 'x.csv');
const session = await DuckdbSession.open();
afterAll(() => {
	session.close();
	rmSync(folder, { recursive: true });
});

const TYPES = ['string', 'number', 'integer', 'year', 'date', 'boolean'] as const;

/**
 * Plans columns that hold the same cells, one of each type: by what was found in the check, and by SQL alone. Of those
 * whose values are made of their texts, gives these values and the ones that are read from the file.
 */
async function planTwice(cells: readonly string[], format: DataFormat) {
	const lines = [TYPES, ...cells.map((cell) => TYPES.map(() => cell))].map((each) => `${each.join(';')}\n`);
	const columns = Object.fromEntries(TYPES.map((type) => [type, type]));
	const prepared = await prepareFile(dataFile('x.csv', lines.join(''), columns, { delimiter: ';', ...format }));
	if ('misfits' in prepared) throw new Error(JSON.stringify(prepared));
	const { file } = prepared;
	writeFileSync(path, file.bytes);
	await session.run('DROP TABLE IF EXISTS written.x');
	const found = await fileKinds.csv.findColumns(session, file, path);
	await fileKinds.csv.loadWritten(session, file, path, found, 'written.x');

	const table = { written: 'written.x', rowCount: cells.length };
	const plans: Record<'bySurvey' | 'bySql', unknown[]> = { bySurvey: [], bySql: [] };
	const values: Record<'ofTexts' | 'ofFile', unknown[]> = { ofTexts: [], ofFile: [] };
	// If one column has cells that do not fit, nothing is said of the others: each is planned by itself.
	for (const column of found) {
		const bySql = await planColumns(session, { ...file, survey: undefined }, [column], table);
		const bySurvey = await planColumns(session, file, [column], table);
		const [plan] = 'columns' in bySurvey ? bySurvey.columns : [];
		plans.bySql.push('columns' in bySql ? bySql.columns.map(({ fromText: _, ...rest }) => rest) : bySql);
		plans.bySurvey.push('columns' in bySurvey ? bySurvey.columns.map(({ fromText: _, ...rest }) => rest) : bySurvey);
		if (plan?.fromText === undefined) continue;
		const all = found.map((each) => (each === column ? plan : { name: each.name, readAs: 'VARCHAR' }));
		const reading = readingOf(writeReading('csv', file.format, all), path);
		values.ofTexts.push(await session.rows(`SELECT ${plan.fromText} FROM written.x ORDER BY rowid`));
		values.ofFile.push(await session.rows(`SELECT ${quoteName(column.name)} FROM ${reading}`));
	}
	return { known: file.survey?.factsOf(cells.length) ?? new Map(), plans, values };
}

const PLAIN = ['0', '12', '-3', '+7', '3.25', '-0.5', '2020', '01', '2020-02-29', '1999-12-31', '"12"', '', ''];
const OTHERS = [
	...['-99', 'n/a', '"n/a"', '""', '"-99"', '1e5', '1E5', '.5', '5.', ' 4', '4 ', '\u22123', '1 000', '1,5', '1.000,5'],
	...['1.000', '"1,5"', '2021-02-29', '2100-02-29', '2020-13-01', '2020-00-10', '2020-01-00', '0000-01-01'],
	...['2020-1-1', '9999-12-31', '12345', 'x', '-', '+', '.', ',', '--1', '1-', '1.2.3', 't', 'true', '0x1', '1_000'],
	...['9'.repeat(38), '9'.repeat(39), '0'.repeat(60), `1.${'1'.repeat(50)}`, 'NaN', 'inf', '\u0661'],
];

test('what is found while the text is checked is what SQL finds, and values made of texts are those that are read', async () => {
	let count = 0;
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PLAIN) }, fc.constantFrom(...OTHERS)), {
				minLength: 1,
				maxLength: 4,
			}),
			fc.record(
				{
					decimal: fc.constantFrom('.', ','),
					group: fc.constantFrom(' ', '.', ',', "'", '0', '-'),
					missing: fc.constantFrom<string[]>(['n/a'], ['-99', 'x'], ['2020-02-29'], ['.', '-']),
				},
				{ requiredKeys: [] },
			),
			async (cells, format) => {
				const { plans, values } = await planTwice(cells, format);
				expect(plans.bySurvey).toEqual(plans.bySql);
				expect(values.ofTexts).toEqual(values.ofFile);
				count += values.ofTexts.length;
			},
		),
		{ numRuns: 60 },
	);
	expect(count).toBeGreaterThan(30);
});

test.each([
	['number', ['1', '-2.50', '"3.125"', '']],
	['integer', ['1', '+22', '-333']],
	['year', ['1999', '2020']],
	['date', ['2020-02-29', '', '1999-12-31']],
	['number', ['1', 'n/a']],
] as const)('cells of the type %s are known from the check: %j', async (type, cells) => {
	expect((await planTwice(cells, { missing: ['n/a'] })).known.has(type)).toBe(true);
});
