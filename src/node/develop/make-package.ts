import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { projectRoot } from '../load-report.ts';
import { writePackage } from './package/write-package.ts';

/**
 * `npm run make:package`: writes `citable-report-<version>.tgz`, the tool as authors install it, into the folder that
 * is named, or the current one.
 */
const [to = '.'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'citable-report-package-'));
try {
	writePackage(projectRoot, folder, repositoryOfWorkflow());
	const { status } = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', resolve(to)], {
		cwd: folder,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	process.exitCode = status ?? 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** The repository in which a workflow of GitHub runs this. */
function repositoryOfWorkflow(): string | undefined {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
	return server === undefined || name === undefined ? undefined : `git+${server}/${name}.git`;
}
