import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { sha256 } from '../../../src/node/sha256.ts';
import { runCommand } from '../../commands/run-command.ts';
import { edit, refusalOf, write } from '../../site/edition-fixture.ts';

const Result = z.object({
	found: z.array(
		z.object({
			source: z.string(),
			at: z.object({ file: z.string(), line: z.number(), column: z.number() }),
			row: z.number().optional(),
			column: z.string().optional(),
			words: z.string(),
			entry: z.string().optional(),
			unproven: z.string().optional(),
			figures: z.array(z.string()),
		}),
	),
	isCut: z.boolean(),
});
const Answer = z.object({ result: Result });

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

function copyOf(fixture: string): void {
	root = mkdtempSync(join(tmpdir(), 'find-'));
	cpSync(join(import.meta.dirname, '../../fixtures', fixture), root, { recursive: true });
}

const variables = () => ({ REPORT_ROOT: root, NO_COLOR: '1', GITHUB_ACTIONS: '', SITE_URL: '' });
const run = (...args: string[]) => runCommand('find', args, variables());

function find(...args: string[]) {
	const { stdout } = run('--reporter=json', ...args);
	return Answer.parse(JSON.parse(stdout)).result;
}

/** Pastes entries as their author does, with what only they know filled in. */
function paste(entries: readonly (string | undefined)[]): void {
	const text = entries.map((entry, index) =>
		(entry ?? '')
			.replace('id: …', `id: pasted-${'abcdefghijklmnopqrstuvwxyz'[index] ?? ''}`)
			.replace('label: …', 'label: What was pasted')
			.replace('definition: …', 'definition: What the words say.'),
	);
	write(root, 'data/figures/pasted.yaml', text.join(''));
}

/** Adds a text as a source of the report. */
function addText(id: string, text: string, language = 'en', extent = 'whole'): void {
	const record = readFileSync(join(root, 'data/sources/bridge-survey.yaml'), 'utf8');
	const bytes = new TextEncoder().encode(text);
	writeFileSync(join(root, `data/sources/${id}.txt`), bytes);
	write(
		root,
		`data/sources/${id}.yaml`,
		record
			.replace(/^sha256: .*$/m, `sha256: ${sha256(bytes)}`)
			.replace(/^language: .*$/m, `language: ${language}`)
			.replace(/^extent: .*$/m, `extent: ${extent}`),
	);
}

test.each([
	['12%', 'value: 12\n  unit: percent\n', ['need-repair']],
	['twelve percent', 'value: 12\n  unit: percent\n', ['need-repair']],
	['9 400', 'value: 9400\n  unit: vehicle/day\n  qualifier: about\n', ['traffic']],
	['9.4 thousand', 'value: 9400\n', ['traffic']],
	['€2 million', 'low: 1500000\n    high: 2000000\n  unit: EUR\n', ['repair-cost']],
	['March 2021', 'value: 2021-03/2022-10\n  unit: date\n', ['fieldwork']],
	['1.5', 'value: 1.5\n  unit: times\n', []],
	['2019', "value: '2019'\n  unit: date\n", []],
	['40', 'low: 40\n    high: unstated\n  unit: t\n', ['load-limit']],
	['OLDEST  bridges', 'low: 40\n', ['load-limit']],
])('%s is found, however it is written, with an entry that the check accepts', (words, part, figures) => {
	copyOf('small');
	const { found } = find(words);
	expect(found.map(({ entry }) => entry).join('')).toContain(part);
	expect(found[0]?.figures).toEqual(figures);
	expect(found.map(({ unproven }) => unproven)).toEqual(found.map(() => undefined));
	paste(found.map(({ entry }) => entry));
	expect(refusalOf(root)).toBe('');
});

test('what stands twice gets the words before it', () => {
	copyOf('small');
	addText('twice', 'One says 31 bridges fell.\nAnother says it.\n\nOne says 31 bridges fell.\nNobody says it.\n');
	const { found } = find('31');
	expect(found.map(({ at: { line, column } }) => [line, column])).toEqual([
		[1, 10],
		[4, 10],
	]);
	paste(found.map(({ entry }) => entry));
	expect(refusalOf(root)).toBe('');
	expect(found[1]?.entry).toContain('prefix: ');
});

