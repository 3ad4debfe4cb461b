import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createServer, type ViteDevServer, type WatchOptions } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { catalogues } from '../../src/core/words/catalogues.ts';
import { reportModules } from '../../src/integration/report-modules.ts';
import { watchReport } from '../../src/integration/watch-report.ts';
import { forgetReport } from '../../src/node/known-report.ts';

/** A copy of the small report. */
function copyReport(): string {
	const root = mkdtempSync(join(tmpdir(), 'edited-report-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	cpSync(join(import.meta.dirname, '../fixtures/small'), root, { recursive: true });
	return root;
}

/** A server with the modules of a report. `watch` is `null` where nothing is to be watched. */
async function serveModules(root: string, watch: WatchOptions | null): Promise<ViteDevServer> {
	const server = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [reportModules(join(root, '.astro')), watchReport(root)],
		server: { middlewareMode: true, ws: false, watch },
	});
	onTestFinished(() => server.close());
	return server;
}

test('a change that follows another at once is noticed too', async () => {
	const root = copyReport();
	const server = await serveModules(root, {});
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

test('the head of printed pages is in the language of the report', async () => {
	const root = copyReport();
	const settings = join(root, 'data/report.yaml');
	writeFileSync(settings, readFileSync(settings, 'utf8').replace('languages: [en]', 'languages: [sv]'));
	vi.stubEnv('REPORT_ROOT', root);
	Object.assign(catalogues, { sv: { 'imprint.edition': 'Nr. {$version}' } });
	onTestFinished(() => {
		vi.unstubAllEnvs();
		Reflect.deleteProperty(catalogues, 'sv');
		forgetReport();
	});
	const { environments } = await serveModules(root, null);
	expect(await environments.ssr.pluginContainer.load('\0virtual:running-head.css')).toContain(
		'@top-right{content:"Nr. 1.0.0"}',
	);
});
