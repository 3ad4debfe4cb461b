import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readText } from './read-dist.ts';

const project = join(import.meta.dirname, '../..');
let preview: ChildProcess;
let url: string;

/** Runs the command as an author does, and waits for the address that it says. */
beforeAll(async () => {
	const { VITEST: _, NODE_ENV: __, ...env } = process.env;
	preview = spawn(process.execPath, [join(project, 'src/node/citable-report.ts'), 'preview'], {
		cwd: project,
		env: { ...env, NO_COLOR: '1' },
	});
	url = await new Promise((resolve, reject) => {
		let said = '';
		preview.stdout?.on('data', (words: Buffer) => {
			said += stripVTControlCharacters(words.toString());
			const [, found] = /served at (http:\/\/localhost:\d+\/)/.exec(said) ?? [];
			if (found !== undefined) resolve(found);
		});
		preview.on('exit', () => reject(new Error(said)));
	});
});
afterAll(() => preview.kill());

async function ask(path: string, headers = {}): Promise<{ status: number | undefined; body: string }> {
	return new Promise((resolve, reject) => {
		const asked = request(
			{ host: 'localhost', port: new URL(url).port, path, headers: { Accept: 'text/html', ...headers } },
			(response) => {
				let body = '';
				response.on('data', (chunk: Buffer) => (body += chunk.toString()));
				response.on('end', () => resolve({ status: response.statusCode, body }));
			},
		);
		asked.on('error', reject).end();
	});
}

test('the built site is served, and what is missing is answered with the page for it', async () => {
	expect(await ask('/findings/')).toEqual({ status: 200, body: readText('/findings/') });
	for (const path of ['/nothing/', '/figures/nothing/', '/nothing.json'])
		expect(await ask(path), path).toEqual({ status: 404, body: readText('/404.html') });
});

test('an address that is none is refused, and so is another host', async () => {
	for (const path of ['/%', '/findings/%', '/%.json', '/%00', '//', '//example.com/..%2f', '/..%2f..%2fpackage.json'])
		expect((await ask(path)).status, path).toBe(400);
	for (const path of ['/%2e%2e/package.json', '/../package.json']) expect((await ask(path)).status, path).toBe(404);
	expect((await ask('/findings/', { Host: 'example.com' })).status).toBe(403);
});
