import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/node/sha256.ts';
import { edit, run, write } from './edition-fixture.ts';

/** A report of a data set, of which one cell is corrected between two editions. */
const root = mkdtempSync(join(tmpdir(), 'data-editions-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const copy = 'data/sources/energy-balance.csv';
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const words = (file: string) =>
	read(file)
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
let unexplained: string;

beforeAll(() => {
	cpSync(join(import.meta.dirname, '../fixtures/energy'), root, { recursive: true });
	expect(run(root, 'publish-edition')).toMatchObject({ status: 0 });
	edit(root, copy, 'Latvia,2020,Wind,79.8', 'Latvia,2020,Wind,80.9');
	edit(root, 'data/sources/energy-balance.yaml', /^sha256: .*$/m, `sha256: ${sha256(readFileSync(join(root, copy)))}`);
	edit(root, 'data/report.yaml', 'version: 1.0.0, date: 2021-10-01', 'version: 1.0.1, date: 2021-11-01');
	unexplained = run(root, 'list-changes').output;
	write(
		root,
		'data/changes.yaml',
		`- version: 1.0.1
  changes:
    - type: correction
      of: [source:energy-balance, figure:latvia-wind-last, figure:wind-total, chart:wind-by-country, section:wind]
      reason: The office corrected what wind gave in Latvia.
    - { type: update, of: [report:baltic-energy], reason: The abstract names the figure. }
`,
	);
}, 120_000);

test('a correction of a data set asks to explain each figure whose value it changes, with both values', () => {
	for (const id of ['latvia-wind-last', 'wind-total']) expect(unexplained).toContain(`figure:${id}`);
	expect(unexplained).toContain('79.8');
	expect(unexplained).toContain('80.9');
	expect(unexplained).not.toContain('figure:latvia-wind-first');
});

test('the edition before keeps its value and its file, and the new one says what changed', () => {
	expect(run(root, 'publish-edition')).toMatchObject({ status: 0 });
	expect(run(root, 'build')).toMatchObject({ status: 0 });
	expect(words('dist/v/1.0.0/figures/latvia-wind-last/index.html')).toContain('79.8 TJ');
	expect(read('dist/v/1.0.0/sources/energy-balance.csv')).toContain('Latvia,2020,Wind,79.8');
	expect(words('dist/figures/latvia-wind-last/index.html')).toContain('80.9 TJ');
	expect(read('dist/sources/energy-balance.csv')).toContain('Latvia,2020,Wind,80.9');
	expect(words('dist/editions/index.html')).toContain('The office corrected what wind gave in Latvia.');
	expect(words('dist/editions/index.html')).toMatch(/79\.8 TJ.*80\.9 TJ/);
});
