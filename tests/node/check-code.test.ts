import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');

test('a check that fails stops npm test and is printed; one that passes is not', () => {
	const { status, stdout } = spawnSync(
		process.execPath,
		[join(project, 'src/node/develop/check-code.ts'), 'check', 'check:ledger'],
		{
			cwd: project,
			env: { ...process.env, LEDGER_BASE: 'no-such-branch' },
			encoding: 'utf8',
		},
	);
	expect(status).toBe(1);
	expect(stdout).toMatch(/^npm run check:ledger\n.*no-such-branch/s);
	expect(stdout).not.toContain('npm run check\n');
});
