import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeEditorFiles } from '../../../src/node/editor/write-editor-files.ts';
import { openYamlEditor } from './yaml-editor.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const fixtures = join(import.meta.dirname, '../../fixtures');
cpSync(join(fixtures, 'energy'), folder, { recursive: true });
writeEditorFiles(folder);
const editor = openYamlEditor(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const figure = '- id: a\n  label: A\n  definition: What it is.\n  population: all\n';

test('offers the fields of all kinds of figures, until one is chosen', async () => {
	const before = await editor.offered('data/figures/a.yaml', '- id: a\n  |\n');
	for (const field of ['quote', 'cell', 'query', 'derived', 'unit', 'caveat']) expect(before).toContain(field);
	const after = await editor.offered('data/figures/a.yaml', `${figure}  derived: { formula: a }\n  |\n`);
	expect(after).toContain('assumption');
	expect(after).not.toContain('quote');
	expect(after).not.toContain('label');
});

test('offers figures, sources and units by their names', async () => {
	const input = await editor.offered(
		'data/figures/a.yaml',
		`${figure}  derived:\n    formula: a\n    from:\n      a: |\n  unit: t\n`,
	);
	expect(input).toContain('wind-total');
	const source = await editor.offered('data/figures/a.yaml', `${figure}  cell:\n    source: |\n`);
	expect(source).toContain('energy-balance');
	const units = await editor.offered('data/figures/a.yaml', `${figure}  unit: |\n`);
	expect(units).toEqual(expect.arrayContaining(['percent', 'USD', 'kWh']));
	const areas = await editor.offered('data/figures/a.yaml', `${figure}  quote: words of it\n  area: [|]\n`);
	expect(areas).toEqual(expect.arrayContaining(['KZ', 'LV']));
});

test('offers the kinds of charts, then the fields of one', async () => {
	expect(await editor.offered('data/charts/a.yaml', 'kind: |\n')).toEqual(expect.arrayContaining(['bar', 'coverage']));
	const fields = await editor.offered('data/charts/a.yaml', 'kind: timeline\ntitle: When\ntakeaway: Then.\n|');
	expect(fields).toContain('timeline');
	expect(fields).not.toContain('series');
});

test('offers what has words in a file of a translation', async () => {
	expect(await editor.offered('data/words/ru.yaml', 'partial: true\n|')).toEqual(
		expect.arrayContaining(['report', 'names', 'interface', 'figure:wind-total']),
	);
});

test('shows what a field is for', async () => {
	const shown = await editor.shown('data/figures/a.yaml', `${figure}  qual|ifier: about\n`);
	expect(shown).toContain('How firmly the source states the number.');
	expect(shown).toContain('at least');
});

test('shows a fault where it is, in the words of the check', async () => {
	const faults = await editor.faults(
		'data/figures/a.yaml',
		`${figure}  cell: { source: Energy Balance, colum: Total }\n  period: '2020, May'\n`,
	);
	expect(faults).toContain('5:19 Write an id in kebab-case: lower-case letters and digits, words joined by hyphens.');
	expect(faults).toContain('5:35 Property colum is not allowed.');
	expect(faults.join('\n')).toMatch(/6:11 Write an ISO 8601 date/);
});

test('names the ways of proving a number, if a figure has none', async () => {
	expect(await editor.faults('data/figures/a.yaml', figure)).toContain(
		'1:3 Say what proves the number: `quote`, `cell`, `query` or `derived`.',
	);
});

test('says what an old key is called now', async () => {
	const record = readFileSync(join(folder, 'data/sources/energy-balance.yaml'), 'utf8');
	expect(await editor.faults('data/sources/a.yaml', record)).toEqual([]);
	const old = record.replace(/^extent: .*$/m, 'complete: true');
	expect((await editor.faults('data/sources/a.yaml', old)).join('\n')).toContain('This is called `extent` now');
});

test.each(readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, 'data'))))(
	'finds no fault in the report %s',
	async (name) => {
		const data = readdirSync(join(fixtures, name, 'data'), { recursive: true, encoding: 'utf8' });
		for (const path of data.filter((each) => each.endsWith('.yaml'))) {
			const text = readFileSync(join(fixtures, name, 'data', path), 'utf8').replaceAll('|', '\\u007c');
			if (text.includes('\\u007c')) continue;
			expect(await editor.faults(`data/${path.replaceAll('\\', '/')}`, text), path).toEqual([]);
		}
	},
);
