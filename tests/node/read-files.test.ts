import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Collector, type Problems } from '../../src/core/problem.ts';
import { loadReport } from '../../src/node/load-report.ts';
import { readReportFiles } from '../../src/node/read-files.ts';

const temporary = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** Makes the folder of a report with these files. Content that begins with “→ ” makes a link to the path after it. */
function folder(name: string, files: Readonly<Record<string, string>>): string {
	const root = join(temporary, name);
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		if (content.startsWith('→ ')) symlinkSync(content.slice(2), join(root, file));
		else writeFileSync(join(root, file), content);
	}
	return root;
}
function read(root: string) {
	const problems: Problems = new Collector();
	return { files: readReportFiles(root, problems), problems: problems.reported };
}
const problemsOf = (root: string) =>
	read(root).problems.map((problem) => `${problem.at.file} ${problem.rule}: ${problem.message}`);

test('reads what is in content, data and public, and nothing else', () => {
	const root = folder('plain', {
		'content/a.mdx': 'A',
		'data/figures/a.yaml': '[]',
		'data/.hidden': 'x',
		'data/editions/1.0.0/a.yaml': '[]',
		'public/a.txt': 'x',
		'public/.well-known/security.txt': 'x',
		'public/.gitkeep': '',
		'public/files/.DS_Store': 'x',
		'README.md': 'x',
	});
	expect([...read(root).files.keys()].sort()).toEqual([
		'content/a.mdx',
		'data/figures/a.yaml',
		'public/.well-known/security.txt',
		'public/a.txt',
	]);
	expect(problemsOf(root)).toEqual([]);
});

test('no link is followed, whether it leads out of the report, inside it, in a circle or nowhere', () => {
	folder('secret', { 'passwd.yaml': 'secret', 'figures/a.yaml': 'secret' });
	const links = {
		'content/overview.mdx': '→ ../public/overview.js',
		'content/more': '→ ../data',
		'data/passwd.yaml': '→ ../../secret/passwd.yaml',
		'data/figures': '→ ../../secret/figures',
		'data/hosts.yaml': '→ /etc/hosts',
		'data/copy.yaml': '→ a.yaml',
		'data/nothing.yaml': '→ nowhere.yaml',
		'data/circle': '→ circle',
		'data/loop': '→ .',
		'data/editions/1.0.0/index.html': '→ /etc/hosts',
		'data/editions/1.1.0': '→ 1.0.0',
		'public/config.txt': '→ ../.git/config',
		'public/files/etc': '→ /etc',
		'public/.well-known/hosts': '→ /etc/hosts',
	};
	const root = folder('linked-files', {
		...links,
		'data/a.yaml': '[]',
		'public/overview.js': 'x',
		'.git/config': 'secret',
	});
	expect(problemsOf(root).sort()).toEqual(
		Object.keys(links)
			.map((file) => `${file} file-can-be-read: ${file} is a link, and no link is followed.`)
			.sort(),
	);
	expect([...read(root).files.keys()].sort()).toEqual(['data/a.yaml', 'public/overview.js']);
});

test.each(['content', 'data', 'public'])('the folder %s may not itself be a link, or a file', (name) => {
	folder('elsewhere', { 'a.yaml': 'secret' });
	const linked = folder(`moved-${name}`, { 'other/a.mdx': 'A', [name]: '→ ../elsewhere' });
	expect(problemsOf(linked)).toEqual([`${name} file-can-be-read: ${name} is a link, and no link is followed.`]);
	const file = folder(`file-${name}`, { [name]: 'x' });
	expect(problemsOf(file)).toEqual([`${name} file-can-be-read: ${name} is not a folder.`]);
	for (const root of [linked, file]) expect(read(root).files.size).toBe(0);
});

test('files that an open editor leaves are ignored, links too', () => {
	const root = folder('edited', {
		'content/a.mdx': 'A',
		'content/.#a.mdx': '→ me@host.1',
		'public/a.txt': 'x',
		'public/.#a.txt': '→ me@host.1',
	});
	expect(problemsOf(root)).toEqual([]);
});

