import {
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writtenKinds } from '../../src/core/model/evidence/written-kinds.ts';
import type { Report } from '../../src/core/model/report.ts';
import { loadReport } from '../../src/node/api.ts';
import { filesIn } from '../../src/node/files-in.ts';
import { templateFiles } from '../../src/node/new/template-files.ts';
import { axeFaults } from '../browser/axe-faults.ts';
import { buildFixture } from '../browser/build-fixture.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { startChromium } from '../browser/start-chromium.ts';
import { runCommand } from '../commands/run-command.ts';
import { htmlFaults } from './html-faults.ts';

const template = join(import.meta.dirname, '../../src/template');
const about = { name: 'Bridges of Riga', id: 'bridges-of-riga', today: '2026-11-30' };
const folder = mkdtempSync(join(tmpdir(), 'new-report-'));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
let built: ReturnType<typeof buildFixture>;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
	writeTemplate(folder, about);
	built = buildFixture(folder);
	[browser, server] = await Promise.all([startChromium(), serveFolder(built.dist, '/new/')]);
});
afterAll(async () => {
	await browser.close();
	server.close();
	built.remove();
	rmSync(folder, { recursive: true, force: true });
});

function writeTemplate(to: string, report: typeof about): void {
	for (const [path, content] of templateFiles(report)) {
		mkdirSync(join(to, path, '..'), { recursive: true });
		writeFileSync(join(to, path), content, { flag: 'wx' });
	}
}

/** The report as it is proven. */
function proven(): Report {
	const loaded = loadReport(folder);
	if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
	return loaded.report;
}

describe('the files of a new report', () => {
	test('have the names that they have in a report, and nothing is left to fill in', () => {
		expect(readdirSync(folder).sort()).toEqual(
			['.editorconfig', '.gitattributes', '.github', '.gitignore', 'AGENTS.md', 'README.md', 'content', 'data'].sort(),
		);
		expect(existsSync(join(folder, '.github/workflows/publish.yml'))).toBe(true);
		for (const file of filesIn(folder)) expect(read(file), file).not.toMatch(/\{\{\w+\}\}/);
		expect(read('README.md')).toMatch(/^# Bridges of Riga\n/);
		expect(proven().meta).toMatchObject({
			id: 'bridges-of-riga',
			title: 'Bridges of Riga',
			edition: { version: '0.1.0', date: '2026-11-30' },
		});
	});

	test('are few and small', () => {
		const files = filesIn(template);
		expect(files.length).toBeLessThanOrEqual(30);
		expect(files.reduce((sum, file) => sum + statSync(join(template, file)).size, 0)).toBeLessThan(60_000);
	});

	test('take a title with signs that mean something in YAML', () => {
		const other = mkdtempSync(join(tmpdir(), 'new-report-'));
		writeTemplate(other, { ...about, name: 'Anna’s “own” report: what\'s new # $& "now"' });
		const loaded = loadReport(other);
		rmSync(other, { recursive: true });
		expect(loaded).toMatchObject({ report: { meta: { title: 'Anna’s “own” report: what\'s new # $& "now"' } } });
	});

	test('tell programs and people only of commands that there are', () => {
		const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
		const written = ['README.md', 'AGENTS.md', 'data/report.yaml', ...globSync('data/*/*.yaml', { cwd: folder })];
		const named = written.flatMap((file) => [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name));
		expect(new Set(named).size).toBeGreaterThan(5);
		for (const name of named) expect(Object.keys(scripts)).toContain(name);
	});
});

describe('a new report', () => {
	test('has no problem and no note', () => {
		// Notes go to standard error.
		expect(runCommand('check', [], { REPORT_ROOT: folder })).toMatchObject({ status: 0, stderr: '' });
	});

	test('shows each kind of evidence, a range, a date and a family', () => {
		const { figures } = proven();
		expect(new Set(figures.map(({ evidence }) => evidence.kind))).toEqual(new Set(Object.keys(writtenKinds)));
		expect(new Set(figures.map(({ quantity }) => quantity.kind))).toEqual(new Set(['number', 'range', 'date']));
		expect(figures.filter(({ id }) => id.startsWith('days-left-out/'))).toHaveLength(2);
	});

	test('shows all that it has', () => {
		const { figures, charts, tables, terms, works, sources, meta } = proven();
		const prose = globSync('content/*.mdx', { cwd: folder }).map(read).join('\n');
		for (const { id, usedIn } of [...figures, ...terms, ...meta.unknowns]) expect(usedIn, id).not.toEqual([]);
		for (const { id } of [...charts, ...tables, ...works]) expect(prose, id).toContain(`id="${id}"`);
		expect(sources.map(({ id }) => id).sort()).toEqual(
			globSync('data/sources/*.yaml', { cwd: folder })
				.map((file) => file.replace(/^.*[\\/]|\.yaml$/g, ''))
				.sort(),
		);
	});

	test('has pages of valid HTML', async () => {
		const pages = globSync('**/*.html', { cwd: built.dist });
		expect(pages.length).toBeGreaterThan(20);
		for (const page of pages) expect(await htmlFaults(readFileSync(join(built.dist, page), 'utf8')), page).toEqual([]);
	});

	test.each([320, 1280])(
		'has pages without faults of access at %i px, and none is wider than the screen',
		async (width) => {
			const page = await browser.newPage({ viewport: { width, height: 900 } });
			for (const path of [
				'',
				'overview/',
				'findings/',
				'report/',
				'figures/',
				'charts/days-left-out/',
				'tables/by-day/',
			]) {
				await page.goto(server.url + path);
				expect(await axeFaults(page), path).toEqual([]);
				const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				expect(over, path).toBeLessThanOrEqual(0);
			}
			await page.close();
		},
	);
});
