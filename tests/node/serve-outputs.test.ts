import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { serveOutputs } from '../../src/integration/serve-outputs.ts';

const drawn = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../src/node/all-outputs.ts', () => ({
	*allOutputs() {
		for (const path of ['/data/figures.csv', '/charts/a.png', '/cards/cover.png']) {
			drawn.count++;
			yield { path, type: 'text/plain', body: path };
		}
	},
}));

const small = join(import.meta.dirname, '../fixtures/small');

/** What the dev server answers to a request: the body, or nothing where it passes the request on. */
function ask(url: string, root = small): string | undefined {
	const handlers: Connect.NextHandleFunction[] = [];
	const { configureServer } = serveOutputs(root);
	if (typeof configureServer !== 'function') throw new Error('The plugin serves nothing.');
	const server: Pick<ViteDevServer, 'middlewares'> = Object.create({
		middlewares: { use: (handler: Connect.NextHandleFunction) => handlers.push(handler) },
	});
	Reflect.apply(configureServer, undefined, [server]);
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
}

test('draws no more than is asked for, and nothing for the modules of the site', () => {
	expect(ask('/data/figures.csv')).toBe('/data/figures.csv');
	expect(drawn.count).toBe(1);
	for (const module of [
		'/src/styles/site.css',
		'/@vite/client.mjs',
		'/node_modules/vite/dist/client/env.mjs',
		'/findings/',
	])
		expect(ask(module)).toBeUndefined();
	expect(drawn.count).toBe(1);
	expect(ask('/nothing.png')).toBeUndefined();
	expect(drawn.count).toBe(4);
});

test('ends a request for a file of the report that is no output, whatever would be served after it', () => {
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
	expect(ask('/data/figures.csv')).toBe('/data/figures.csv');
	for (const page of ['/data/', '/public/', '/content/?a=b', '/data', '/data-of-others/a.svg'])
		expect(ask(page), page).toBeUndefined();
	expect(ask('/data/figures.csv', join(small, 'content'))).toBe('status 404: ');
});

test('serves what public holds as the build would publish it', () => {
	const root = mkdtempSync(join(tmpdir(), 'served-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	cpSync(small, root, { recursive: true });
	mkdirSync(join(root, 'public/.well-known/matrix'), { recursive: true });
	writeFileSync(join(root, 'public/logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
	writeFileSync(join(root, 'public/.well-known/matrix/server'), '{}');
	expect(ask('/logo.svg', root)).toMatch(/^<svg [^>]*><\/svg>\n$/);
	expect(ask('/logo.svg', root)).not.toContain('onload');
	expect(ask('/.well-known/matrix/server', root)).toBe('{}');
	expect(ask('/.well-known/none', root)).toBeUndefined();
	// What may not be published is a problem, and nothing is served of such a report.
	writeFileSync(join(root, 'public/a.html'), '<script>alert(1)</script>');
	expect(ask('/a.html', root)).toBeUndefined();
	expect(ask('/logo.svg', root)).toBeUndefined();
});
