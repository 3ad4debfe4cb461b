import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../core/mutation/seeded-random.ts';
import { digestFolder, readChecksums } from './digest-folder.ts';
import { startBuild } from './run-build.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const place = mkdtempSync(join(tmpdir(), 'nothing-lost-'));
const [bridges, boats] = [join(place, 'bridges'), join(place, 'boats')];
const seed = Number(process.env['SEED'] ?? 1);
const kills = Number(process.env['KILLS'] ?? 3);
let first: Record<string, string>;
/** How long a build takes here, alone. */
let usual: number;

/** A site is whole if it has exactly the files that it lists. */
function siteOf(root: string): Record<string, string> {
	const { SHA256SUMS = '', ...files } = digestFolder(join(root, 'dist'));
	expect(readChecksums(join(root, 'dist'))).toEqual(files);
	return { SHA256SUMS, ...files };
}
const leftOver = (root: string) => readdirSync(root).filter((name) => name.startsWith('.build'));

beforeAll(async () => {
	cpSync(join(fixtures, 'small'), bridges, { recursive: true });
	cpSync(join(fixtures, 'charts'), boats, { recursive: true });
	const began = performance.now();
	expect(await startBuild(bridges).ended).toMatchObject({ status: 0 });
	usual = performance.now() - began;
	first = siteOf(bridges);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('builds that run at once, of one report and of another, do not mix', async () => {
	const ended = await Promise.all([bridges, bridges, boats].map((root) => startBuild(root).ended));
	expect(ended).toMatchObject([{ status: 0 }, { status: 0 }, { status: 0 }]);
	expect(siteOf(bridges)).toEqual(first);
	const other = siteOf(boats);
	expect(Object.keys(other)).not.toContain('figures/bridges-examined.json');
	expect(readFileSync(join(boats, 'dist/index.html'), 'utf8')).not.toContain('The bridges of Riga');
	expect([leftOver(bridges), leftOver(boats)]).toEqual([[], []]);
});

test('a build that is killed at any moment leaves the site that stood, and the next one removes what it left', async () => {
	const report = join(bridges, 'data/report.yaml');
	const before = readFileSync(report, 'utf8');
	writeFileSync(report, before.replace('The bridges of Riga', 'The bridges over the Daugava'));
	const random = seededRandom(seed);
	const found: Record<string, string>[] = [];
	for (let kill = 0; kill < kills; kill++) {
		const build = startBuild(bridges);
		await new Promise((resolve) => setTimeout(resolve, usual * random.next()));
		build.process.kill('SIGKILL');
		await build.ended;
		found.push(siteOf(bridges));
	}
	expect(await startBuild(bridges).ended).toMatchObject({ status: 0 });
	const second = siteOf(bridges);
	expect(second).not.toEqual(first);
	for (const [index, site] of found.entries())
		expect([first['SHA256SUMS'], second['SHA256SUMS']], `kill ${index}`).toContain(site['SHA256SUMS']);
	expect(readFileSync(join(bridges, 'dist/index.html'), 'utf8')).toContain('over the Daugava');
	expect(leftOver(bridges)).toEqual([]);
});

test.runIf(process.platform !== 'win32')(
	'a file that cannot be written whole, as on a full disk, is reported, and the site stands',
	async () => {
		const stood = siteOf(bridges);
		// In blocks of 512 bytes: the pages fit, the PDF does not.
		const { status, output } = await startBuild(bridges, { prefix: 'ulimit -f 256' }).ended;
		expect(output).toContain('Nothing was built: dist/ is as it was.');
		expect(output).not.toMatch(/\n\s+at /);
		expect(status).toBe(1);
		expect(siteOf(bridges)).toEqual(stood);
		expect(leftOver(bridges)).toEqual([]);
	},
);

/**
 * The superuser may write anywhere unless the capabilities that say so are dropped. Another user’s build would not do:
 * the project may lie where only its owner may look.
 */
const asOwner = process.getuid?.() === 0 ? 'setpriv --bounding-set=-dac_override,-dac_read_search' : '';
const canBeRefused = process.platform !== 'win32' && spawnSync('sh', ['-c', `${asOwner} true`]).status === 0;

test.runIf(canBeRefused)('a folder that may not be written is reported, and the site stands', async () => {
	const root = join(place, 'locked');
	cpSync(bridges, root, { recursive: true });
	const stood = siteOf(root);
	chmodSync(root, 0o555);
	const { status, output } = await startBuild(root, { prefix: `exec ${asOwner} "$0" "$@"` }).ended;
	chmodSync(root, 0o755);
	expect(output).toContain('may not be written');
	expect(output).not.toMatch(/\n\s+at /);
	expect(status).toBe(1);
	expect(siteOf(root)).toEqual(stood);
});

test('a dist that is no folder is not replaced', async () => {
	const root = join(place, 'in-the-way');
	cpSync(join(fixtures, 'small'), root, { recursive: true });
	writeFileSync(join(root, 'dist'), 'mine');
	const { status, output } = await startBuild(root).ended;
	expect([status, output]).toEqual([1, expect.stringContaining('is not a folder')]);
	expect(readFileSync(join(root, 'dist'), 'utf8')).toBe('mine');
	expect(leftOver(root)).toEqual([]);
});
