import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/node/sha256.ts';
import { edit, run, write } from './edition-fixture.ts';

/** Reports of data sets, of which one cell is corrected between two editions. Lists of changes leave zeros out. */
const reports = [
	{
		report: 'energy',
		source: 'energy-balance',
		file: 'energy-balance.csv',
		edition: 'date: 2021-10-01',
		cell: ['Latvia,2020,Wind,79.8', 'Latvia,2020,Wind,80.9'],
		written: ['79.8', '80.9'],
		figure: 'latvia-wind-last',
		values: ['79.8 TJ', '80.9 TJ'],
		shown: ['79.8 TJ', '80.9 TJ'],
		same: 'latvia-wind-first',
		corrected: 'source:energy-balance, figure:latvia-wind-last, figure:wind-total, chart:wind-by-country, section:wind',
		updated: 'report:baltic-energy',
	},
	{
		report: 'schools',
		source: 'teachers',
		file: 'teachers.csv',
		edition: 'date: 2021-04-01',
		cell: [';2020;22 806;19,0;', ';2020;22 806;19,5;'],
		written: ['19,0', '19,5'],
		figure: 'hours/akmola',
		values: ['19 hours', '19.5 hours'],
		shown: ['19.0 hours', '19.5 hours'],
		same: 'hours/pavlodar',
		corrected: 'source:teachers, figure:hours/akmola',
		updated: 'claim:teachers-counted',
	},
] as const;

describe.each(reports)('a report of data sets, $report', ({ report, source, file, edition, cell, figure, ...more }) => {
	const root = mkdtempSync(join(tmpdir(), `data-editions-${report}-`));
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	const copy = join(root, 'data/sources', file);
	const [wrong, right] = cell;
	const words = (path: string) =>
		readFileSync(join(root, 'dist', path, 'index.html'), 'utf8')
			.replace(/<[^>]+>/g, ' ')
			.replace(/\s+/g, ' ');
	let unexplained: string;

	beforeAll(() => {
		cpSync(join(import.meta.dirname, '../fixtures', report), root, { recursive: true });
		expect(run(root, 'publish-edition')).toMatchObject({ status: 0 });
		const corrected = readFileSync(copy, 'latin1').replace(wrong, right);
		writeFileSync(copy, corrected, 'latin1');
		const hash = `sha256: ${sha256(readFileSync(copy))}`;
		edit(root, `data/sources/${source}.yaml`, /^sha256: .*$/m, hash);
		edit(root, 'data/report.yaml', `version: 1.0.0, ${edition}`, 'version: 1.0.1, date: 2021-11-01');
		unexplained = run(root, 'list-changes').output.replace(/\s+/g, ' ');
		write(
			root,
			'data/changes.yaml',
			`- version: 1.0.1
  changes:
    - { type: correction, of: [${more.corrected}], reason: The office corrected a number. }
    - { type: update, of: [${more.updated}], reason: It names the figure. }
`,
		);
	}, 120_000);

	test('a correction asks to explain each figure whose value it changes, with both values', () => {
		for (const expected of [`figure:${figure}`, ...more.values]) expect(unexplained).toContain(expected);
		expect(unexplained).not.toContain(`figure:${more.same}`);
	});

	test('the edition before keeps its value, and the new one says what changed', () => {
		const [before, after] = more.shown;
		expect(run(root, 'publish-edition')).toMatchObject({ status: 0 });
		expect(run(root, 'build')).toMatchObject({ status: 0 });
		expect(words(`v/1.0.0/figures/${figure}`)).toContain(before);
		expect(words(`v/1.0.0/sources/${source}`)).toContain(more.written[0]);
		expect(words(`figures/${figure}`)).toContain(after);
		expect(words(`sources/${source}`)).toContain(more.written[1]);
		expect(words('editions')).toContain('The office corrected a number.');
		expect(words('editions')).toMatch(new RegExp(more.values.join('.*')));
	});
});
