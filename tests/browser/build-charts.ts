import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { fixtureRoot } from '../core/chart/fixture-report.ts';
import { buildFixture } from './build-fixture.ts';

/**
 * The built report that has a chart of every kind. The first test file of a run that asks for it builds it; all others
 * read the same, and `tests/site/build-once.ts` removes it.
 *
 * @returns Its `dist`, in which nothing is written.
 */
export async function builtCharts(): Promise<string> {
	const shared = inject('sharedBuilds');
	const [dist, failure] = [join(shared, 'charts'), join(shared, 'charts-failed')];
	if (isFirst(join(shared, 'charts-begun'))) {
		try {
			const built = buildFixture(fixtureRoot);
			renameSync(built.dist, dist);
			built.remove();
		} catch (error) {
			writeFileSync(failure, String(error));
			throw error;
		}
	}
	while (!existsSync(dist)) {
		if (existsSync(failure)) throw new Error('The report of charts could not be built; another test file says why.');
		await wait(100);
	}
	return dist;
}

/** Whether nobody has made a folder before: of several who try at once, one succeeds. */
function isFirst(folder: string): boolean {
	try {
		mkdirSync(folder);
		return true;
	} catch {
		return false;
	}
}
