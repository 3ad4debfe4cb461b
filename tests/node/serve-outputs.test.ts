import { join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { expect, test, vi } from 'vitest';
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

/** What the dev server answers to a request: the body, or nothing where it passes the request on. */
function ask(url: string): string | undefined {
	const handlers: Connect.NextHandleFunction[] = [];
	const { configureServer } = serveOutputs(join(import.meta.dirname, '../fixtures/small'));
	if (typeof configureServer !== 'function') throw new Error('The plugin serves nothing.');
	const server: Pick<ViteDevServer, 'middlewares'> = Object.create({ middlewares: { use: (handler: Connect.NextHandleFunction) => handlers.push(handler) } });
	Reflect.apply(configureServer, undefined, [server]);
	let answer: string | undefined;
	const response = { setHeader: () => undefined, end: (body: string) => (answer = body) };
	for (const handler of handlers) Reflect.apply(handler, undefined, [{ url }, response, () => undefined]);
	return answer;
}

test('draws no more than is asked for, and nothing for the modules of the site', () => {
	expect(ask('/data/figures.csv')).toBe('/data/figures.csv');
	expect(drawn.count).toBe(1);
	for (const module of ['/src/styles/site.css', '/@vite/client.mjs', '/node_modules/vite/dist/client/env.mjs', '/findings/']) expect(ask(module)).toBeUndefined();
	expect(drawn.count).toBe(1);
	expect(ask('/nothing.png')).toBeUndefined();
	expect(drawn.count).toBe(4);
});
