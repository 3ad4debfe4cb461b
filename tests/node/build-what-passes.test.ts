import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildReport } from '../../src/core/build-report.ts';
import { citationStyles, hasLetter } from '../../src/node/load-report.ts';
import { readReportFiles } from '../../src/node/read-files.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { letters, textOfPdf } from './pdf/read-pdf.ts';
import { type Sample, constructs, samplesOf } from './well-formed-prose.ts';

const project = join(import.meta.dirname, '../..');
const fixture = join(project, 'tests/fixtures/charts');
/** Samples in one section of the report that is built. */
const IN_A_SECTION = 120;

const root = mkdtempSync(join(tmpdir(), 'what-passes-'));
let passed: readonly Sample[] = [];
let built: { status: number | null; told: string };

beforeAll(() => {
	passed = [...passing([...samplesOf()])];
	cpSync(fixture, root, { recursive: true });
	const parts = Array.from({ length: Math.ceil(passed.length / IN_A_SECTION) }, (_, index) => passed.slice(index * IN_A_SECTION, (index + 1) * IN_A_SECTION));
	for (const [file, text] of filesOf(parts.map((samples, index) => ({ id: `part-${'abcdefghijklmnop'[index] ?? ''}`, samples })))) writeFileSync(join(root, file), text);
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'src/node/commands/build.ts')], {
		cwd: project,
		encoding: 'utf8',
		env: { ...process.env, REPORT_ROOT: root, NODE_ENV: 'production', NO_COLOR: '1', GITHUB_ACTIONS: '' },
	});
	built = { status, told: stdout + stderr };
}, 240_000);
if (process.env['KEEP'] === undefined) afterAll(() => rmSync(root, { recursive: true, force: true }));

test('every construct of prose passes the check somewhere', () => {
	expect(passed.length).toBeGreaterThan(250);
	const names = new Set(passed.flatMap(({ name }) => name.split(' > ')));
	// Words that a quotation holds must be those of a source, and its own sample has some.
	expect(constructs.map(({ name }) => name).filter((name) => !names.has(name) && name !== 'quotation')).toEqual([]);
});

test('what the check passes is built', () => {
	expect(built.status, built.told).toBe(0);
});

test('each sample stands in its page, in the PDF and in the offline copy', async () => {
	const [page, copy] = ['report/index.html', 'report-offline.html'].map((file) => readFileSync(join(root, 'dist', file), 'utf8'));
	const pdf = letters(await textOfPdf(readFileSync(join(root, 'dist/report.pdf'))));
	const lost = passed.flatMap(({ name, word }) => (word === undefined || name.includes('comment') || (page?.includes(word) && copy?.includes(word) && pdf.includes(word)) ? [] : [name]));
	expect(lost).toEqual([]);
});

/** The samples that the check passes, each as a section of its own: those with a problem are left out until none is. */
function passing(samples: readonly Sample[]): readonly Sample[] {
	const files = new Map(readReportFiles(fixture).files);
	for (const [file, text] of filesOf(samples.map((each) => ({ id: each.id, samples: [each] })))) files.set(file, new TextEncoder().encode(text));
	const result = buildReport({ files, sha256, citationStyles, hasLetter });
	if (!('problems' in result)) return samples;
	for (const { message, hint } of result.problems) expect([message, hint].every((words) => words.length > 10), message).toBe(true);
	const refused = new Set(result.problems.map(({ at }) => at.file));
	const rest = samples.filter(({ id }) => !refused.has(`content/${id}.mdx`));
	if (rest.length === samples.length) throw new Error(result.problems.map(({ at, message }) => `${at.file} ${message}`).join('\n'));
	return passing(rest);
}

/** The prose and the record of a report that has sections of samples beside its own. */
function filesOf(sections: readonly { readonly id: string; readonly samples: readonly Sample[] }[]): [file: string, text: string][] {
	const record = readFileSync(join(fixture, 'data/report.yaml'), 'utf8');
	const listed = sections.map(({ id }) => `  - { id: ${id}, title: Samples, summary: What prose may hold. }\n`).join('');
	return [
		['data/report.yaml', `${record.trimEnd()}\n${listed}`],
		['data/terms.yaml', '- { id: ferry-act, label: Ferry Act, definition: A law on ferries. }\n'],
		...sections.map(({ id, samples }): [string, string] => [`content/${id}.mdx`, `${samples.map(({ text }) => text).join('\n\nIn between.\n\n')}\n`]),
	];
}
