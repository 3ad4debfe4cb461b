import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureRoot } from '../core/chart/fixture-report.ts';

const project = join(import.meta.dirname, '../..');

/**
 * Builds the report that has a chart of every kind in a folder of its own. It lies in this project: Astro prepares the
 * pages of any report outside it in one place, `.astro/`, where two builds at a time are in each other’s way.
 */
export function buildCharts(): { dist: string; remove: () => void } {
	const folder = mkdtempSync(join(project, '.build-charts-'));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		for (const part of ['content', 'data']) cpSync(join(fixtureRoot, part), join(folder, part), { recursive: true });
		execFileSync(process.execPath, ['src/node/commands/build.ts'], {
			cwd: project,
			env: { ...process.env, REPORT_ROOT: folder, SITE_URL: '' },
		});
		return { dist: join(folder, 'dist'), remove };
	} catch (error) {
		remove();
		throw error;
	}
}
