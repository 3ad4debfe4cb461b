import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, test, vi } from 'vitest';
import { keepEditorFiles } from '../../../src/integration/keep-editor-files.ts';

const names = (folder: string) => readFileSync(join(folder, '.citable-report/prose.d.ts'), 'utf8');

test('the dev server tells the editor of a new figure when its file is saved', { timeout: 30_000 }, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'report-'));
	cpSync(join(import.meta.dirname, '../../fixtures/small'), folder, { recursive: true });
	const server = await createServer({
		configFile: false,
		root: folder,
		logLevel: 'silent',
		server: { middlewareMode: true, ws: false },
		plugins: [keepEditorFiles(folder)],
	});
	try {
		expect(names(folder)).toContain('"bridges-examined"');
		const save = () => writeFileSync(join(folder, 'data/figures/new.yaml'), '- { id: new-figure, label: New }\n');
		await vi.waitFor(
			() => {
				save();
				expect(names(folder)).toContain('"new-figure"');
			},
			{ timeout: 20_000, interval: 1_000 },
		);
	} finally {
		await server.close();
		rmSync(folder, { recursive: true });
	}
});
