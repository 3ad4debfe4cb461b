import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');
const fixture = join(project, 'tests/fixtures/small');
const place = mkdtempSync(join(tmpdir(), 'full-disk-'));
afterAll(() => rmSync(place, { recursive: true }));

/** Runs a shell where it may mount what nobody else sees, as root in a name space of its own. */
const apart = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c'] as const;
const canMount = spawnSync(apart[0], [...apart.slice(1), `mount -t tmpfs none ${place}`]).status === 0;

/** What a command says of a report on a disk of so many kB, and what is there afterwards. */
function runOnDisk(command: 'build' | 'publish', kilobytes: number, then = '') {
	const script = [
		`mount -t tmpfs -o size=${kilobytes}k none ${place}`,
		`cp -r ${fixture} ${place}/report`,
		...(then === '' ? [] : [then]),
		`(${process.execPath} ${join(project, 'src/node/citable-report.ts')} ${command} 2>&1; echo "status $?")`,
		`cd ${place}/report`,
		'echo "left: $(ls -A . data | sort | tr "\\n" " ")"',
	].join(' && ');
	const env = {
		...process.env,
		REPORT_ROOT: join(place, 'report'),
		SITE_URL: '',
		NODE_ENV: 'production',
		NO_COLOR: '1',
	};
	return spawnSync(apart[0], [...apart.slice(1), script], { cwd: project, encoding: 'utf8', env }).stdout;
}

const WORDS = {
	build: ['The site could not be written', 'Nothing was built: dist/ is as it was.'],
	publish: ['The edition could not be written', 'Nothing was published: data/editions is as it was.'],
} as const;

describe.each(['build', 'publish'] as const)('%s', (command) => {
	// On the first disk the pages have no room, on the second the files beside them.
	test.runIf(canMount).each([300, 1600])(
		'on a full disk of %i kB reports one problem and leaves nothing',
		(kilobytes) => {
			const output = runOnDisk(command, kilobytes);
			const [what, left] = WORDS[command];
			expect(output).toContain(`${what}: the disk is full.`);
			expect(output).toContain(left);
			expect(output).not.toMatch(/\n\s+at |panicked/);
			expect(output).toContain('status 1');
			const [, found = ''] = /left: (.*)/.exec(output) ?? [];
			expect(found.trim().split(/\s+/).sort()).toEqual([
				'.:',
				'content',
				'data',
				'data:',
				'figures',
				'report.yaml',
				'sources',
				'terms.yaml',
				'units.yaml',
			]);
		},
	);

	test.runIf(canMount)('on a disk that may only be read reports one problem', () => {
		const output = runOnDisk(command, 20_000, `mount -o remount,ro ${place}`);
		expect(output).toContain(`${WORDS[command][0]}: the disk may only be read.`);
		expect(output).not.toMatch(/\n\s+at /);
		expect(output).toContain('status 1');
	});
});
