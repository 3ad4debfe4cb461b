import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../commands/run-command.ts';

const project = join(import.meta.dirname, '../..');
const roots: string[] = [];
afterAll(() => roots.forEach((root) => rmSync(root, { recursive: true, force: true })));

/**
 * The small report with more figures and sections than it has, built in a folder of this project: see
 * tests/browser/build-fixture.ts.
 */
function build(figures: number, sections: number): string {
	const root = mkdtempSync(join(project, '.build-growth-'));
	roots.push(root);
	for (const part of ['content', 'data'])
		cpSync(join(project, 'tests/fixtures/small', part), join(root, part), { recursive: true });
	const names = Array.from({ length: sections }, (_, index) => `more-${'abcdefghijklmnopqrstuvwxyz'[index] ?? ''}`);
	for (const name of names) writeFileSync(join(root, `content/${name}.mdx`), 'More is said here.\n');
	const meta = join(root, 'data/report.yaml');
	writeFileSync(
		meta,
		readFileSync(meta, 'utf8').replace(
			/\nunknowns:/,
			`${names.map((name) => `\n  - { id: ${name}, title: More, summary: More. }`).join('')}\nunknowns:`,
		),
	);
	const entry = (index: number) =>
		`- { id: more-${index}, label: More, derived: { formula: 1 + 1 }, unit: '1', assumption: It is so., period: unstated, area: unstated, population: unstated, definition: More of it. }\n`;
	if (figures > 0)
		writeFileSync(
			join(root, 'data/figures/more.yaml'),
			Array.from({ length: figures }, (_, index) => entry(index)).join(''),
		);
	const { status, stdout, stderr } = runCommand('build', [], { REPORT_ROOT: root, SITE_URL: '' });
	if (status !== 0) throw new Error(stdout + stderr);
	return join(root, 'dist');
}

test('a page does not grow with the report: with 200 figures and 20 sections more, a section and a figure have the same bytes', () => {
	const [small, large] = [build(0, 0), build(200, 20)];
	expect(readFileSync(join(large, 'data/figures.csv')).length).toBeGreaterThan(
		5 * readFileSync(join(small, 'data/figures.csv')).length,
	);
	for (const page of ['state/index.html', 'figures/need-repair/index.html'])
		expect(readFileSync(join(large, page), 'utf8'), page).toBe(readFileSync(join(small, page), 'utf8'));
});
