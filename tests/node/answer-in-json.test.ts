import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CommandAnswer } from '../../src/node/reporters/answer-in-json.ts';

const project = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'answers-in-json-'));
const sound = join(folder, 'sound');
const broken = join(folder, 'broken');
for (const root of [sound, broken]) cpSync(join(project, 'tests/fixtures/small'), root, { recursive: true });
const figures = join(broken, 'data/figures/bridges.yaml');
writeFileSync(figures, readFileSync(figures, 'utf8').replace('value: 48', 'value: 49'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as a program does, and reads its answer. */
function answerOf(command: string, root: string, options: readonly string[] = [], code = '') {
	const file = join(project, 'src/node/citable-report.ts');
	const { VITEST: _, ...env } = process.env;
	const { status, stdout } = spawnSync(
		process.execPath,
		[
			...(code === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(code)}`]),
			file,
			command,
			'--reporter=json',
		].concat(options),
		{ cwd: project, env: { ...env, REPORT_ROOT: root }, encoding: 'utf8' },
	);
	return { status, answer: CommandAnswer.parse(JSON.parse(stdout)) };
}

const commands = ['check', 'build', 'publish', 'upgrade', 'translations', 'edition:changes'];

test.each(commands.filter((command) => command !== 'upgrade'))('%s lists the problems of a report', (command) => {
	const { status, answer } = answerOf(command, broken);
	expect(status).toBe(1);
	expect(answer.problems.map(({ rule, at }) => [rule, at.line])).toEqual([['number-stands-in-quote', 3]]);
});

test.each(commands)('%s says that there is no report in a folder', (command) => {
	const { status, answer } = answerOf(command, join(folder, 'nowhere'));
	expect(status).toBe(1);
	expect(answer.problems.length === 1 || answer.errors.startsWith('error  There is no report in')).toBe(true);
});

test.each(['check', 'upgrade', 'translations', 'edition:changes'])('%s answers for a sound report', (command) => {
	const { status, answer } = answerOf(command, sound);
	expect(status).toBe(0);
	expect(answer.problems).toEqual([]);
	if (command === 'upgrade') expect(answer.output).toContain('Nothing to upgrade');
});

test('notes of a sound report are in the answer', () => {
	const noted = join(folder, 'noted');
	cpSync(sound, noted, { recursive: true });
	writeFileSync(join(noted, 'data/works.json'), '[{ "id": "uncited", "type": "book", "title": "A book" }]\n');
	const { status, answer } = answerOf('check', noted);
	expect(status).toBe(0);
	expect(answer.notes.length).toBeGreaterThan(0);
	expect(answer.notes[0]?.at.file).toBe('data/works.json');
});

test('what a command finds is data in the answer', () => {
	const found = answerOf('find', sound, ['48', 'bridges']);
	expect([found.status, found.answer.output]).toEqual([0, '']);
	expect(found.answer.result).toMatchObject({ isCut: false, found: [{ source: 'bridge-survey' }] });
	expect(answerOf('find', broken, ['48', 'bridges']).answer.problems).toEqual([]);
	const { answer } = answerOf('publish:check', sound);
	expect(answer.output).toBe('');
	expect(answer.result).toMatchObject({
		remarks: expect.arrayContaining([expect.objectContaining({ check: 'address-is-a-home' })]),
	});
});

test('an unknown option, and an error of the tool, are answered as well', () => {
	const refused = answerOf('fetch', sound, ['--nonsense']);
	expect(refused.status).toBe(2);
	expect(refused.answer.errors).toContain('npm run fetch -- [id]');
	const crash = "Intl.PluralRules = class { constructor() { throw new Error('A machine that breaks.'); } };";
	const crashed = answerOf('check', sound, [], crash);
	expect(crashed.status).toBe(1);
	expect(JSON.stringify(crashed.answer)).toContain('A machine that breaks.');
});
