import { spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { faultsAfter, forgetReports, operationsOf, run, type Stop, type Work, whatStands } from './stop-work.ts';

/** Three of the stops that stop-everywhere.ts tries, and one that no retry helps. */
const stops: readonly (readonly [what: string, work: Work, before: RegExp, stop: Omit<Stop, 'at'>])[] = [
	['a build that is killed between its two renames', 'swap', / rename dist$/, { how: 'kill' }],
	[
		'a replacement that is killed as it is about to be published',
		'replace',
		/ rename data\/editions\/ledger\.json$/,
		{ how: 'kill' },
	],
	[
		'a replacement that is killed before its edition is in its place',
		'replace',
		/ rename data\/editions\/1\.0\.0$/,
		{ how: 'kill' },
	],
	[
		'a replacement that is killed while its files are put beside those of other editions',
		'replace',
		/ rename data\/editions\/files\//,
		{ how: 'kill' },
	],
	[
		'a replacement that is killed before it removes the files that no edition has',
		'replace',
		/ unlink data\/editions\/files\//,
		{ how: 'kill' },
	],
	[
		'a build whose disk may no longer be written between its two renames',
		'swap',
		/ rename dist$/,
		{ how: 'EROFS', onwards: true },
	],
];
afterAll(forgetReports);

test.each(stops)('%s loses nothing, and can be repeated', (_, work, before, stop) => {
	const at = operationsOf(work).findIndex((operation) => before.test(operation)) + 1;
	expect(at).toBeGreaterThan(0);
	expect(faultsAfter(work, { ...stop, at })).toEqual([]);
});

function makeSmall(): string {
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'publish-')));
	cpSync(join(import.meta.dirname, '../../fixtures/small'), root, { recursive: true });
	return root;
}

test('a site that can be neither replaced nor put back is kept, and the build says where', () => {
	const root = makeSmall();
	run(root, 'swap', 'old');
	const at = operationsOf('swap').findIndex((operation) => / rename dist$/.test(operation)) + 1;
	const { output } = run(root, 'swap', 'new', { how: 'EACCES', at, onwards: true });
	const [, kept = ''] = /The site before it is whole, in (\S+)\.\n$/.exec(output) ?? [];
	expect(output).not.toContain('dist/ is as it was');
	expect(readFileSync(join(kept, 'words.txt'), 'utf8')).toBe('old');
	rmSync(root, { recursive: true });
});

test('what a stopped earlier version of the tool has left blocks neither check nor publication', () => {
	const root = makeSmall();
	const editions = join(root, 'data/editions');
	mkdirSync(join(editions, '.1.0.0-Ab3dE6'), { recursive: true });
	for (const [file, text] of [
		['ledger.json', '[]'],
		['ledger.json.new', '[{'],
		['.1.0.0-Ab3dE6/manifest.json', '{'],
	] as const)
		writeFileSync(join(editions, file), text);
	expect(whatStands(root, 'new')).toBeUndefined();
	expect(run(root, 'new', 'new')).toMatchObject({ status: 0 });
	expect(readdirSync(editions).sort()).toEqual(['1.0.0', 'files', 'ledger.json']);
	rmSync(root, { recursive: true });
});

test('a publication that finds another in progress says so and does not touch it', async () => {
	const root = makeSmall();
	const editions = join(root, 'data/editions');
	const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
	const { status } = run(root, 'new', 'old');
	expect(status).toBe(0);
	const [host] = /(?<=\.build-)\w+/.exec(operationsOf('swap').join('\n')) ?? [];
	const theirs = join(editions, `.publish-${host}-${other.pid}-Ab3dE6`);
	mkdirSync(theirs);
	const { status: refused, output } = run(root, 'replace', 'new');
	other.kill();
	await new Promise((resolve) => other.once('close', resolve));
	expect(output).toContain(`Another publication of this report is under way, in process ${other.pid}.`);
	expect([refused, existsSync(theirs), whatStands(root, 'replace')]).toEqual([1, true, 'old']);
	expect(run(root, 'replace', 'new')).toMatchObject({ status: 0 });
	expect(readdirSync(editions).sort()).toEqual(['1.0.0', 'files', 'ledger.json']);
	rmSync(root, { recursive: true });
});

test('an edition in the folder of a stopped publication is kept in a copy of the report', () => {
	const root = makeSmall();
	run(root, 'new', 'old');
	const at = operationsOf('new').findIndex((operation) => / rename data\/editions\/1\.0\.0$/.test(operation)) + 1;
	rmSync(join(root, 'data/editions'), { recursive: true });
	run(root, 'new', 'new', { how: 'kill', at });
	const copy = `${root}-copy`;
	cpSync(root, copy, { recursive: true });
	expect(existsSync(join(copy, 'data/editions/1.0.0'))).toBe(false);
	// While the ledger cannot be read, as after a merge, nothing is removed.
	const ledger = join(copy, 'data/editions/ledger.json');
	const lines = readFileSync(ledger, 'utf8');
	writeFileSync(ledger, `<<<<<<< HEAD\n${lines}`);
	expect(whatStands(copy, 'new')).toContain('cannot be read');
	writeFileSync(ledger, lines);
	expect(whatStands(copy, 'new')).toBe('new');
	expect(existsSync(join(copy, 'data/editions/1.0.0/manifest.json'))).toBe(true);
	for (const folder of [root, copy]) rmSync(folder, { recursive: true });
});