test.each([
	['other signs', 'en', "He wrote: “it’s 17 %: 'a' # {b} [c] & *d* \\ <e>” - so.", '17 %'],
	['a sign of a list', 'en', '- Growth: 17 % more bridges than in the year before: a record.', '17'],
	['lines that are broken', 'en', 'The city has counted about\n17 bridges over\nthe river.', 'seventeen'],
	['lines of Windows', 'en', 'First.\r\nThe city has counted about 17 bridges.\r\nLast.\r\n', '17'],
	['a byte order mark', 'en', '\uFEFF17 bridges were counted.\n', '17'],
	['Russian', 'ru', 'В городе 17 тысяч жителей, как сказано в отчёте.', '17 тысяч'],
	['German', 'de', 'Die Stadt hat 1,7 Millionen Einwohner gezählt.', '1,7 Millionen'],
	['a share', 'en', 'One in five bridges needs repair at once.', 'one in five'],
	[
		'one long line',
		'en',
		`${'Words and words. '.repeat(20_000)}The city counted 17 bridges. ${'More. '.repeat(20_000)}`,
		'17',
	],
	['a long sentence', 'en', `${'words and '.repeat(300)}then 17 bridges ${'and words '.repeat(300)}.`, '17'],
])('in a text with %s, the entry is accepted as it stands', (_, language, text, words) => {
	copyOf('small');
	addText('odd', text, language);
	const { found } = find('--source', 'odd', words);
	expect(found).toHaveLength(1);
	paste([found[0]?.entry]);
	const refusal = refusalOf(root);
	// A quote in another language than the report asks for its author’s translation; nothing else may be wrong.
	expect(language === 'en' ? refusal : refusal.replaceAll(/\btranslation\b/g, '')).toBe('');
});

test('a cell is found by its number and by words of its row, with the smallest where that fits one row', () => {
	copyOf('energy');
	const { found } = find('1,832.6');
	expect(found).toMatchObject([{ row: 2, column: 'Production', figures: [] }]);
	expect(found[0]?.entry).toContain(
		'source: energy-balance\n    where: {Country: Latvia, Year: 2011, Fuel: Wood}\n    column: Production\n',
	);
	paste(found.map(({ entry }) => entry));
	expect(refusalOf(root)).toBe('');
	const byWords = find('--limit', '3', 'latvia');
	expect(byWords.found.map(({ row }) => row)).toEqual([1, 2, 3]);
	expect(byWords.isCut).toBe(true);
	paste(byWords.found.map(({ entry }) => entry));
	expect(refusalOf(root)).toBe('');
	expect(find('25.1').found[0]?.figures).toContain('latvia-wind-first');
});

test('numbers of a data set are found as its language and its format write them', () => {
	copyOf('schools');
	const { found } = find('31 109');
	expect(found[0]).toMatchObject({ source: 'teachers', row: 4, column: 'Учителей' });
	expect(find('19,8').found.map(({ row }) => row)).toEqual(find('19.8').found.map(({ row }) => row));
});

test('it says where nothing stands, and how it is called', () => {
	copyOf('small');
	expect(run('no such words')).toMatchObject({
		status: 1,
		stdout: '“no such words” stands in no source that could be searched.\n',
	});
	expect(run().status).toBe(2);
	expect(run('--limit', 'many', '12').stderr).toContain('`--limit` is a number from 1 to 1000, and not “many”.');
	expect(run('--source', 'nowhere', '12').stderr).toContain('There is no source “nowhere” in data/sources.');
	const { stdout } = run('--limit=1', 'vehicles', 'a', 'day');
	expect(stdout).toContain('data/sources/bridge-survey.txt:3:');
	expect(stdout).toContain('→ It is stated already: figure:traffic.');
	expect(stdout).toContain('There are more places: npm run find -- --limit=5 vehicles a day');
});

test('a report with problems is searched, and a source that was edited is named', () => {
	copyOf('small');
	edit(root, 'data/figures/bridges.yaml', 'value: 48', 'value: 49');
	expect(find('48').found).toHaveLength(1);
	addText('odd', 'The city counted 17 bridges in all.');
	writeFileSync(join(root, 'data/sources/odd.txt'), 'The city counted 18 bridges in all.');
	const { stdout, stderr } = run('48');
	expect(stdout).toContain('value: 48');
	expect(stderr).toContain('odd');
});

test('nothing is written', () => {
	copyOf('energy');
	const before = readdirSync(root, { recursive: true });
	find('Wind');
	expect(readdirSync(root, { recursive: true })).toEqual(before);
});
