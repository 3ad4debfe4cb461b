import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildReport } from '../../src/core/build-report.ts';
import { Collector } from '../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../src/node/load-report.ts';
import { readReportFiles } from '../../src/node/read-files.ts';
import { sha256 } from '../../src/node/sha256.ts';

const root = mkdtempSync(join(tmpdir(), 'git-attributes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const attributes = readFileSync(join(import.meta.dirname, '../../.gitattributes'), 'utf8');
const small = join(import.meta.dirname, '../fixtures/small');
const note = 'The police counted\r\n12 bridges in May.\r\n';
/** Files that git takes for text, with the line ends of Windows; the picture is one of old and of new line ends. */
const kept: Readonly<Record<string, string>> = {
	'data/sources/note.txt': note,
	'data/sources/rows.csv': 'area;boats\r\nRīga;12\r\n',
	'data/pictures/harbour.svg': '<svg xmlns="http://www.w3.org/2000/svg">\r\n</svg>\n',
};

function git(folder: string, ...options: readonly string[]): void {
	const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
	const own = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
	execFileSync('git', [...who, ...options], { cwd: folder, env: { ...process.env, ...own }, stdio: 'pipe' });
}

/** Commits files to a repository with these attributes, and clones it with these settings. */
function clone(name: string, written: string, settings: readonly string[]): string {
	const [origin, copy] = [join(root, name), join(root, `${name}-clone`)];
	for (const [file, text] of Object.entries({ ...kept, '.gitattributes': written })) {
		mkdirSync(dirname(join(origin, file)), { recursive: true });
		writeFileSync(join(origin, file), text);
	}
	git(origin, 'init', '--quiet');
	git(origin, ...settings, 'add', '--all');
	git(origin, 'commit', '--quiet', '--message', 'Save copies');
	git(root, ...settings, 'clone', '--quiet', origin, copy);
	return copy;
}

test.each([
	['nothing', []],
	['core.autocrlf=true', ['-c', 'core.autocrlf=true']],
	['core.autocrlf=input', ['-c', 'core.autocrlf=input']],
	['core.eol=crlf', ['-c', 'core.eol=crlf']],
	['core.eol=lf', ['-c', 'core.eol=lf']],
])('saved copies and pictures come out of git as they went in, with %s set', (name, settings) => {
	const copy = clone(name, attributes, settings);
	for (const [file, text] of Object.entries(kept))
		expect(sha256(readFileSync(join(copy, file))), file).toBe(sha256(Buffer.from(text)));
});

test('where git may rewrite them, the check says that line ends alone differ, and what to do', () => {
	const copy = clone('rewritten', '* text=auto eol=lf\n', []);
	const files = new Map(readReportFiles(small, new Collector()));
	const record = Buffer.from(files.get('data/sources/bridge-survey.yaml') ?? []).toString('utf8');
	const changed = record.replace(/^sha256: .*$/m, `sha256: ${sha256(Buffer.from(note))}`);
	files.set('data/sources/note.yaml', new TextEncoder().encode(changed));
	files.set('data/sources/note.txt', readFileSync(join(copy, 'data/sources/note.txt')));
	const built = buildReport({ files, sha256, citationStyles, hasLetter });
	const [problem, ...others] = 'problems' in built ? built.problems : [];
	expect([problem?.rule, others]).toEqual(['source-is-unchanged', []]);
	expect(problem?.message).toContain('by its line ends alone');
	expect(problem?.hint).toContain('`data/sources/** -text` into .gitattributes');
});
