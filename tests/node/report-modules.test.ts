import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { reportModules } from '../../src/integration/report-modules.ts';

test('a change that follows another at once is noticed too', async () => {
	const root = mkdtempSync(join(tmpdir(), 'edited-report-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	cpSync(join(import.meta.dirname, '../fixtures/small'), root, { recursive: true });
	const server = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [reportModules(root)],
		server: { middlewareMode: true, ws: false, watch: {} },
	});
	onTestFinished(() => server.close());
	const file = join(root, 'data/figures/bridges.yaml');
	const { watcher } = server;
	await expect.poll(() => watcher.getWatched()[dirname(file)]).toContain(basename(file));

	let changes = 0;
	watcher.on('change', () => changes++);
	writeFileSync(file, '[]\n');
	await once(watcher, 'change');
	writeFileSync(file, '[] # Later.\n');
	await expect.poll(() => changes).toBe(2);
});
