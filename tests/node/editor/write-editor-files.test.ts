import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mdxSettings, vscodeFiles } from '../../../src/core/schemas/editor-files.ts';
import { writeEditorFiles, writeSchemas } from '../../../src/node/editor/write-editor-files.ts';

const top = join(import.meta.dirname, '../../..');
let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'report-'));
	cpSync(join(top, 'tests/fixtures/small'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const figures = () => readFileSync(join(folder, '.citable-report/schemas/figures.schema.json'), 'utf8');
const types = () => readFileSync(join(folder, '.citable-report/prose.d.ts'), 'utf8');

test('names a figure as soon as it is written, also in a report that has problems', () => {
	writeEditorFiles(folder);
	expect(figures()).not.toContain('"new-figure"');
	writeFileSync(join(folder, 'data/figures/new.yaml'), '- id: new-figure\n  label: A new figure\n');
	writeFileSync(join(folder, 'data/figures/broken.yaml'), '- id: [');
	const written = writeEditorFiles(folder);
	expect(written).toContain('.citable-report/schemas/figures.schema.json');
	expect(written).not.toContain('.citable-report/schemas/units.schema.json');
	expect(figures()).toContain('"new-figure"');
	expect(types()).toContain('"new-figure"');
});

test('leaves files alone that are as they should be', () => {
	writeEditorFiles(folder);
	const before = statSync(join(folder, '.citable-report/prose.d.ts')).mtimeMs;
	expect(writeEditorFiles(folder)).toEqual([]);
	expect(statSync(join(folder, '.citable-report/prose.d.ts')).mtimeMs).toBe(before);
});

test('keeps its folder out of git', () => {
	writeEditorFiles(folder);
	expect(readFileSync(join(folder, '.citable-report/.gitignore'), 'utf8')).toBe('*\n');
});

test('writes names that hold marks of code as plain texts', () => {
	writeFileSync(join(folder, 'data/figures/odd.yaml'), `- { id: 'a"; }  */ b', label: '*/ x' }\n- { id: 1 }\n- text\n`);
	writeEditorFiles(folder);
	expect(types()).toContain(String.raw`"a\"; }  */ b" | `);
	expect(() => JSON.parse(figures())).not.toThrow();
});

test('writes the schemas alone, without the names of a report', () => {
	const written = writeSchemas(join(folder, 'schemas'));
	expect(written).toContain('figures.schema.json');
	const text = readFileSync(join(folder, 'schemas/figures.schema.json'), 'utf8');
	expect(text).toContain('"percent"');
	expect(text).not.toContain('bridges-examined');
});

test('a report of ten thousand figures gets schemas that stay small', () => {
	const many = Array.from({ length: 10_000 }, (_, index) => `- { id: figure-${index}, label: Figure ${index} }`);
	writeFileSync(join(folder, 'data/figures/many.yaml'), many.join('\n'));
	writeEditorFiles(folder);
	expect(figures().length).toBeLessThan(3_000_000);
});

test('this report has the settings that every report gets', () => {
	for (const [file, text] of vscodeFiles())
		expect(JSON.parse(readFileSync(join(top, file), 'utf8'))).toEqual(JSON.parse(text));
	const own: typeof mdxSettings = JSON.parse(readFileSync(join(top, 'tsconfig.json'), 'utf8'));
	expect(own.mdx).toEqual(mdxSettings.mdx);
	expect(own.include).toEqual(expect.arrayContaining([...mdxSettings.include]));
});
