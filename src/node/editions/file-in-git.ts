import { execFileSync, spawnSync } from 'node:child_process';
import { BuildProblem } from '../build-problem.ts';

const MOST_BYTES = 100_000_000;

/**
 * The full name of a commit.
 *
 * @param revision A branch, a tag or a commit, as git knows it.
 * @throws {BuildProblem} If there is none of that name here.
 */
export function commitOf(root: string, revision: string): string {
	const { status, stdout, error } = spawnSync(
		'git',
		['-C', root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
		{ encoding: 'utf8' },
	);
	if (error !== undefined)
		throw new BuildProblem(
			'Git cannot be run.',
			'Install git: the ledger is compared with an earlier commit of the report.',
		);
	if (status !== 0)
		throw new BuildProblem(
			`There is no commit ${JSON.stringify(revision)} in the repository of ${root}.`,
			'Name a branch or a commit that is here; git fetch brings those of others.',
		);
	return stdout.trim();
}

/**
 * A file of the report as a commit has it; nothing if the commit has none. Its path begins at the report’s folder.
 */
export function fileInGit(root: string, commit: string, file: string): string | undefined {
	const git = (...args: string[]) =>
		execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: MOST_BYTES });
	return git('ls-tree', '--name-only', commit, '--', file) === ''
		? undefined
		: git('cat-file', 'blob', `${commit}:./${file}`);
}
