import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from './start-chromium.ts';
import { type DevServer, startDev } from './start-dev.ts';

const project = join(import.meta.dirname, '../..');
let root: string;
let browser: Browser;
let server: DevServer;

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'edited-report-'));
	cpSync(join(project, 'tests/fixtures/small'), root, { recursive: true });
	[browser, server] = await Promise.all([startChromium(), startDev(root)]);
	// The first page compiles the whole site, which on a busy machine takes longer than a browser waits for a page.
	await (await fetch(`${server.url}state/`)).text();
});
afterAll(async () => {
	await browser.close();
	server.process.kill();
	rmSync(root, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
	const page = await browser.newPage();
	await page.goto(server.url + path, { waitUntil: 'networkidle' });
	return page;
}

function edit(file: string, before: string, after: string): void {
	const path = join(root, file);
	writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
}

/** How soon after a file is saved its author has to see it, in ms: on an idle machine it takes a fifth of a second. */
const SOON = 10_000;

test('a problem shows in every open page with its place and what to do, and goes when it is corrected', async () => {
	const pages = await Promise.all(['state/', 'figures/need-repair/'].map(open));
	const [page] = pages;
	if (page === undefined) throw new Error('No page was opened.');
	edit('data/figures/bridges.yaml', 'value: 48', 'value: 49');
	edit('content/cost.mdx', 'It costs', 'It costs 17 euros, not');
	for (const each of pages) {
		const panel = each.locator('report-problems');
		await panel.getByText('The quote states 48, not 49.').waitFor({ timeout: SOON });
		await panel.getByText('2 problems in 2 files').waitFor();
		await panel.getByRole('heading', { name: 'data/figures/bridges.yaml' }).waitFor();
		await panel.getByText('number-stands-in-quote').waitFor();
		await panel.getByText('Correct the value, or quote the passage that states it.').waitFor();
		await panel.getByRole('link', { name: 'content/cost.mdx:2:10' }).waitFor();
		// The page that was there can still be read.
		expect(await each.locator('main').first().innerText()).not.toBe('');
	}
	await page.getByText('48\u00a0bridges').first().waitFor();
	// A page that is opened now shows the report as it was, and the problems.
	const late = await open('cost/');
	await late.getByText('It costs €').waitFor();
	await late.locator('report-problems').getByText('2 problems in 2 files').waitFor({ timeout: SOON });
	edit('content/cost.mdx', 'It costs 17 euros, not', 'It costs');
	for (const each of [...pages, late])
		await each.locator('report-problems').getByText('1 problem in 1 file').waitFor({ timeout: SOON });
	edit('data/figures/bridges.yaml', 'value: 49', 'value: 48');
	for (const each of [...pages, late])
		await each.locator('report-problems').waitFor({ state: 'detached', timeout: SOON });
	edit('content/state.mdx', 'looked at', 'looked with care at');
	await page.getByText('looked with care at').waitFor({ timeout: SOON });
	await Promise.all([...pages, late].map((each) => each.close()));
});

test('the list of problems can be closed, and opens again for others', async () => {
	const page = await open('state/');
	const panel = page.locator('report-problems');
	edit('data/figures/bridges.yaml', 'value: 48', 'value: 49');
	await panel.getByRole('button', { name: 'Hide' }).click();
	expect(await panel.getByText('The quote states 48, not 49.').isVisible()).toBe(false);
	await panel.getByText('1 problem in 1 file').waitFor();
	edit('data/figures/bridges.yaml', 'value: 49', 'value: 50');
	await panel.getByText('The quote states 48, not 50.').waitFor({ timeout: SOON });
	edit('data/figures/bridges.yaml', 'value: 50', 'value: 48');
	await panel.waitFor({ state: 'detached', timeout: SOON });
	await page.close();
});

test('a place in a problem opens the editor at it', async () => {
	const page = await open('state/');
	const asked = page.waitForRequest(/__open-in-editor/);
	await page.route(/__open-in-editor/, (route) => route.fulfill({ status: 200, body: '' }));
	edit('data/figures/bridges.yaml', 'value: 48', 'value: 49');
	await page.locator('report-problems').getByRole('link', { name: 'data/figures/bridges.yaml:3:10' }).click();
	const { searchParams } = new URL((await asked).url());
	expect(searchParams.get('file')).toBe(`${join(root, 'data/figures/bridges.yaml')}:3:10`);
	expect(page.url()).toBe(`${server.url}state/`);
	edit('data/figures/bridges.yaml', 'value: 49', 'value: 48');
	await page.locator('report-problems').waitFor({ state: 'detached', timeout: SOON });
	await page.close();
});

test('dev starts with a report that has problems, and shows its pages once it has none', async () => {
	const broken = mkdtempSync(join(tmpdir(), 'broken-report-'));
	cpSync(join(project, 'tests/fixtures/small'), broken, { recursive: true });
	const file = join(broken, 'data/figures/bridges.yaml');
	const sound = readFileSync(file, 'utf8');
	writeFileSync(file, sound.replace('value: 48', 'value: "<b>"'));
	const other = await startDev(broken);
	const page = await browser.newPage();
	const answer = await page.goto(`${other.url}state/`);
	expect(answer?.status()).toBe(500);
	await page.getByRole('link', { name: 'data/figures/bridges.yaml:3:10' }).waitFor();
	expect(await page.locator('b').count()).toBe(0);
	writeFileSync(file, sound.replace('value: 48', 'value: 49'));
	await page.getByText('The quote states 48, not 49.').waitFor({ timeout: SOON });
	writeFileSync(file, sound);
	await page.getByText('48\u00a0bridges').first().waitFor({ timeout: 60_000 });
	await page.close();
	other.process.kill();
	rmSync(broken, { recursive: true, force: true });
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
	const overlay = page.locator('report-problems');
	await overlay.getByText('public/page.html is of a kind that is not published.').first().waitFor();
	rmSync(join(root, 'public/page.html'));
	await overlay.waitFor({ state: 'detached' });
	await page.getByText('48\u00a0bridges').first().waitFor();
	await page.close();
});
