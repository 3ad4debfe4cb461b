import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadReport } from '../../src/node/load-report.ts';
import { readReportFiles } from '../../src/node/read-files.ts';

const temporary = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** A report’s folder with these files in it; what begins with “→ ” is a link to the path that follows. */
function folder(name: string, files: Readonly<Record<string, string>>): string {
	const root = join(temporary, name);
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		if (content.startsWith('→ ')) symlinkSync(content.slice(2), join(root, file));
		else writeFileSync(join(root, file), content);
	}
	return root;
}
const told = (root: string) => readReportFiles(root).problems.map((problem) => `${problem.at.file} ${problem.rule}: ${problem.message}`);

test('reads what is in content and data, and nothing else', () => {
	const root = folder('plain', { 'content/a.mdx': 'A', 'data/figures/a.yaml': '[]', 'data/.hidden': 'x', 'data/editions/1.0.0/a.yaml': '[]', 'public/a.txt': 'x', 'README.md': 'x' });
	expect([...readReportFiles(root).files.keys()].sort()).toEqual(['content/a.mdx', 'data/figures/a.yaml']);
	expect(told(root)).toEqual([]);
});

test('a link that leads out of the report is not followed', () => {
	folder('secret', { 'passwd.yaml': 'secret', 'figures/a.yaml': 'secret' });
	const root = folder('out', { 'data/passwd.yaml': '→ ../../secret/passwd.yaml', 'data/figures': '→ ../../secret/figures', 'data/hosts.yaml': '→ /etc/hosts' });
	expect(told(root).sort()).toEqual(['data/figures', 'data/hosts.yaml', 'data/passwd.yaml'].map((file) => `${file} file-can-be-read: ${file} is a link that leads out of the report.`));
	expect(readReportFiles(root).files.size).toBe(0);
});

test('a folder of the report itself may not be elsewhere', () => {
	folder('elsewhere', { 'a.yaml': 'secret' });
	const root = folder('moved', { 'content/a.mdx': 'A', data: '→ ../elsewhere' });
	expect(told(root)).toEqual(['data file-can-be-read: data is a link that leads out of the report.']);
	expect([...readReportFiles(root).files.keys()]).toEqual(['content/a.mdx']);
});

test('a link to another file of the report is read, one in a circle or to nothing is told', () => {
	const root = folder('within', { 'data/a.yaml': '[]', 'data/b.yaml': '→ a.yaml', 'data/c.yaml': '→ nothing.yaml', 'data/circle': '→ circle', 'data/loop': '→ .' });
	expect([...readReportFiles(root).files.keys()].sort()).toEqual(['data/a.yaml', 'data/b.yaml']);
	expect(told(root).sort()).toEqual([
		'data/c.yaml file-can-be-read: data/c.yaml is a link that leads nowhere.',
		'data/circle file-can-be-read: data/circle is a link that leads nowhere.',
		'data/loop file-can-be-read: data/loop is a link to a folder.',
	]);
});

test('the report may itself stand behind a link', () => {
	folder('real', { 'data/a.yaml': '[]' });
	symlinkSync('real', join(temporary, 'linked'));
	expect([...readReportFiles(join(temporary, 'linked')).files.keys()]).toEqual(['data/a.yaml']);
	expect(told(join(temporary, 'linked'))).toEqual([]);
});

test('a folder without a report says so', () => {
	const result = loadReport(folder('empty', { 'README.md': 'x' }));
	expect('problems' in result ? result.problems : []).toMatchObject([{ rule: 'file-can-be-read', at: { file: 'data/report.yaml' } }]);
});
