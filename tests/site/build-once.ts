import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the report once for all tests that read `dist/`. `KEEP_DIST=1` reads the one that stands. */
export default function buildOnce(): void {
	const root = join(import.meta.dirname, '../..');
	if (process.env['KEEP_DIST'] === '1' && existsSync(join(root, 'dist/index.html'))) return;
	// A process of its own: the test runner’s environment is not the author’s.
	execFileSync(process.execPath, [join(root, 'src/node/commands/build.ts')], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, NODE_ENV: 'production' },
	});
}
