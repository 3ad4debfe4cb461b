import { EventEmitter } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';

const made = vi.hoisted(() => {
	// Another test file may have loaded the modules that this one puts its own in place of.
	vi.resetModules();
	return { proofs: 0, pictures: 0 };
});
vi.mock('../../src/core/build-report.ts', async (original) => {
	const { buildReport } = await original<typeof import('../../src/core/build-report.ts')>();
	return {
		buildReport(...input: Parameters<typeof buildReport>) {
			made.proofs++;
			return buildReport(...input);
		},
	};
});
vi.mock('../../src/node/charts/draw-card.ts', () => ({
	drawCard() {
		made.pictures++;
		return 'a picture';
	},
}));

// Tests of other files may have loaded what is counted here already.
vi.resetModules();
const { watchReport } = await import('../../src/integration/watch-report.ts');
const { serveOutputs } = await import('../../src/integration/serve-outputs.ts');
const { forgetReport } = await import('../../src/node/known-report.ts');

const small = join(import.meta.dirname, '../fixtures/small');

beforeEach(() => {
	Object.assign(made, { proofs: 0, pictures: 0 });
});

/** Makes the watcher of the dev server report that a file of the report has changed. */
const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
const change = (root: string, file: string) => watcher.emit('all', 'change', join(root, file));

/** A dev server of a report: gives the body of the response, or `undefined` if it passes the request on. */
function serve(root = small): (url: string) => string | undefined {
	vi.stubEnv('REPORT_ROOT', root);
	onTestFinished(() => void vi.unstubAllEnvs());
	forgetReport();
	const handlers: Connect.NextHandleFunction[] = [];
	const hot = { send: () => undefined };
	const server: Pick<ViteDevServer, 'middlewares' | 'watcher'> = Object.create({
		environments: { client: { hot, moduleGraph: { idToModuleMap: new Map() } } },
		config: { logger: { info: () => undefined, error: () => undefined } },
		middlewares: { use: (handler: Connect.NextHandleFunction) => handlers.push(handler) },
		watcher: watcher.removeAllListeners(),
	});
	for (const { configureServer } of [watchReport(root), serveOutputs(root)]) {
		if (typeof configureServer !== 'function') throw new Error('The plugin serves nothing.');
		Reflect.apply(configureServer, undefined, [server]);
	}
	return (url) => {
		let answer: string | undefined;
		const response = {
			setHeader: () => undefined,
			writeHead(status: number) {
				answer = `status ${status}: `;
				return response;
			},
			end: (body: string | Uint8Array = '') =>
				(answer = (answer ?? '') + (typeof body === 'string' ? body : new TextDecoder().decode(body))),
		};
		for (const handler of handlers) Reflect.apply(handler, undefined, [{ url }, response, () => undefined]);
		return answer;
	};
}

function copyOfSmall(): string {
	const root = mkdtempSync(join(tmpdir(), 'served-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	cpSync(small, root, { recursive: true });
	return root;
}

test('the report is checked once for all requests, and again only when one of its files has changed', () => {
	const root = copyOfSmall();
	const ask = serve(root);
	for (const path of ['/data/figures.csv', '/data/figures.json', '/nothing.png', '/state/', '/report.pdf', '/v/1.0.0/'])
		ask(path);
	expect(made.proofs).toBe(1);
	const file = join(root, 'data/figures/bridges.yaml');
	const figures = readFileSync(file, 'utf8');
	expect(ask('/data/figures.csv')).toContain('48');
	for (const [text, wanted] of [
		[figures.replace('label: Bridges', 'label: All bridges'), 'All bridges'],
		// With a problem the report is shown as it was before.
		[figures.replace('value: 48', 'value: 49'), 'All bridges'],
		[figures, '48'],
	] as const) {
		writeFileSync(file, text);
		change(root, 'data/figures/bridges.yaml');
		expect(ask('/figures/bridges-examined.json')).toContain(wanted);
		ask('/data/figures.csv');
	}
	expect(made.proofs).toBe(4);
	change(root, 'dist/index.html');
	change(root, '../src/styles/site.css');
	ask('/data/figures.csv');
	expect(made.proofs).toBe(4);
});

test('draws only what is requested, each picture once, and nothing for other addresses', () => {
	const ask = serve();
	expect(ask('/data/figures.csv')).toMatch(/^id,label,/);
	for (const other of [
		'/src/styles/site.css',
		'/@vite/client.mjs',
		'/node_modules/vite/dist/client/env.mjs',
		'/findings/',
		'/nothing.png',
		'/report.pdf',
	])
		expect(ask(other)).toBeUndefined();
	expect(made.pictures).toBe(0);
	expect(ask('/cards/cover.png')).toBe('a picture');
	expect(ask('/cards/cover.png')).toBe('a picture');
	expect(made.pictures).toBe(1);
});

test('ends a request for a file of the report that is not an output', () => {
	const ask = serve();
	for (const path of [
		'/content/state.mdx',
		'/data/report.yaml',
		'/data/x',
		'/DATA/x.htm',
		'/public/logo.svg',
		'/data/figures.txt?raw',
		'/%64ata/x.js',
	])
		expect(ask(path), path).toBe('status 404: ');
	expect(ask('/data/figures.csv')).toMatch(/^id,label,/);
	for (const page of ['/data/', '/public/', '/content/?a=b', '/data', '/data-of-others/a.svg'])
		expect(ask(page), page).toBeUndefined();
	expect(serve(join(small, 'content'))('/data/figures.csv')).toBe('status 404: ');
});

test('serves what public holds as the build would publish it', () => {
	const root = copyOfSmall();
	mkdirSync(join(root, 'public/.well-known/matrix'), { recursive: true });
	writeFileSync(join(root, 'public/logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
	writeFileSync(join(root, 'public/.well-known/matrix/server'), '{}');
	const ask = serve(root);
	expect(ask('/logo.svg')).toMatch(/^<svg [^>]*><\/svg>\n$/);
	expect(ask('/logo.svg')).not.toContain('onload');
	expect(ask('/.well-known/matrix/server')).toBe('{}');
	expect(ask('/.well-known/none')).toBeUndefined();
	// A file that may not be published is a problem, and the report is served as it was before.
	writeFileSync(join(root, 'public/a.html'), '<script>alert(1)</script>');
	change(root, 'public/a.html');
	writeFileSync(join(root, 'public/logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg" id="later"/>');
	expect(ask('/a.html')).toBeUndefined();
	expect(ask('/logo.svg')).not.toContain('later');
});