test.runIf(process.platform !== 'win32')('a pipe is refused without being opened, in any folder', () => {
	const root = folder('pipes', { 'content/a.mdx': 'A', 'data/editions/1.0.0/a.json': '{}', 'public/a.txt': 'x' });
	const pipes = ['content/b.mdx', 'data/b.yaml', 'data/editions/1.0.0/b.json', 'public/b.txt', 'public/.well-known'];
	// To open a pipe blocks until somebody writes, so a test that ends has opened none.
	for (const pipe of pipes) execFileSync('mkfifo', [join(root, pipe)]);
	expect(problemsOf(root).sort()).toEqual(
		pipes.map((file) => `${file} file-can-be-read: ${file} is not a file.`).sort(),
	);
	const whole = folder('pipe-for-folder', { 'content/a.mdx': 'A' });
	execFileSync('mkfifo', [join(whole, 'data')]);
	expect(problemsOf(whole)).toEqual(['data file-can-be-read: data is not a file.']);
});

test('a file that is larger than hosts accept is refused', () => {
	const root = folder('large', { 'public/a.pdf': '', 'content/a.mdx': '' });
	truncateSync(join(root, 'public/a.pdf'), 25_000_001);
	truncateSync(join(root, 'content/a.mdx'), 5_000_001);
	expect(problemsOf(root).sort()).toEqual([
		'content/a.mdx file-can-be-read: content/a.mdx is larger than 5 MB.',
		'public/a.pdf file-can-be-read: public/a.pdf is larger than 25 MB.',
	]);
});

test('a saved copy that hosts of git refuse is refused, with a way on', () => {
	const root = folder('large-copy', { 'data/sources/a.csv': '', 'data/sources/b.csv': '' });
	truncateSync(join(root, 'data/sources/a.csv'), 95_000_001);
	truncateSync(join(root, 'data/sources/b.csv'), 51_000_000);
	const problems: Problems = new Collector();
	readReportFiles(root, problems);
	expect(problems.reported.map(({ message, hint }) => [message, hint])).toEqual([
		[
			'data/sources/a.csv is larger than 95 MB.',
			'Hosts of git refuse it. Save only the part that the report needs, and say so in its record: `extent: excerpt`.',
		],
	]);
});

test.runIf(process.platform === 'linux')(
	'a name that a terminal would obey, or that is no text, is refused and shown without it',
	() => {
		const root = folder('names', {
			'data/a.yaml': '[]',
			'data/\u001B[2J.yaml': 'x',
			'public/a\nb.txt': 'x',
			'public/a\\b.txt': 'x',
		});
		writeFileSync(Buffer.concat([Buffer.from(join(root, 'content-')), Buffer.from([0xff])]), 'x');
		writeFileSync(Buffer.concat([Buffer.from(join(root, 'data/')), Buffer.from([0xff]), Buffer.from('.yaml')]), 'x');
		const { files, problems } = read(root);
		expect([...files.keys()]).toEqual(['data/a.yaml']);
		expect(problems.map(({ at }) => at.file).sort()).toEqual([
			'data/?.yaml',
			'data/?[2J.yaml',
			'public/a?b.txt',
			'public/a\\b.txt',
		]);
	},
);

test('a hidden folder in public is refused once, not file by file', () => {
	const root = folder('hidden', { 'data/a.yaml': '[]', 'public/.git/config': 'x', 'public/.git/HEAD': 'x' });
	expect(problemsOf(root)).toEqual([
		'public/.git file-can-be-read: public/.git is a hidden folder, and none is published.',
	]);
});

test('the folder of the report may be a link', () => {
	folder('real', { 'data/a.yaml': '[]' });
	symlinkSync('real', join(temporary, 'linked'));
	expect([...read(join(temporary, 'linked')).files.keys()]).toEqual(['data/a.yaml']);
	expect(problemsOf(join(temporary, 'linked'))).toEqual([]);
});

test('a folder without a report says so', () => {
	const result = loadReport(folder('empty', { 'README.md': 'x' }));
	expect('problems' in result ? result.problems : []).toMatchObject([
		{ rule: 'file-can-be-read', at: { file: 'data/report.yaml' } },
	]);
});
