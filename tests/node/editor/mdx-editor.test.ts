import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mdxSettings } from '../../../src/core/schemas/editor-files.ts';
import { writeEditorFiles } from '../../../src/node/editor/write-editor-files.ts';
import { MdxEditor } from './mdx-editor.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
cpSync(join(import.meta.dirname, '../../fixtures/two-languages'), folder, { recursive: true });
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(mdxSettings));
const draft = join(folder, 'content/draft.mdx');
writeFileSync(
	draft,
	[
		'## A heading {#with-an-id}',
		'<Fig id="" /> of them are <Fig id="sound" form="" />. See <Ref to="" />, $$x^{n}$$ and \\{ braces.',
		'',
		'<Claim id="a" title="{bridges-examined} bridges">',
		'Words.',
		'<Chart id="" />',
		'</Claim>',
	].join('\n'),
);
writeEditorFiles(folder);
const editor = new MdxEditor();
afterAll(() => {
	editor.close();
	rmSync(folder, { recursive: true });
});

test('offers the ids of figures in prose whose headings have ids', async () => {
	expect(await editor.offered(draft, '<Fig id="')).toContain('bridges-examined');
});

test('offers the forms of a number, charts, and what a reference can lead to', async () => {
	expect((await editor.offered(draft, 'form="')).sort()).toEqual(['long', 'number', 'short', 'words']);
	expect(await editor.offered(draft, '<Chart id="')).toEqual(['crossings', 'repair-shares']);
	expect(await editor.offered(draft, '<Ref to="')).toEqual(
		expect.arrayContaining(['chart:repair-shares', 'figure:bridges-examined']),
	);
});

test('offers the properties of a component', async () => {
	expect(await editor.offered(draft, '<Fig ')).toEqual(expect.arrayContaining(['id', 'part', 'form']));
});

test.each(globSync('content/*.mdx', { cwd: folder }))('finds no fault in %s', async (file) => {
	expect(await editor.faults(join(folder, file))).toEqual([]);
});
