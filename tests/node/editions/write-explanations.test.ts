import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { edit, refusalOf, run, write } from '../../site/edition-fixture.ts';
import { publishAsItIs } from './publish-as-it-is.ts';

const FILE = 'data/changes.yaml';
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'explain-'));
	cpSync(join(import.meta.dirname, '../../fixtures/small'), root, { recursive: true });
	publishAsItIs(root);
	edit(root, 'data/report.yaml', 'version: 1.0.0, date: 2023-02-01', 'version: 1.1.0, date: 2023-05-02');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const changes = () => readFileSync(join(root, FILE), 'utf8');
const fillIn = () => writeFileSync(join(root, FILE), changes().replaceAll('…', 'We looked again.'));

/** A rename that nothing explains, a figure that is given up, other words of a claim. */
function change(): void {
	edit(root, 'data/figures/bridges.yaml', 'id: traffic', 'id: traffic-per-bridge');
	edit(root, 'data/figures/bridges.yaml', /- id: load-limit[\s\S]*$/, '');
	edit(root, 'content/cost.mdx', / Loads are limited to .*\n/, '\n');
}

test('a draft lists all that changed, though what is lost is a problem of the report, and fills the file', () => {
	change();
	expect(refusalOf(root)).toContain('permalink-survives');
	const { status, output } = run(root, 'edition:changes', '--write');
	expect(output).toContain('+    - { type: move, from: figure:traffic, to: figure:traffic-per-bridge, reason: … }');
	expect(status).toBe(0);
	expect(changes()).toMatch(/^- version: 1\.1\.0\n {2}changes:\n {4}# /);
	expect(changes()).toContain('- { type: retirement, of: [figure:load-limit], reason: … }');
	expect(changes()).toMatch(/type: update, of: \[claim:[a-z-]+\], reason: … \}/);
	// The draft itself is refused until its reasons are written, and listed no second time.
	expect(refusalOf(root)).toContain(`${FILE}:4:`);
	expect(refusalOf(root)).toContain('The reason for the move of figure:traffic is “…”, which tells readers nothing.');
	expect(run(root, 'edition:changes').output).toContain('Everything that changed since edition 1.0.0 is explained.');
	fillIn();
	expect(refusalOf(root)).toBe('');
});

test('what is drafted is what a publication asks for, without what a rename alone changes', () => {
	change();
	run(root, 'edition:changes', '--write');
	fillIn();
	process.env['REPORT_PUBLISHING'] = 'new';
	try {
		expect(refusalOf(root)).toBe('');
	} finally {
		delete process.env['REPORT_PUBLISHING'];
	}
});

test('explanations that are there stay as they are written, with their comments', () => {
	change();
	const own = [
		'# Our changes.',
		'- version: 1.1.0   # soon',
		'  changes:',
		'  - type: retirement',
		'    of: [ figure:load-limit ]   # it breaks off',
		'    reason: >-',
		'      The note breaks off',
		'      in it.   ',
		'',
		'# The end.',
	].join('\r\n');
	write(root, FILE, own);
	const { output } = run(root, 'edition:changes', '--write');
	expect(output).toContain('Added to data/changes.yaml.');
	const [before = '', after = ''] = own.split('\r\n\r\n# The end.');
	expect(after).toBe('');
	expect(changes().startsWith(before)).toBe(true);
	expect(changes()).toContain('\r\n  - { type: move, from: figure:traffic,');
	expect(changes().replaceAll('\r\n', '')).not.toContain('\n');
	expect(changes()).toContain('# The end.');
	fillIn();
	expect(refusalOf(root)).toBe('');
});

test('a dry run shows what would be added, and a file in braces is left to its author', () => {
	change();
	const { status, output } = run(root, 'edition:changes', '--dry-run');
	expect(output).toContain('+- version: 1.1.0');
	expect(output).toContain('Nothing was written, as asked.');
	expect(status).toBe(0);
	expect(existsSync(join(root, FILE))).toBe(false);
	const braces =
		'[{ version: 1.1.0, changes: [{ type: retirement, of: [figure:load-limit], reason: The note breaks off. }] }]\n';
	write(root, FILE, braces);
	const refused = run(root, 'edition:changes', '--write');
	expect(refused.status).toBe(1);
	expect(refused.output).toContain('data/changes.yaml is written in a way that nothing can be added to it.');
	expect(changes()).toBe(braces);
});

test('a report with another problem is refused as by check', () => {
	change();
	edit(root, 'data/figures/bridges.yaml', 'quote: ', 'quote: Not that. ');
	const { status, output } = run(root, 'edition:changes', '--write');
	expect(status).toBe(1);
	expect(output).toContain('quote-found-in-source');
	expect(existsSync(join(root, FILE))).toBe(false);
});
