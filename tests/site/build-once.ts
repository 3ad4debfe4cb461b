import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** A folder for what several test files of a run build once. */
		sharedBuilds: string;
	}
}

/**
 * Builds the report once for all tests that read `dist/`. `KEEP_DIST=1` reads the one that stands.
 *
 * @returns What is to be done after the run.
 */
export default function buildOnce(project: TestProject): () => void {
	const root = join(import.meta.dirname, '../..');
	const shared = mkdtempSync(join(root, '.build-shared-'));
	project.provide('sharedBuilds', shared);
	const remove = () => rmSync(shared, { recursive: true, force: true });
	if (process.env['KEEP_DIST'] === '1' && existsSync(join(root, 'dist/index.html'))) return remove;
	try {
		// A process of its own: the test runner’s environment is not the author’s.
		execFileSync(process.execPath, [join(root, 'src/node/citable-report.ts'), 'build'], {
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, NODE_ENV: 'production' },
		});
	} catch (error) {
		remove();
		throw error;
	}
	return remove;
}
