import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { readinessChecks } from '../../../src/core/readiness/readiness-checks.ts';
import { runCommand } from '../../commands/run-command.ts';
import { edit } from '../../site/edition-fixture.ts';
import { publishAsItIs } from '../editions/publish-as-it-is.ts';

const Remark = z.object({
	check: z.string(),
	grade: z.enum(['for ever', 'missed']),
	about: z.string(),
	message: z.string(),
	hint: z.string(),
});
const Answer = z.object({ result: z.object({ remarks: z.array(Remark) }) });

let root = '';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'readiness-'));
	cpSync(join(import.meta.dirname, '../../fixtures/two-languages'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(...args: string[]) {
	return runCommand('publish:check', args, { REPORT_ROOT: root, NO_COLOR: '1', GITHUB_ACTIONS: '', SITE_URL: '' });
}

const remarks = () => Answer.parse(JSON.parse(run('--reporter=json').stdout)).result.remarks;
const found = () => new Map(remarks().map(({ check, about }) => [check, about]));

/** Makes the report one of which nothing is missed. */
function complete(): void {
	const today = new Date().toISOString().slice(0, 10);
	edit(root, 'data/report.yaml', 'https://example.org/', 'https://bridges.lv/');
	edit(root, 'data/report.yaml', /date: 2\d{3}-\d\d-\d\d/, `date: ${today}`);
	edit(root, 'data/report.yaml', 'publisher:', 'contact: errors@bridges.lv\ndoi: 10.5281/zenodo.1234567\npublisher:');
	for (const source of ['bridge-survey', 'crossings'])
		edit(root, `data/sources/${source}.yaml`, 'licence: unstated', 'licence: CC0-1.0');
}

test('each check has found what it is about in a report that lacks it, and nothing once it has it', () => {
	const before = found();
	expect(before.get('address-is-a-home')).toBe('url');
	expect(before.get('date-is-today')).toBe('edition.date');
	expect(before.get('errors-can-be-reported')).toBe('contact');
	expect(before.get('edition-has-a-doi')).toBe('doi');
	expect(before.get('authors-are-known')).toBe('authors');
	expect(before.get('works-can-be-found')).toBe('work:ozola2020');
	expect(before.get('whole-copy-is-licensed')).toBe('source:crossings');
	expect(before.get('sources-can-be-found')).toBe('source:crossings');
	expect(before.has('words-are-written')).toBe(false);
	complete();
	const after = found();
	for (const check of ['address-is-a-home', 'date-is-today', 'errors-can-be-reported', 'edition-has-a-doi'])
		expect(after.has(check)).toBe(false);
	expect(after.has('whole-copy-is-licensed')).toBe(false);
});

test.each<[string, string, string | RegExp, string, string]>([
	['words-are-written', 'data/report.yaml', /^subtitle: .*$/m, 'subtitle: TODO write it', 'report:riga-bridges'],
	[
		'words-are-written',
		'data/terms.yaml',
		/definition: .*/,
		'definition: Lorem ipsum dolor sit amet.',
		'term:bridge-act',
	],
])('%s: what an author left out is found', (check, file, from, to, about) => {
	expect(readFileSync(join(root, file), 'utf8')).toMatch(from);
	edit(root, file, from, to);
	expect(
		remarks()
			.filter((each) => each.check === check)
			.map((each) => each.about),
	).toContain(about);
});

test('words of a source and ordinary words are no words of a draft', () => {
	edit(root, 'data/report.yaml', /^subtitle: .*$/m, 'subtitle: Todo el puente, and a to-do list…');
	expect(found().has('words-are-written')).toBe(false);
});

test('a figure that nothing uses and a claim without figures are named', () => {
	edit(root, 'content/cost.mdx', 'Each bridge carries <Fig id="traffic" />.', 'Each bridge carries some.');
	edit(root, 'content/ru/cost.mdx', /<Fig id="traffic" \/>/, 'много машин');
	const all = remarks();
	const unused = all.find(({ check }) => check === 'figures-are-used');
	expect(unused?.message).toContain('figure:traffic');
});

test('only what stays for ever fails, unless it is asked to be strict', () => {
	expect(run().status).toBe(1);
	complete();
	const { status, stdout } = run();
	expect(stdout).not.toContain('for ever');
	expect(stdout).toContain('Readers will miss this:');
	expect(status).toBe(0);
	expect(run('--strict').status).toBe(1);
});

test('changes without an explanation are listed, also what is gone, and so is a site that is not announced', () => {
	publishAsItIs(root);
	edit(root, 'data/report.yaml', /version: 1\.0\.0/, 'version: 1.1.0');
	edit(root, 'data/figures/bridges.yaml', 'label: Bridges examined', 'label: Bridges that were looked at');
	const all = found();
	expect(all.get('changes-are-explained')).toBe('edition 1.1.0');
	expect(all.get('site-is-announced')).toBe('announced');
	// The Russian words are those of the old label.
	expect(all.get('translations-are-whole')).toBe('language:ru');
});

test('a report with problems is refused as by check', () => {
	const file = join(root, 'data/figures/bridges.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace('value: 48', 'value: 49'));
	const { status, stdout } = run();
	expect(status).toBe(1);
	expect(stdout).toContain('number-stands-in-quote');
});

test('each check is named for what readers have, and has advice', () => {
	for (const name of Object.keys(readinessChecks)) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
	for (const { message, hint } of remarks()) {
		expect(message).toMatch(/\.$/);
		expect(hint).toMatch(/\.$/);
	}
});
