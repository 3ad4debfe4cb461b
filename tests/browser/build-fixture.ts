import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../commands/run-command.ts';

const project = join(import.meta.dirname, '../..');

/**
 * Builds a report of the tests in a folder of its own. It lies in this project: Astro prepares the pages of any report
 * outside it in one place, `.astro/`, where two builds at a time are in each other’s way.
 *
 * @param change Changes the copy before it is built.
 */
export function buildFixture(
	fixture: string,
	change: (folder: string) => void = () => undefined,
): { dist: string; remove: () => void } {
	const folder = mkdtempSync(join(project, '.build-fixture-'));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		for (const part of ['content', 'data']) cpSync(join(fixture, part), join(folder, part), { recursive: true });
		change(folder);
		const { status, stdout, stderr } = runCommand('build', [], { REPORT_ROOT: folder, SITE_URL: '' });
		if (status !== 0) throw new Error(stdout + stderr);
		return { dist: join(folder, 'dist'), remove };
	} catch (error) {
		remove();
		throw error;
	}
}
