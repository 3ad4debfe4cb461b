import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from './start-chromium.ts';

const project = join(import.meta.dirname, '../..');
let root: string;
let browser: Browser;
let server: { readonly process: ChildProcess; readonly url: string };

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'edited-report-'));
	cpSync(join(project, 'tests/fixtures/small'), root, { recursive: true });
	[browser, server] = await Promise.all([startChromium(), startDev()]);
	// The first page compiles the whole site, which on a busy machine takes longer than a browser waits for a page.
	await (await fetch(`${server.url}state/`)).text();
});
afterAll(async () => {
	await browser.close();
	server.process.kill();
	rmSync(root, { recursive: true, force: true });
});

/** Runs the command as an author does, and waits for the address that it prints. */
function startDev(): Promise<typeof server> {
	// Astro serves no pages where it sees that a test runs.
	const { VITEST: _, NODE_ENV: __, ...env } = process.env;
	const dev = spawn(process.execPath, [join(project, 'src/node/citable-report.ts'), 'dev'], {
		cwd: project,
		env: { ...env, REPORT_ROOT: root, NO_COLOR: '1' },
	});
	return new Promise((resolve, reject) => {
		let said = '';
		dev.stdout.on('data', (words: Buffer) => {
			said += stripVTControlCharacters(words.toString());
			const url = /http:\/\/localhost:\d+\//.exec(said)?.[0];
			if (url !== undefined && said.includes('watching')) resolve({ process: dev, url });
		});
		dev.on('exit', () => reject(new Error(said)));
	});
}

function edit(file: string, before: string, after: string): void {
	const path = join(root, file);
	writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
}

test('a problem shows in the browser with its place and what to do, and goes when it is fixed', async () => {
	const page = await browser.newPage();
	await page.goto(`${server.url}state/`, { waitUntil: 'networkidle' });
	await page.getByText('48\u00a0bridges').first().waitFor();
	edit('data/figures/bridges.yaml', 'value: 48', 'value: 49');
	const overlay = page.locator('vite-error-overlay');
	await overlay.getByText('The quote states 48, not 49.').first().waitFor();
	await overlay.getByText('bridges.yaml:3:10').first().waitFor();
	await overlay.getByText('Correct the value, or quote the passage that states it.').first().waitFor();
	edit('data/figures/bridges.yaml', 'value: 49', 'value: 48');
	await page.getByText('48\u00a0bridges').first().waitFor();
	expect(await overlay.count()).toBe(0);
	edit('content/state.mdx', 'looked at', 'looked with care at');
	await page.getByText('looked with care at').waitFor();
	await page.close();
});

test('files for machines are served as the build would write them, and change with their sources', async () => {
	const served = await fetch(`${server.url}figures/need-repair.json`);
	expect(served.headers.get('content-type')).toContain('application/json');
	expect(await served.json()).toMatchObject({ id: 'need-repair', value: 12 });
	const labelOf = async () => (await fetch(`${server.url}figures/bridges-examined.json`)).text();
	expect(await labelOf()).toContain('"Bridges examined"');
	edit('data/figures/bridges.yaml', 'label: Bridges examined', 'label: Bridges seen');
	await expect.poll(labelOf, { timeout: 10_000 }).toContain('"Bridges seen"');
	edit('data/figures/bridges.yaml', 'label: Bridges seen', 'label: Bridges examined');
	await expect.poll(labelOf, { timeout: 10_000 }).toContain('"Bridges examined"');
});

test('requests for files outside of the report, for other hosts and for malformed addresses are refused', async () => {
	const statusOf = async (path: string, headers = {}) => {
		const { port } = new URL(server.url);
		return new Promise<number | undefined>((resolve, reject) => {
			const asked = request({ host: 'localhost', port, path, headers }, (response) =>
				resolve(response.resume().statusCode),
			);
			asked.on('error', reject).end();
		});
	};
	const others = mkdtempSync(join(tmpdir(), 'of-others-'));
	const secret = join(others, 'secret.txt');
	writeFileSync(secret, 'secret');
	for (const file of ['/etc/passwd', secret, join(project, 'package.json')])
		expect(await statusOf(`/__open-in-editor?file=${file}`), file).toBe(403);
	for (const end of ['', '?raw', '?import&raw', '?url', '?import&raw??', '?.svg?.wasm?init', '?inline&.wasm?init']) {
		expect([403, 404], end).toContain(await statusOf(`/@fs${secret}${end}`));
		expect([403, 404], end).toContain(await statusOf(`/@id/${secret}${end}`));
	}
	rmSync(others, { recursive: true });
	for (const path of ['/%', '/state/%', '/v/%', '/%.json', '/%00', '//', '//['])
		expect(await statusOf(path), path).toBe(400);
	for (const path of ['/state/', '/figures/need-repair.json']) {
		expect(await statusOf(path)).toBe(200);
		expect(await statusOf(path, { Host: 'example.com' }), path).toBe(403);
	}
	const { headers } = await fetch(`${server.url}src/styles/site.css`, { headers: { Origin: 'https://example.com' } });
	expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('sources of the project and the report are not served, and pages lack nothing', async () => {
	const statusOf = (path: string) =>
		new Promise<number | undefined>((resolve, reject) => {
			const { port } = new URL(server.url);
			request({ host: 'localhost', port, path }, (response) => resolve(response.resume().statusCode))
				.on('error', reject)
				.end();
		});
	const written = ['content/overview.mdx', 'data/report.yaml', 'data/editions/1.0.0/manifest.json', 'package.json'];
	for (const file of written) {
		for (const path of [
			`/${file}`,
			`/${file}?raw`,
			`/src/../${file}`,
			`/@fs${project}/${file}`,
			`/@fs${project}/${file}?import&raw`,
			`/@id/${project}/${file}`,
		])
			expect([403, 404], path).toContain(await statusOf(path));
	}
	expect(await statusOf('/data/figures.json')).toBe(200);
	const page = await browser.newPage();
	const refused: string[] = [];
	page.on('response', (response) => response.status() >= 400 && refused.push(`${response.status()} ${response.url()}`));
	for (const path of ['', 'state/', 'cost/', 'data/', 'figures/need-repair/'])
		await page.goto(server.url + path, { waitUntil: 'networkidle' });
	expect(refused).toEqual([]);
	await page.close();
});

test('a file of public is served, and one that may not be published is a problem until it is removed', async () => {
	mkdirSync(join(root, 'public'));
	writeFileSync(join(root, 'public/paper.txt'), 'The paper.');
	const page = await browser.newPage();
	await page.goto(`${server.url}state/`, { waitUntil: 'networkidle' });
	expect(await (await fetch(`${server.url}paper.txt`)).text()).toBe('The paper.');
	writeFileSync(join(root, 'public/page.html'), '<script>alert(1)</script>');
	const overlay = page.locator('vite-error-overlay');
	await overlay.getByText('public/page.html is of a kind that is not published.').first().waitFor();
	rmSync(join(root, 'public/page.html'));
	await page.getByText('48\u00a0bridges').first().waitFor();
	expect(await overlay.count()).toBe(0);
	await page.close();
});
